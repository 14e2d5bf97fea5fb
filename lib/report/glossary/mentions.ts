import { overlaps, type Span } from "../span.ts";
import { DROPPED, matchForwards } from "./bare.ts";
import type { Name } from "./names.ts";
import { standsAlone, withBothQuotes } from "./word-bounds.ts";

/** An entry with the names under which it is looked for. */
export interface Named {
  readonly id: string;
  readonly names: readonly Name[];
}

/** A place of a defined term in the body. */
export interface ViewMention extends Span {
  readonly entry: string;
}

interface Candidate extends Name {
  readonly entry: string;
}

/** Names by the code of their first sign, the longest first: one look at each place of the text. */
type Index = ReadonlyMap<number, readonly Candidate[]>;

function indexOf(entries: readonly Named[]): Index {
  const index = new Map<number, Candidate[]>();
  for (const { id, names } of entries) {
    for (const name of names) {
      const key = name.words.charCodeAt(0);
      const list = index.get(key) ?? [];
      list.push({ ...name, entry: id });
      index.set(key, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Marks the signs that names begin with: one look tells of nearly every place that no name begins there. */
function beginnings(index: Index): Uint8Array {
  const begins = new Uint8Array(0x10000);
  for (const code of index.keys()) begins[code] = 1;
  return begins;
}

/**
 * All places of the entries' names in `span`, longest first, quotation marks and line ends aside; none inside `taken`
 * (the anchors, in order), none inside another word: 三类地 is no 三类500强, “一网通办” no 一网通.
 */
export function findMentions(
  text: string,
  span: Span,
  entries: readonly Named[],
  taken: readonly Span[],
): ViewMention[] {
  const index = indexOf(entries);
  if (index.size === 0) return [];
  const begins = beginnings(index);
  const mentions: ViewMention[] = [];
  let next = 0;
  for (
    let i = nextMarked(text, span.start, span.end, begins);
    i < span.end;
    i = nextMarked(text, i + 1, span.end, begins)
  ) {
    const found = nameAt(text, i, index);
    if (!found || found.end > span.end) continue;
    i = found.end - 1;
    while ((taken[next]?.end ?? span.end) <= found.start) next++;
    const other = taken[next];
    if (!other || !overlaps(other, found)) mentions.push({ ...found, ...withBothQuotes(text, found) });
  }
  return mentions;
}

function nextMarked(text: string, from: number, end: number, marks: Uint8Array): number {
  let i = from;
  while (i < end && marks[text.charCodeAt(i)] === 0) i++;
  return i;
}

/** The longest name that stands at `start` as a word of its own. */
function nameAt(text: string, start: number, index: Index): ViewMention | null {
  const second = text.charCodeAt(start + 1);
  const isSecondDropped = DROPPED.at(text, start + 1);
  for (const { words, entry, quotedOnly } of index.get(text.charCodeAt(start)) ?? []) {
    if (words.charCodeAt(1) !== second && !isSecondDropped) continue;
    const end = matchForwards(text, start, words);
    if (end > 0 && standsAlone(text, { start, end }, quotedOnly)) return { start, end, entry };
  }
  return null;
}
