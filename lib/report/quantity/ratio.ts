import type { Numeral } from "./numeral.ts";

/** Words that show two numbers with a colon to be a ratio and no time of day: 收入比缩小到2.1:1, 按1:4配比. */
const RATIO_BEFORE = /比[^,。;\n]{0,10}$/;
const RATIO_BEHIND = /^(?:的比例|配比|配套|配资|的比)/;
const LONGEST_LEAD = 14;

/** The value of two numerals with a colon between them that are a ratio, the first by the second; undefined for any other pair. */
export function ratioOf(text: string, first: Numeral, second: Numeral): number | undefined {
  if (second.start !== first.end + 1 || text.charAt(first.end) !== ":" || second.value === 0) return undefined;
  if (text.charAt(first.start - 1) === ":" || text.charAt(second.end) === ":") return undefined;
  const isRatio =
    RATIO_BEFORE.test(text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start)) ||
    RATIO_BEHIND.test(text.slice(second.end, second.end + 3));
  return isRatio ? first.value / second.value : undefined;
}
