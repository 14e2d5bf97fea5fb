import { matchesOf } from "../matches.ts";
import type { Span } from "../span.ts";
import { termTouching } from "./anchor.ts";
import type { NamedEntry } from "./join.ts";
import type { Marker } from "./markers.ts";

/** Digits right behind a word or a closing mark. */
const DIGITS = /(?<=[”’"')\]》%+A-Za-z\u4e00-\u9fff])\d+/g;
const LONGEST_LABEL = 3;
const FEWEST_TERMS = 3;

/**
 * The markers of a report whose raised numbers were set as plain digits: the 2 of “四上”企业2265家, since the second entry
 * is 四上企业. They are believed only where half of the entries, three at least, have theirs behind their own term; 新建
 * 公园2个 beside a second entry 公园 is chance.
 */
export function findPlainMarkers(
  text: string,
  stretches: readonly Span[],
  entries: readonly NamedEntry[],
): readonly Marker[] {
  if (entries.every(({ label }) => label === null)) return [];
  const byLabel = Map.groupBy(entries, ({ label }) => label);
  const markers = stretches.flatMap(({ start, end }) => {
    return matchesOf(text.slice(start, end), DIGITS).flatMap((digits) => {
      return markerAt(text, start + digits.index, digits[0], byLabel) ?? [];
    });
  });
  const series = ascending(markers);
  return series.length >= Math.max(FEWEST_TERMS, entries.length / 2) ? series : [];
}

/** Each number where it comes first and in its turn: said again, “四上”企业280家 counts 280. */
function ascending(markers: readonly Marker[]): readonly Marker[] {
  let last = 0;
  return markers.filter(({ number }) => {
    const isNext = number > last;
    if (isNext) last = number;
    return isNext;
  });
}

/** The beginning of a run of digits that is the number of the term before it, the longest first; undefined where none is. */
function markerAt(
  text: string,
  start: number,
  digits: string,
  byLabel: ReadonlyMap<string | null, readonly NamedEntry[]>,
): Marker | undefined {
  for (let length = Math.min(digits.length, LONGEST_LABEL); length > 0; length--) {
    const marker = { start, end: start + length };
    const named = byLabel.get(digits.slice(0, length)) ?? [];
    if (named.some(({ names }) => termTouching(text, marker, names) !== null))
      return { ...marker, style: "superscript", number: Number(digits.slice(0, length)) };
  }
  return undefined;
}
