import { Signs } from "./lexicon/signs.ts";
import type { Numeral } from "./numeral.ts";

const IN_FRACTION = /(?<![\dA-Za-z/.:])([1-9])\/([2-9]|10)(?![\dA-Za-z/.号期版页月])/y;
const STROKE = new Signs("/");

/**
 * The fraction in digits, of ten at most, whose first digits stand from `start` to `end`: 1/3. Undefined for anything else:
 * a date has more, 2025/1/5, a number of a house goes on, 1/2号楼.
 */
export function fractionAt(text: string, start: number, end: number): Numeral | undefined {
  if (!STROKE.at(text, end)) return undefined;
  IN_FRACTION.lastIndex = start;
  const [written = "", part, whole] = IN_FRACTION.exec(text) ?? [];
  const value = Number(part) / Number(whole);
  return value < 1 ? { start, end: start + written.length, value, chinese: true } : undefined;
}
