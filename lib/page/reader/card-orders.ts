import type { ReportAnalysis } from "../../report/analysis.ts";
import { danglingContent, figureContent, termContent, type CardContent } from "../../report/card-content.ts";
import { counterpart } from "../../report/pairing.ts";
import type { Span } from "../../report/span.ts";
import { bringIntoView } from "../bring-into-view.ts";
import { copyText } from "../copy-text.ts";
import { anchorOf, type FindAnchor } from "./anchors.ts";
import type { CardActions, CardOrder, Cards, Opening } from "./cards.ts";
import type { InlineNotes } from "./inline-notes.ts";
import type { Place, Places, TermPlace } from "./places.ts";

/** What opening a card needs to know of the page. */
export interface CardSources {
  readonly analysis: ReportAnalysis;
  readonly places: Places;
  readonly cards: Cards;
  readonly inlineNotes: InlineNotes;
  readonly findAnchor: FindAnchor;
  /** 记笔记 on words of the report, where there are notes. */
  readonly write: ((span: Span) => void) | undefined;
}

/** Opens cards of places: finds where they stand, what they say and what their buttons do. */
export class CardOpener {
  readonly #sources: CardSources;
  readonly #entries: ReadonlyMap<string, Place>;

  constructor(sources: CardSources) {
    this.#sources = sources;
    this.#entries = new Map(sources.places.entries.map((place) => [place.entry.id, place]));
  }

  open(place: Place, opening: Opening = {}): void {
    const order = this.#order(place, opening);
    if (order !== null) this.#sources.cards.open(order);
  }

  /** The order of a card that an earlier reading has opened, for where `rejoin` finds its place now. */
  renew({ place, opening }: CardOrder, rejoin: (place: Place) => Place | undefined): CardOrder | null {
    const now = rejoin(place);
    if (now === undefined) return null;
    const { back, inside, ...rest } = opening;
    if (inside !== undefined) return inside.isConnected ? this.#innerOrder(now, inside) : null;
    const backNow = back && rejoin(back);
    return this.#order(now, { ...rest, ...(backNow && { back: backNow }) });
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
    const { cards } = this.#sources;
    const place = this.#entries.get(entry);
    if (place !== undefined && cards.inner !== place) cards.openInner(this.#innerOrder(place, element));
  }

  #order(place: Place, opening: Opening): CardOrder | null {
    const anchor = this.#sources.findAnchor(place, opening.line ?? 0);
    if (anchor === null) return null;
    const content = contentOf(this.#sources.analysis, place);
    return { place, opening, content, actions: this.#actionsOf(place, opening.back), anchor };
  }

  #innerOrder(place: Place, inside: Element): CardOrder {
    const { cards, analysis } = this.#sources;
    const actions = { ...this.#actionsOf(place), openTerm: null, close: () => cards.closeInner() };
    const opening = { inside, takesFocus: inside.matches(":focus-visible") };
    return { place, opening, content: contentOf(analysis, place), actions, anchor: anchorOf(inside) };
  }

  #actionsOf(place: Place, back?: Place): CardActions {
    const { cards, inlineNotes, places, write } = this.#sources;
    const target = back === undefined ? this.#jumpTarget(place) : undefined;
    const expandable = place.kind === "term" && place.entry !== null && places.terms.includes(place) ? place : null;
    return {
      toggleInlineNote: expandable && (() => this.#toggleInlineNote(expandable)),
      isInlineNoteOpen: expandable !== null && inlineNotes.isOpen(expandable),
      jump: target === undefined ? null : () => this.visit(target, { back: place }),
      goBack: back === undefined ? null : () => this.visit(back),
      takeNote: write === undefined ? null : () => write(notedSpan(place)),
      copy: (text) => cards.newest !== null && copyText(cards.newest, text),
      openTerm: (entry, element) => this.openInner(entry, element),
      close: () => cards.closeNewest(),
    };
  }

  #toggleInlineNote(place: TermPlace): void {
    this.#sources.cards.closeAll();
    this.#sources.inlineNotes.toggle(place);
  }

  #jumpTarget(place: Place): Place | undefined {
    const { analysis, places } = this.#sources;
    if (place.kind === "term") return this.#entries.get(place.entry?.id ?? "");
    const other = counterpart(analysis.quantities, place.quantity);
    return [...places.targets, ...places.results].find(({ quantity }) => quantity === other);
  }
}

/** A note on a term is one on its definition, 注1, wherever its card was opened. */
function notedSpan(place: Place): Span {
  return place.kind === "term" && place.entry !== null ? place.entry : place;
}

function contentOf(analysis: ReportAnalysis, place: Place): CardContent {
  if (place.kind === "figure") return figureContent(analysis, place.quantity);
  return place.entry === null ? danglingContent(place.reference) : termContent(analysis, place.entry);
}
