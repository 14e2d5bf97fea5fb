import { boundBehind } from "../report/quantity/bound.ts";
import type { Span } from "../report/span.ts";
import type { FoldedText } from "./folded.ts";
import { amountsOf } from "./tokens.ts";

/** How far a number reaches at most. */
const LONGEST_AMOUNT = 40;
const PUNCTUATION = /[,.、。;:!?()《》[\]〔〕【】·…-]/;

/** A passage of a folded text with the whole numbers that it cuts: the 3 or the 左右 of 涨幅3%左右 becomes 3%左右. */
export function withCutNumbers(text: string, passage: Span): Span {
  return widened(text, passage, (amount) => amount.start < passage.end && passage.start < amount.end);
}

/** On which sides of a passage a number may belong to it: not beyond the end of a line. */
export interface OpenSides {
  readonly left: boolean;
  readonly right: boolean;
}

/** The sides of a passage on which its line goes on. */
export function openSides({ lineEnds }: FoldedText, { start, end }: Span): OpenSides {
  return { left: !lineEnds.includes(start), right: !lineEnds.includes(end) };
}

/**
 * A passage with the whole numbers that it cuts or, on its open sides, touches: 涨幅 of 涨幅3%左右 becomes the whole, for
 * what a note says of 涨幅 it says of that number. A comma between parts them.
 */
export function withTouchedNumbers(text: string, passage: Span, { left, right }: OpenSides): Span {
  if (passage.start === passage.end) return withCutNumbers(text, passage);
  const opens = left && !PUNCTUATION.test(text.charAt(passage.start));
  const closes = right && !PUNCTUATION.test(text.charAt(passage.end - 1));
  return widened(
    text,
    passage,
    (amount) =>
      (opens ? amount.end >= passage.start : amount.end > passage.start) &&
      (closes ? amount.start <= passage.end : amount.start < passage.end),
  );
}

function widened(text: string, { start, end }: Span, belongs: (amount: Span) => boolean): Span {
  let first = start;
  let last = end;
  for (const edge of start === end ? [start] : [start, end]) {
    const from = Math.max(0, edge - LONGEST_AMOUNT);
    for (const amount of amountsOf(text.slice(from, edge + LONGEST_AMOUNT))) {
      const behind = boundBehind(text, from + amount.end);
      const whole = { start: from + amount.start, end: from + amount.end + behind.length };
      if (whole.end < start || whole.start > end || !belongs(whole)) continue;
      first = Math.min(first, whole.start);
      last = Math.max(last, whole.end);
    }
  }
  return { start: first, end: last };
}
