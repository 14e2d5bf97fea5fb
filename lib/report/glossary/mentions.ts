import type { CleanView } from "../clean-view.ts";
import { overlaps, type Span } from "../span.ts";
import { DROPPED, DROPPED_UNITS, matchForwards } from "./bare.ts";
import type { Name } from "./names.ts";
import { Beginnings } from "./beginnings.ts";
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

/** Names by the code of their first sign, the longest first. */
type Index = ReadonlyMap<number, readonly Candidate[]>;

function indexOf(entries: readonly Named[]): Index {
  const index = new Map<number, Candidate[]>();
  for (const { id, names } of entries) {
    for (const { words, quotedOnly } of names) {
      const key = words.charCodeAt(0);
      const list = index.get(key) ?? [];
      list.push({ words, quotedOnly, entry: id });
      index.set(key, list);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** How the names begin; where a sign behind the first does not count, 双”碳, any of them may go on. */
function beginningsOf(index: Index): Beginnings {
  const beginnings = new Beginnings();
  for (const [first, candidates] of index) {
    for (const second of DROPPED_UNITS) beginnings.add(first, second);
    for (const { words } of candidates) beginnings.add(first, words.charCodeAt(1));
  }
  return beginnings;
}

/**
 * All places of the entries' names in the `stretches` of a view, longest first, quotation marks and line ends aside; none
 * inside `taken` (the anchors, in order), none inside another word: 三类地 is no 三类500强, “一网通办” no 一网通.
 */
export function findMentions(
  view: CleanView,
  stretches: readonly Span[],
  entries: readonly Named[],
  taken: readonly Span[],
): ViewMention[] {
  const index = indexOf(entries);
  if (index.size === 0) return [];
  const beginnings = beginningsOf(index);
  return stretches.flatMap((stretch) => mentionsIn(view, stretch, index, beginnings, taken));
}

function mentionsIn(
  { text, units }: CleanView,
  span: Span,
  index: Index,
  beginnings: Beginnings,
  taken: readonly Span[],
): ViewMention[] {
  const mentions: ViewMention[] = [];
  let next = 0;
  for (
    let i = beginnings.next(units, span.start, span.end);
    i < span.end;
    i = beginnings.next(units, i + 1, span.end)
  ) {
    const found = nameAt(text, i, index);
    if (!found || found.end > span.end) continue;
    i = found.end - 1;
    while ((taken[next]?.end ?? span.end) <= found.start) next++;
    const other = taken[next];
    if (!other || !overlaps(other, found)) mentions.push({ ...withBothQuotes(text, found), entry: found.entry });
  }
  return mentions;
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
