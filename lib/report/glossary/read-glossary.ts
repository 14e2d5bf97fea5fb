import type { CleanView } from "../clean-view.ts";
import type { Span } from "../span.ts";
import { termTouching } from "./anchor.ts";
import { findHeadedList, findUnheadedList, type FoundList } from "./find-list.ts";
import { joinMarkers, nameEntries, type NamedEntry, type ViewEntry, type ViewReference } from "./join.ts";
import { findMarkers, type Marker } from "./markers.ts";
import { findMentions, type ViewMention } from "./mentions.ts";
import { findPageNotes, type PageNotes } from "./page-notes.ts";
import { findPlainMarkers } from "./plain-markers.ts";
import { believedMarkers } from "./series.ts";

/** What the report says of its own terms. */
export interface ViewGlossary {
  /** Where its entries stand: one stretch with its heading, one under each page, or none. */
  readonly spans: readonly Span[];
  readonly entries: readonly ViewEntry[];
  readonly references: readonly ViewReference[];
  readonly mentions: readonly ViewMention[];
}

/**
 * Reads the report's glossary, joins its markers, and finds its terms in the body.
 *
 * A marker is joined where its number is an entry's and the entry's term stands before it; a number alone is trusted
 * only where nearly all others fit. A marker that no entry explains dangles. Without a list, entries and mentions are
 * empty.
 */
export function readGlossary(view: CleanView, body: Span, superscripts: readonly Span[]): ViewGlossary {
  const headed = findHeadedList(view, body);
  const pages = headed === null ? findPageNotes(view, body, superscripts) : [];
  if (pages.length > 0) return ofPages(view, body, pages);
  return ofList(view, body, headed ?? findUnheadedList(view, body), superscripts);
}

/** The glossary of a report that has one list for all, or none. */
function ofList(view: CleanView, body: Span, list: FoundList | null, superscripts: readonly Span[]): ViewGlossary {
  const { text } = view;
  const spans = list ? [list.span] : [];
  const stretches = without(body, spans);
  const candidates = stretches.flatMap((stretch) => findMarkers(view, stretch, superscripts));
  const numbers = new Set(list?.entries.map((entry) => entry.number ?? 0));
  const markers = believedMarkers(text, candidates, numbers);
  const entries = list ? nameEntries(view, list.entries, markers) : [];
  const bracketed = withStrays(text, markers, candidates, entries);
  const all = bracketed.length > 0 ? bracketed : findPlainMarkers(text, stretches, entries);
  const references = joinMarkers(text, all, entries);
  return { spans, entries, references, mentions: mentionsIn(view, stretches, entries, references) };
}

/** The glossary of a report that explains its terms at the foot of each page: a number counts on its page only. */
function ofPages(view: CleanView, body: Span, pages: readonly PageNotes[]): ViewGlossary {
  const entries = pages.flatMap((page) => page.entries);
  const references = pages.flatMap((page) => joinMarkers(view.text, page.markers, page.entries));
  const stretches = without(body, pages);
  const spans = pages.map(({ start, end }) => ({ start, end }));
  return { spans, entries, references, mentions: mentionsIn(view, stretches, entries, references) };
}

function mentionsIn(
  view: CleanView,
  stretches: readonly Span[],
  entries: readonly NamedEntry[],
  references: readonly ViewReference[],
): ViewMention[] {
  const taken = references.map((reference) => reference.anchor ?? reference);
  return findMentions(view, stretches, entries, taken);
}

/**
 * The believed markers and those out of order that name their term all the same: 落实“三保”[2]支出,减免“六税两费”[1].
 * Number and term must both be an entry's, and the term must touch the marker.
 */
function withStrays(
  text: string,
  believed: readonly Marker[],
  candidates: readonly Marker[],
  entries: readonly NamedEntry[],
): Marker[] {
  const known = new Set(believed);
  const byLabel = Map.groupBy(entries, (entry) => entry.label);
  return candidates.filter((marker) => {
    if (known.has(marker)) return true;
    const named = byLabel.get(String(marker.number)) ?? [];
    return named.some((entry) => termTouching(text, marker, entry.names));
  });
}

/** What of `outer` is left around `inner`, which is in order. */
function without(outer: Span, inner: readonly Span[]): Span[] {
  const ends = [outer.start, ...inner.map(({ end }) => Math.max(outer.start, end))];
  const starts = [...inner.map(({ start }) => Math.min(outer.end, start)), outer.end];
  return ends.map((start, i) => ({ start, end: starts[i] ?? outer.end })).filter((span) => span.end > span.start);
}
