import type { ReportAnalysis } from "../../report/analysis.ts";
import type { Words } from "../../words.ts";
import { createAnnouncer } from "../announce.ts";
import { createCardHost } from "../card-host.ts";
import { stepOutOfCopies } from "../copying.ts";
import type { PageText } from "../read.ts";
import { Scope } from "../scope.ts";
import { anchorFinder } from "./anchors.ts";
import { CardOpener } from "./card-orders.ts";
import { Cards, type RenderCard } from "./cards.ts";
import { createGoTo } from "./commands.ts";
import { watchKeys } from "./keys.ts";
import { Notes } from "./notes.ts";
import { placesOf, type Place, type Places } from "./places.ts";
import { watchPointer } from "./pointer.ts";
import { createSurface, type Shown, type Surface } from "./surface.ts";

/** How the reader of the page wants it. */
export interface ReadingOptions extends Shown {
  /** Every definition expanded inline. */
  readonly inlineNotes: boolean;
  /** Milliseconds before a card opens on hover. */
  readonly hoverDelay: number;
}

export type ReadingCommand = "toggle-inline-notes" | "next-term" | "previous-term" | "next-target" | "previous-target";

/** What a reading is made of. */
export interface ReadingParts {
  readonly page: PageText;
  readonly analysis: ReportAnalysis;
  readonly words: Words;
  readonly renderCard: RenderCard;
  readonly cardStyle: string;
}

/** A page being read with us. */
export interface Reading {
  apply(options: ReadingOptions): void;
  run(command: ReadingCommand): void;
  /** Takes back everything: the document is again as the page made it. */
  stop(): void;
}

/** How often we look whether the page has cleared the highlights, which few pages do. */
const RESTORE_EVERY = 2000;

/**
 * Shows an analysis on its page: markers, paints, cards, notes, keys. Nothing of it ever throws into the page:
 * after a fault everything is taken back, and stays so.
 */
export function startReading(parts: ReadingParts, options: ReadingOptions): Reading {
  const scope = new Scope();
  let reading: Pick<Reading, "apply" | "run"> | null = null;
  scope.guard(() => {
    reading = assemble(scope, parts, options);
  })();
  return {
    apply: scope.guard((next) => reading?.apply(next)),
    run: scope.guard((command) => reading?.run(command)),
    stop: () => scope.end(),
  };
}

/** Makes the parts in the order in which they need one another; they are taken back in the reverse order. */
function assemble(scope: Scope, parts: ReadingParts, first: ReadingOptions): Pick<Reading, "apply" | "run"> {
  const { page, analysis, words, renderCard, cardStyle } = parts;
  let options = first;
  const places = placesOf(analysis);
  const surface = createSurface(page, places, words);
  scope.onEnd(surface.undo);
  const notes = new Notes(page, surface, words);
  scope.onEnd(() => notes.undo());
  const host = createCardHost(cardStyle);
  scope.onEnd(host.undo);
  const announce = createAnnouncer(host.root);
  const cards = new Cards(host, renderCard);
  scope.onEnd(() => cards.closeAll());
  const findAnchor = anchorFinder(page, surface);
  const opener = new CardOpener({ analysis, places, cards, notes, findAnchor });
  const goTo = createGoTo({ page, surface, opener, announce, words });

  const painted = () => paintedPlaces(places, options);
  const delay = () => options.hoverDelay;
  watchPointer({ scope, page, surface, host, cards, notes, opener, painted, delay });
  watchKeys({ scope, surface, host, cards, notes, opener });
  watchPage(scope, surface);

  function apply(next: ReadingOptions): void {
    options = next;
    cards.closeAll();
    notes.undo();
    surface.show(next);
    if (next.terms && next.inlineNotes) notes.setAll(places.markers, true);
  }

  function run(command: ReadingCommand): void {
    if (command === "toggle-inline-notes")
      notes.setAll(places.markers, !places.markers.some((place) => notes.isOpen(place)));
    else if (command === "next-term") goTo(options.terms ? places.terms : [], "term", "next");
    else if (command === "previous-term") goTo(options.terms ? places.terms : [], "term", "previous");
    else if (command === "next-target") goTo(options.targets ? places.targets : [], "target", "next");
    else goTo(options.targets ? places.targets : [], "target", "previous");
  }

  apply(first);
  return { apply, run };
}

/** What the page may do meanwhile: clear the highlights, be copied. */
function watchPage(scope: Scope, { restore }: Surface): void {
  scope.every(RESTORE_EVERY, restore);
  scope.listen(document, "visibilitychange", restore);
  stepOutOfCopies(scope);
}

/** The painted places that answer to the pointer now. A term wins over a number that stands in its name. */
function paintedPlaces({ mentions, targets, results }: Places, shown: Shown): readonly (readonly Place[])[] {
  return [shown.terms ? mentions : [], shown.targets ? targets : [], shown.results ? results : []];
}
