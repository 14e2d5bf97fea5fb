import type { AnchoringText } from "../../anchoring/prepare.ts";
import type { ReportAnalysis } from "../../report/analysis.ts";
import type { PageText } from "../read.ts";
import type { Undo } from "../undo.ts";
import type { Words } from "../../words.ts";
import { anchorFinder } from "./anchors.ts";
import { CardOpener } from "./card-orders.ts";
import type { Cards } from "./cards.ts";
import type { Companion } from "./companion.ts";
import { InlineNotes } from "./inline-notes.ts";
import { namePlaces, type PlaceNames } from "./place-names.ts";
import { placesOf, type Places } from "./places.ts";
import { createSurface, type Surface } from "./surface.ts";

/** A page with what was found on it. */
export interface ReadPage {
  readonly page: PageText;
  readonly analysis: ReportAnalysis;
  /** The text as passages of it are found and described. */
  readonly prepared: AnchoringText;
}

/** All that hangs on one reading of the page: with the next one it is taken back and made anew. */
export interface Reading extends ReadPage {
  readonly places: Places;
  readonly names: PlaceNames;
  readonly surface: Surface;
  readonly inlineNotes: InlineNotes;
  readonly opener: CardOpener;
  /** Whether everything of ours still stands in the page. */
  isIntact(): boolean;
  readonly undo: Undo;
}

/** What a reading is made with. */
export interface ReadingParts {
  readonly cards: Cards;
  readonly words: Words;
  readonly companion: Companion | undefined;
}

/** Prepares a reading; nothing is shown yet. */
export function createReading(
  { page, analysis, prepared }: ReadPage,
  { cards, words, companion }: ReadingParts,
): Reading {
  const places = placesOf(analysis);
  const surface = createSurface(page, places, words);
  const inlineNotes = new InlineNotes(page, surface, words);
  const findAnchor = anchorFinder(page, surface);
  return {
    page,
    analysis,
    prepared,
    places,
    names: namePlaces(places),
    surface,
    inlineNotes,
    opener: new CardOpener({ analysis, places, cards, inlineNotes, findAnchor, write: companion?.write }),
    isIntact: () => surface.isIntact() && inlineNotes.isIntact(),
    undo: () => {
      inlineNotes.undo();
      surface.undo();
    },
  };
}
