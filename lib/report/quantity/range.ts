import { Signs } from "./lexicon/signs.ts";
import type { Numeral } from "./numeral.ts";
import { powerOf, times } from "./numeral-value.ts";
import type { Tail } from "./tail.ts";
import { readTail } from "./tail.ts";

/** Two numerals that are the ends of one amount, with what stands behind the second. */
export interface Range {
  readonly value: readonly [number, number];
  readonly tail: Tail;
}

const CONNECTOR = /^(?:--?|~|至|到)$/;
const LONGEST_CONNECTOR = 2;

/**
 * The range that two numerals make: 1-2家, 25%到40%, 5万至8万元, with a connector between, the first with or without its
 * unit. Undefined where they make none: 5万元、8万元, 从8亿元到17亿元.
 */
export function rangeOf(text: string, low: Numeral, lowTail: Tail, high: Numeral): Range | undefined {
  if (high.start > lowTail.end + LONGEST_CONNECTOR || low.chinese !== high.chinese) return undefined;
  if (!CONNECTOR.test(text.slice(lowTail.end, high.start)) || isChange(text, low, lowTail.end)) return undefined;
  const tail = readTail(text, high);
  if (tail.kind === "none" || (lowTail.unit !== "" && lowTail.unit !== tail.unit)) return undefined;
  const value = [
    times(low.value, sharedPower(text, low, high)) + lowTail.more,
    times(high.value, tail.factor) + tail.more,
  ] as const;
  return value[0] < value[1] ? { value, tail } : undefined;
}

const BEGINS_CHANGE = new Signs("从由");
const LEADS_TO_END = new Signs("到至");

/** 从8.6亿元到17.5亿元: two amounts, of two times. */
function isChange(text: string, { start }: Numeral, end: number): boolean {
  return BEGINS_CHANGE.at(text, start - 1) && LEADS_TO_END.at(text, end);
}

/** The power that both ends share though only the second carries it: 10-50万元. */
function sharedPower(text: string, low: Numeral, high: Numeral): number {
  const powers = /(?<![十百千万亿])[十百千万亿]*$/.exec(text.slice(high.start, high.end))?.[0] ?? "";
  return /[十百千万亿]$/.test(text.slice(low.start, low.end)) || high.chinese ? 1 : powerOf(powers);
}
