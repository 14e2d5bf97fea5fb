import type { Quantity } from "../report/analysis.ts";
import { originalSpan } from "../report/clean-view.ts";
import type { Span } from "../report/span.ts";
import { overlaps } from "../report/span.ts";
import type { Needle } from "./needle.ts";
import type { Anchoring } from "./outcome.ts";
import type { AnchoringText } from "./prepare.ts";
import type { NumberMark } from "./selector.ts";
import { sentenceAround } from "./sentence.ts";
import { tellingDifference } from "./telling.ts";
import { openSides, withTouchedNumbers } from "./touching.ts";

/** The words that bound a number from afar stand at most so far from it: 突破…, 分别…左右. */
const BOUND_FROM_AFAR = 24;

/**
 * The outcome for a passage whose place is certain: anchored where words and numbers are the same, else changed. The
 * numbers that the passage touches and the bounds that stand apart from it (突破5亿元) count as its own.
 */
export function settle(prepared: AnchoringText, needle: Needle, place: Span): Anchoring {
  const folded = prepared.folded();
  if (needle.exact === "") return betweenSigns(prepared, needle, place.start);
  const isSame = folded.text.slice(place.start, place.end) === needle.exact;
  const then = openSides(needle.folded, needle.passage);
  const open = openSides(folded, place);
  const sides = { left: then.left && open.left, right: then.right && open.right };
  const was = withTouchedNumbers(needle.folded.text, needle.passage, sides);
  const now = withTouchedNumbers(folded.text, place, sides);
  const span = isSame ? spanOf(prepared, needle, place) : originalSpan(folded, place.start, place.end);
  const hasSameNumbers = folded.text.slice(now.start, now.end) === needle.folded.text.slice(was.start, was.end);
  const hasSameBounds = sameBounds(needle.selector.numbers.inside, quantitiesIn(prepared, span));
  if (isSame && hasSameNumbers && hasSameBounds) return { state: "anchored", ...span };
  const reach = isSame && hasSameNumbers ? BOUND_FROM_AFAR : 0;
  const difference = tellingDifference(
    { folded: needle.folded, original: needle.original, ...reachOut(was, needle.sentence, reach) },
    { folded, original: prepared.text, ...reachOut(now, sentenceAround(folded, now), reach) },
  );
  // The recogniser read the same words otherwise: on another copy it may know less of the report.
  const isAnother = !isSame || difference.was !== difference.now;
  return isAnother ? { state: "changed", ...span, ...difference } : { state: "anchored", ...span };
}

/** A passage of blanks or quotation marks alone lies between two folded signs: there it must stand as it was. */
function betweenSigns(prepared: AnchoringText, needle: Needle, index: number): Anchoring {
  const { at } = prepared.folded();
  const { exact } = needle.selector.quote;
  const first = index === 0 ? 0 : (at[index - 1] ?? 0) + 1;
  const found = prepared.text.slice(first, at[index]).indexOf(exact);
  if (found < 0) return { state: "orphan", candidates: [] };
  return { state: "anchored", start: first + found, end: first + found + exact.length };
}

/** A stretch with so many more signs of its sentence on both sides. */
function reachOut({ start, end }: Span, sentence: Span, reach: number): Span {
  const first = Math.max(sentence.start, start - reach);
  return { start: Math.min(start, first), end: Math.max(end, Math.min(sentence.end, end + reach)) };
}

function quantitiesIn({ analysis }: AnchoringText, span: Span): readonly Quantity[] {
  return analysis.quantities.filter((quantity) => overlaps(quantity, span));
}

/** Whether numbers are bounded alike. Where the recogniser finds more or fewer than it did, words alone decide. */
function sameBounds(was: readonly NumberMark[], now: readonly Quantity[]): boolean {
  return was.length !== now.length || was.every(({ bound }, i) => bound === now[i]?.bound);
}

/**
 * The stretch of the text where the note's own words stand, given the place of its passage: only the 左右 of 3%左右 where
 * that was marked, with the quotation marks and blanks at its ends that the note held.
 */
export function spanOf(prepared: AnchoringText, needle: Needle, place: Span): Span {
  const { at } = prepared.folded();
  const { quoted, passage } = needle;
  const first = place.start + quoted.start - passage.start;
  const last = place.end + quoted.end - passage.end;
  const inner = originalSpan(prepared.folded(), first, last);
  if (first >= last) return inner;
  const { prefix, exact } = needle.selector.quote;
  const own = originalSpan(needle.folded, quoted.start, quoted.end);
  const lead = own.start - prefix.length;
  const trail = prefix.length + exact.length - own.end;
  const lowest = first === 0 ? 0 : (at[first - 1] ?? 0) + 1;
  const highest = at[last] ?? prepared.text.length;
  return { start: Math.max(lowest, inner.start - lead), end: Math.min(highest, inner.end + trail) };
}
