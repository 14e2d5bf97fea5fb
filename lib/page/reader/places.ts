import type { GlossaryEntry, Quantity, Reference, ReportAnalysis } from "../../report/analysis.ts";
import { byPosition, type Span } from "../../report/span.ts";

/** A place of the page that stands for a defined term: its marker, a mention, or (for 跳到原注) its entry in the list. */
export interface DefinedPlace extends Span {
  readonly kind: "term";
  readonly entry: GlossaryEntry;
  /** The marker that stands here, null where none does. */
  readonly reference: Reference | null;
}

/** A marker whose definition is not on this page. */
export interface DanglingPlace extends Span {
  readonly kind: "term";
  readonly entry: null;
  readonly reference: Reference;
}

export type TermPlace = DefinedPlace | DanglingPlace;

/** A place of the page that holds a target or a result, 7%左右. */
export interface FigurePlace extends Span {
  readonly kind: "figure";
  readonly quantity: Quantity;
}

/** A place that has a card. One object for one place, so that places are compared by identity. */
export type Place = TermPlace | FigurePlace;

/** All places of a report, each list in the order of the text and without overlaps. */
export interface Places {
  readonly markers: readonly TermPlace[];
  readonly mentions: readonly TermPlace[];
  /** Markers and mentions together, for next and previous. */
  readonly terms: readonly TermPlace[];
  readonly targets: readonly FigurePlace[];
  readonly results: readonly FigurePlace[];
  /** The entries as they stand in the report's own list, where 跳到原注 leads. */
  readonly entries: readonly DefinedPlace[];
}

/** Makes the places of an analysis. */
export function placesOf({ glossary, references, mentions, quantities }: ReportAnalysis): Places {
  const entries = new Map(glossary.map((entry) => [entry.id, entry]));
  const markerPlaces = references.map((reference): TermPlace => {
    const entry = entries.get(reference.entry ?? "");
    if (entry === undefined) return { ...spanOf(reference), kind: "term", entry: null, reference };
    return { ...definedPlace(reference, entry), reference };
  });
  const mentionPlaces = mentions.flatMap((mention) => {
    const entry = entries.get(mention.entry);
    return entry === undefined ? [] : [definedPlace(mention, entry)];
  });
  const figures = quantities.map((quantity) => ({ ...spanOf(quantity), kind: "figure" as const, quantity }));
  return {
    markers: apart(markerPlaces),
    mentions: apart(mentionPlaces),
    terms: apart<TermPlace>([...markerPlaces, ...mentionPlaces]),
    targets: apart(figures.filter(({ quantity }) => quantity.role === "target")),
    results: apart(figures.filter(({ quantity }) => quantity.role === "result")),
    entries: glossary.map((entry) => definedPlace(entry, entry)),
  };
}

function definedPlace(span: Span, entry: GlossaryEntry): DefinedPlace {
  return { ...spanOf(span), kind: "term", entry, reference: null };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** In order, and without those that overlap one before them: a search by halves needs that. */
function apart<T extends Span>(places: readonly T[]): T[] {
  let end = -1;
  return places.toSorted(byPosition).filter((place) => {
    const isFree = place.start >= end;
    if (isFree) end = place.end;
    return isFree;
  });
}
