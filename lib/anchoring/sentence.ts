import type { Span } from "../report/span.ts";
import type { FoldedText } from "./folded.ts";

const ENDS_SENTENCE = /[。!?]/;
/** A sentence without an end is followed no further than this. */
const LONGEST = 600;

/**
 * The sentences that a stretch of a folded text lies in, from the first one's first sign to behind the last one's end:
 * the 增长 of `一、目标 | 生产总值增长7%。` lies in `生产总值增长7%。`.
 */
export function sentenceAround({ text, lineEnds }: FoldedText, { start, end }: Span): Span {
  const before = lineEndsBefore(lineEnds, start + 1);
  const lowest = Math.max(before === 0 ? 0 : (lineEnds[before - 1] ?? 0), start - LONGEST);
  let first = start;
  while (first > lowest && !ENDS_SENTENCE.test(text.charAt(first - 1))) first--;
  if (end > start && ENDS_SENTENCE.test(text.charAt(end - 1))) return { start: first, end };
  const highest = Math.min(lineEnds[lineEndsBefore(lineEnds, end)] ?? text.length, end + LONGEST);
  let last = end;
  while (last < highest && !ENDS_SENTENCE.test(text.charAt(last))) last++;
  return { start: first, end: Math.min(last + 1, highest) };
}

/** How many line ends stand before `index`. */
function lineEndsBefore(lineEnds: readonly number[], index: number): number {
  let low = 0;
  let high = lineEnds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineEnds[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
