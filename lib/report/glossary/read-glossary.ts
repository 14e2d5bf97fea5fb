import type { CleanView } from "../clean-view.ts";
import type { Span } from "../span.ts";
import { termTouching } from "./anchor.ts";
import { findList } from "./find-list.ts";
import { joinMarkers, nameEntries, type NamedEntry, type ViewEntry, type ViewReference } from "./join.ts";
import { findMarkers, type Marker } from "./markers.ts";
import { findMentions, type ViewMention } from "./mentions.ts";
import { believedMarkers } from "./series.ts";

/** What the report says of its own terms. */
export interface ViewGlossary {
  readonly span: Span | null;
  readonly entries: readonly ViewEntry[];
  readonly references: readonly ViewReference[];
  readonly mentions: readonly ViewMention[];
}

/**
 * Reads the report's glossary, joins its markers, and finds its terms in the body.
 *
 * The list counts with its heading as `span`. A marker is joined where its number is an entry's and the entry's term
 * stands before it; a number alone is trusted only where nearly all others fit. A marker that no entry explains
 * dangles. Without a list, entries and mentions are empty.
 */
export function readGlossary(view: CleanView, body: Span, superscripts: readonly Span[]): ViewGlossary {
  const { text } = view;
  const list = findList(view, body);
  const stretches = list ? without(body, list.span) : [body];
  const candidates = stretches.flatMap((stretch) => findMarkers(text, stretch, superscripts));
  const numbers = new Set(list?.entries.map((entry) => entry.number ?? 0));
  const markers = believedMarkers(text, candidates, numbers);
  const entries = list ? nameEntries(text, list.entries, markers) : [];
  const references = joinMarkers(text, withStrays(text, markers, candidates, entries), entries);
  const taken = references.map((reference) => reference.anchor ?? reference);
  const mentions = stretches.flatMap((stretch) => findMentions(text, stretch, entries, taken));
  return { span: list?.span ?? null, entries, references, mentions };
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

/** What of `outer` is left around `inner`. */
function without(outer: Span, inner: Span): Span[] {
  const before = { start: outer.start, end: Math.min(outer.end, inner.start) };
  const after = { start: Math.max(outer.start, inner.end), end: outer.end };
  return [before, after].filter((span) => span.end > span.start);
}
