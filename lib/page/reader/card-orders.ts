import type { ReportAnalysis } from "../../report/analysis.ts";
import { danglingContent, figureContent, termContent, type CardContent } from "../../report/card-content.ts";
import { counterpart } from "../../report/pairing.ts";
import { bringIntoView } from "../bring-into-view.ts";
import { copyText } from "../copy-text.ts";
import { anchorOf, type FindAnchor } from "./anchors.ts";
import type { CardActions, Cards } from "./cards.ts";
import type { Notes } from "./notes.ts";
import { notePlace, type Place, type Places, type TermPlace } from "./places.ts";

/** What opening a card needs to know of the page. */
export interface CardSources {
  readonly analysis: ReportAnalysis;
  readonly places: Places;
  readonly cards: Cards;
  readonly notes: Notes;
  readonly findAnchor: FindAnchor;
}

/** How a card is opened. */
export interface Opening {
  /** Which line of the place's words it stands beside. */
  readonly line?: number;
  readonly takesFocus?: boolean;
  /** Where its 返回原处 leads, after a jump. */
  readonly back?: Place;
}

/** Opens cards of places: finds where they stand, what they say and what their buttons do. */
export class CardOpener {
  readonly #sources: CardSources;
  /** Each entry as it stands in the report's own list. */
  readonly #notes: ReadonlyMap<string, Place>;

  constructor(sources: CardSources) {
    this.#sources = sources;
    this.#notes = new Map(sources.analysis.glossary.map((entry) => [entry.id, notePlace(entry)]));
  }

  open(place: Place, { line = 0, takesFocus = false, back }: Opening = {}): void {
    const { cards, analysis, findAnchor } = this.#sources;
    const anchor = findAnchor(place, line);
    if (anchor === null) return;
    const content = contentOf(analysis, place);
    cards.open({ place, content, actions: this.#actionsOf(place, back), anchor, takesFocus });
  }

  /** Brings `place` to a readable height, then opens its card with the focus in it. */
  visit(place: Place, opening: Opening = {}): void {
    const { cards, findAnchor } = this.#sources;
    const anchor = findAnchor(place, 0);
    if (anchor === null) return;
    cards.closeAll();
    bringIntoView(anchor.element, anchor.rect);
    this.open(place, { ...opening, takesFocus: true });
  }

  /** Opens the card of a term inside the definition of the open card, beside `element`. One level only. */
  openInner(entry: string, element: Element): void {
    const { cards, analysis } = this.#sources;
    const place = this.#notes.get(entry);
    if (place === undefined || cards.inner === place) return;
    const actions = { ...this.#actionsOf(place), openTerm: null, close: () => cards.closeInner() };
    const takesFocus = element.matches(":focus-visible");
    cards.openInner({ place, content: contentOf(analysis, place), actions, anchor: anchorOf(element), takesFocus });
  }

  #actionsOf(place: Place, back?: Place): CardActions {
    const { cards, notes, places } = this.#sources;
    const target = back === undefined ? this.#jumpTarget(place) : undefined;
    const expandable = place.kind === "term" && place.entry !== null && places.terms.includes(place) ? place : null;
    return {
      toggleNote: expandable && (() => this.#toggleNote(expandable)),
      isNoteOpen: expandable !== null && notes.isOpen(expandable),
      jump: target === undefined ? null : () => this.visit(target, { back: place }),
      goBack: back === undefined ? null : () => this.visit(back),
      copy: (text) => cards.newest !== null && copyText(cards.newest, text),
      openTerm: (entry, element) => this.openInner(entry, element),
      close: () => cards.closeNewest(),
    };
  }

  #toggleNote(place: TermPlace): void {
    this.#sources.cards.closeAll();
    this.#sources.notes.toggle(place);
  }

  #jumpTarget(place: Place): Place | undefined {
    const { analysis, places } = this.#sources;
    if (place.kind === "term") return this.#notes.get(place.entry?.id ?? "");
    const other = counterpart(analysis.quantities, place.quantity);
    return [...places.targets, ...places.results].find(({ quantity }) => quantity === other);
  }
}

function contentOf(analysis: ReportAnalysis, place: Place): CardContent {
  if (place.kind === "figure") return figureContent(analysis, place.quantity);
  return place.entry === null ? danglingContent(place.reference) : termContent(analysis, place.entry);
}
