import type { Needle } from "./needle.ts";
import { SHORTEST_SENTENCE } from "./reach.ts";
import { amountsOf, wordsOf } from "./tokens.ts";
import type { Weighed } from "./weigh.ts";

/** A number must touch so many signs of words: those of 分别增长6%、5%、4% touch one another. */
const LEAST_TOUCH = 10;
/** Of a long clause, so much beside the passage must be kept. */
const LONGEST_CLAUSE = 12;
/** A number beside a passage is read whole. */
const LONGEST_AMOUNT = 40;
const BREAK = /[,。;、:!?]/;

/** Whether a place with the note's words stands beside the words that it stood beside. */
export function standsBesideItsWords(place: Weighed, needle: Needle, isSole: boolean): boolean {
  const { exact, passage } = needle;
  if (wordsOf(exact).length >= SHORTEST_SENTENCE) return true;
  const { left, right } = clauseAround(needle.folded.text, passage.start, passage.end);
  if (left === 0 && right === 0 && isSole && wordsOf(exact).length >= FEWEST_WORDS) return true;
  const touched = needle.folded.text.slice(passage.start - place.before.run, passage.end + place.behind.run);
  if (amountsOf(exact).length > 0 && wordsOf(touched).length < LEAST_TOUCH) return false;
  if (left === 0 && right === 0) return true;
  return left > 0 ? place.before.run >= left : place.behind.run >= right;
}

/** Whether a place lies in the very spot, though words beside it have changed: nearly all around is kept, on both sides. */
export function standsInItsSpot(place: Weighed, needle: Needle, isSole: boolean): boolean {
  const { exact, selector } = needle;
  const { before, behind, score } = place;
  if (score < NEARLY_ALL || exact.length + before.run + behind.run < LEAST_TOUCH) return false;
  // Two numbers of a sentence may have changed places: what a number measures stands before it.
  const isMeasured = selector.numbers.inside.some(({ indicator }) => indicator !== "");
  if (amountsOf(exact).length > 0) return (isMeasured || before.run >= SHORTEST_MEASURE) && behind.run > 0;
  return (before.run > 0 && behind.run > 0) || (isSole && exact.length >= FEWEST_WORDS);
}

/** So much of everything is kept where only words beside the passage have changed. */
const NEARLY_ALL = 0.9;
/** 增长, 达到, 新建 before a number. */
const SHORTEST_MEASURE = 2;
/** So many words that stand once in a report are enough for a clause: 街头小景10个. */
const FEWEST_WORDS = 4;

/**
 * Whether a place with other words stands in the clause that the note's words stood in: 收入增长 | 7%, not 支出增长 | 7%.
 * A number must have become a number; a word that is wholly another one must stand between words that are the same.
 */
export function standsInItsClause(place: Weighed, { exact, folded, passage }: Needle): boolean {
  if (wordsOf(exact).length >= SHORTEST_SENTENCE) return true;
  const { left, right } = clauseAround(folded.text, passage.start, passage.end);
  if (place.before.run < left || place.behind.run < right) return false;
  if (amountsOf(exact).length > 0) {
    return amountsOf(place.words).length > 0 && (place.likeness >= 0.5 || wordsOf(exact) === "");
  }
  return (place.likeness >= 0.5 && wordsOf(exact).length >= FEWEST_WORDS) || (left > 0 && right > 0);
}

/** How many signs of its clause stand before and behind a passage, up to the next number: both may change at once. */
function clauseAround(text: string, start: number, end: number): { readonly left: number; readonly right: number } {
  const before = text.slice(Math.max(0, start - LONGEST_AMOUNT), start);
  const behind = text.slice(end, end + LONGEST_AMOUNT);
  let left = 0;
  const from = amountsOf(before).at(-1)?.end ?? 0;
  const leftMost = Math.min(before.length - from, LONGEST_CLAUSE);
  while (left < leftMost && !BREAK.test(before.charAt(before.length - left - 1))) left++;
  if (end > start && BREAK.test(text.charAt(end - 1))) return { left, right: 0 };
  let right = 0;
  const rightMost = Math.min(amountsOf(behind)[0]?.start ?? behind.length, LONGEST_CLAUSE);
  while (right < rightMost && !BREAK.test(behind.charAt(right))) right++;
  return { left, right };
}

/** A copy that fits by so many signs more on one side is rather that copy. */
const BETTER = 3;

/**
 * Whether the same words stood a second time in the note's surroundings, and the place fits those as well: of
 * 工业投资增长6%，民间投资增长6% one clause may have gone.
 */
export function isNeighboursCopy(text: string, place: Weighed, { exact, folded, passage }: Needle): boolean {
  if (exact === "") return false;
  const { before, behind } = place;
  for (let at = folded.text.indexOf(exact); at >= 0; at = folded.text.indexOf(exact, at + 1)) {
    if (at === passage.start) continue;
    const left = commonBefore(folded.text, at, text, place.start);
    const right = commonBehind(folded.text, at + exact.length, text, place.end);
    if (left + right >= before.run + behind.run) return true;
    if (left >= before.run + BETTER || right >= behind.run + BETTER) return true;
  }
  return false;
}

/** How many signs before two places are the same, up to the first difference. */
function commonBefore(a: string, inA: number, b: string, inB: number): number {
  let common = 0;
  while (common < Math.min(inA, inB) && a.charCodeAt(inA - common - 1) === b.charCodeAt(inB - common - 1)) common++;
  return common;
}

function commonBehind(a: string, inA: number, b: string, inB: number): number {
  let common = 0;
  while (
    inA + common < a.length &&
    inB + common < b.length &&
    a.charCodeAt(inA + common) === b.charCodeAt(inB + common)
  )
    common++;
  return common;
}
