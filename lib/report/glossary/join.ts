import type { CleanView } from "../clean-view.ts";
import type { Span } from "../span.ts";
import { clauseStart, termAt } from "./anchor.ts";
import { bare, DROPPED, matchBackwards, signBefore } from "./bare.ts";
import type { Headword } from "./headword.ts";
import type { Marker } from "./markers.ts";
import { aliasesOf, type Name, namesOf } from "./names.ts";
import { headwordsOf } from "./parted-by-blanks.ts";
import { phraseBefore } from "./phrase.ts";
import type { RawEntry } from "./raw-entry.ts";

/** An entry of the report's list; positions are the view's. */
export interface ViewEntry extends Span {
  readonly id: string;
  readonly label: string | null;
  readonly term: string;
  readonly aliases: readonly string[];
  /** Where the headword stands, with its quotation marks. */
  readonly headword: Span;
  readonly definition: Span;
}

/** An entry with every wording under which it is found. */
export interface NamedEntry extends ViewEntry {
  readonly names: readonly Name[];
}

/** A marker in the body; `entry` null where this page does not define it. */
export interface ViewReference extends Span {
  readonly label: string;
  readonly entry: string | null;
  readonly anchor: Span | null;
}

/**
 * Cuts each entry into term and definition; one that nothing parts is cut where its marker says, or left out. Their ids
 * count from `firstId` on, g1.
 */
export function nameEntries(
  view: CleanView,
  raw: readonly RawEntry[],
  markers: readonly Marker[],
  firstId = 1,
): NamedEntry[] {
  const { text } = view;
  const cuts = headwordsOf(view, raw);
  const entries: NamedEntry[] = [];
  for (const [index, entry] of raw.entries()) {
    const { start, end } = entry.content;
    const wording = text.slice(start, end);
    const marker = markers.find((candidate) => candidate.number === entry.number);
    const cut = cuts[index] ?? (marker ? cutByMarker(text, wording, marker) : null);
    const term = bare(cut?.raw ?? "");
    if (!cut || !term || cut.definition >= wording.length) continue;
    const aliases = aliasesOf(cut.raw);
    entries.push({
      id: `g${firstId + index}`,
      label: entry.number === null ? null : String(entry.number),
      term,
      aliases,
      start: entry.start,
      end: entry.end,
      headword: { start: start + cut.start, end: start + cut.start + cut.raw.length },
      definition: { start: start + cut.definition, end },
      names: namesOf(cut.raw, aliases, wording.slice(cut.definition)),
    });
  }
  return entries;
}

const SHORTEST_TERM = 2;
const LONGEST_TERM = 30;

/** The term of a damaged entry (花好月圆”“席地而坐进一步…) is its longest beginning that stands before its marker. */
function cutByMarker(text: string, wording: string, marker: Marker): Headword | null {
  for (let length = Math.min(LONGEST_TERM, wording.length - 1); length >= SHORTEST_TERM; length--) {
    const raw = wording.slice(0, length);
    if (DROPPED.end(raw) || matchBackwards(text, marker.start, bare(raw)) < 0) continue;
    const closed = wording[length] === "”" && wording[length + 1] !== "“" ? length + 1 : length;
    return { raw: wording.slice(0, closed), start: 0, definition: closed + (wording[closed] === ":" ? 1 : 0) };
  }
  return null;
}

/** Above this share of markers whose term stands before them a number is believed with a part of its term there. */
const LEAST_FITTING = 0.6;
/** So many signs of a term are a part of it and hardly of another: 明城市, not 企业. */
const LENGTH_OF_PART = 3;

/** Joins each marker to its entry, with the phrase that it annotates. */
export function joinMarkers(text: string, markers: readonly Marker[], entries: readonly NamedEntry[]): ViewReference[] {
  const byLabel = Map.groupBy(entries, (entry) => entry.label);
  const fits = markers.map((marker) => fitOf(text, marker, byLabel.get(String(marker.number)) ?? []));
  const labelled = fits.filter((fit) => fit.entry);
  const trusted = labelled.filter((fit) => fit.anchor).length >= labelled.length * LEAST_FITTING;
  const byLastSign = Map.groupBy(entries, (entry) => entry.term.slice(-1));
  return fits.map(({ marker, entry, anchor }) => {
    const lastSign = anchor ? "" : signBefore(text, marker.start);
    const other = byLastSign.get(lastSign)?.find((each) => endsWithTerm(text, marker, each));
    const clause = text.slice(clauseStart(text, marker), marker.start);
    const byNumber = trusted && entry && holdsPart(clause, entry.term) ? entry : undefined;
    const joined = anchor ? entry : (other ?? byNumber);
    return {
      start: marker.start,
      end: marker.end,
      label: String(marker.number),
      entry: joined?.id ?? null,
      anchor: onOneLine(text, anchor ?? (other && termAt(text, marker, other.names)) ?? phraseBefore(text, marker)),
    };
  });
}

interface Fit {
  readonly marker: Marker;
  readonly entry: NamedEntry | undefined;
  readonly anchor: Span | null;
}

/** The entry with the marker's number: where each section counts from 1 again, the one whose term stands before it. */
function fitOf(text: string, marker: Marker, entries: readonly NamedEntry[]): Fit {
  for (const entry of entries) {
    const anchor = termAt(text, marker, entry.names);
    if (anchor) return { marker, entry, anchor };
  }
  return { marker, entry: entries.length === 1 ? entries[0] : undefined, anchor: null };
}

/**
 * Whether the clause before a marker holds a part of the term, its first two signs or any three: 四上单位[2] for 四上企业,
 * 文明城市[3] for 全国文明城市; 绿电[2] is another term, wrongly numbered.
 */
function holdsPart(clause: string, term: string): boolean {
  for (let i = 0; i <= term.length - LENGTH_OF_PART; i++) {
    if (clause.includes(term.slice(i, i + LENGTH_OF_PART))) return true;
  }
  return clause.includes(term.slice(0, SHORTEST_TERM));
}

/** Without the line end between the phrase and its marker. */
function onOneLine(text: string, anchor: Span | null): Span | null {
  return anchor && text[anchor.end - 1] === "\n" ? { start: anchor.start, end: anchor.end - 1 } : anchor;
}

/** Whether the whole term stands right before the marker: then a wrong or missing number does not matter. */
function endsWithTerm(text: string, marker: Marker, entry: NamedEntry): boolean {
  return entry.term.length > SHORTEST_TERM && matchBackwards(text, marker.start, entry.term) >= 0;
}
