import type { Numeral } from "./numeral.ts";

/** A ratio of two or three numerals, from the first of them on. */
export interface Ratio {
  /** Of 2.1∶1 the first by the second, 2.1; of 12∶43∶45 the first part's share of 100, 0.12. */
  readonly value: number;
  /** Where its last numeral ends. */
  readonly end: number;
  /** How many numerals belong to it. */
  readonly parts: 2 | 3;
}

/** Words that show two numbers with a colon to be a ratio and no time of day: 收入比缩小到2.1:1, 按1:4配比. */
const RATIO_BEFORE = /比[^,。;\n]{0,10}$|率[为达]?$/;
const RATIO_BEHIND = /^(?:的比例|配比|配套|配资|的比|撬动)/;
const LONGEST_LEAD = 14;

/** The ratio that begins with the numeral at `index`; undefined where none does: 8:30 is a time of day. */
export function ratioAt(text: string, numerals: readonly Numeral[], index: number): Ratio | undefined {
  const first = numerals[index];
  const second = numerals[index + 1];
  if (first === undefined || second === undefined || !joins(text, first, second)) return undefined;
  if (text.charAt(first.start - 1) === ":") return undefined;
  const third = numerals[index + 2];
  if (third !== undefined && joins(text, second, third)) return structureOf(text, first, second, third);
  if (second.value === 0) return undefined;
  const isRatio =
    RATIO_BEFORE.test(text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start)) ||
    RATIO_BEHIND.test(text.slice(second.end, second.end + 3));
  return isRatio ? { value: first.value / second.value, end: second.end, parts: 2 } : undefined;
}

function joins(text: string, one: Numeral, next: Numeral): boolean {
  return next.start === one.end + 1 && text.charAt(one.end) === ":";
}

const NAMES_STRUCTURE = /(?:三次产业|结构|构成|比例)[^,。;\n]{0,46}$/;
const LONGEST_NAME = 52;
/** What three rounded shares may miss a whole by. */
const ROUNDING = 0.31;

/** 三次产业结构调整为12.1∶43.5∶44.4: three shares of one whole; three other numbers with colons are no ratio. */
function structureOf(text: string, first: Numeral, second: Numeral, third: Numeral): Ratio | undefined {
  const whole = first.value + second.value + third.value;
  if (Math.abs(whole - 100) > ROUNDING || text.charAt(third.end) === ":") return undefined;
  const isNamed = NAMES_STRUCTURE.test(text.slice(Math.max(0, first.start - LONGEST_NAME), first.start));
  return isNamed ? { value: first.value / 100, end: third.end, parts: 3 } : undefined;
}
