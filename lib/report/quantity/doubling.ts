import type { Amount } from "./amount.ts";
import { BEHIND, boundBehind } from "./bound.ts";
import { chineseValue } from "./numeral-value.ts";

const DOUBLING = /翻([一两二三四]?)番/g;

/** Amounts that say how often something doubles: 翻番 and 翻一番 are twice as much, 翻两番 is four times. Unit 倍. */
export function readDoublings(text: string): Amount[] {
  if (!text.includes("番")) return [];
  return Array.from(text.matchAll(DOUBLING), (match): Amount => {
    const numberEnd = match.index + match[0].length;
    const behind = boundBehind(text, numberEnd);
    return {
      start: match.index,
      end: numberEnd + behind.length,
      numberStart: match.index,
      numberEnd,
      value: 2 ** (match[1] === "" ? 1 : chineseValue(match[1] ?? "")),
      unit: "倍",
      kind: "multiple",
      bound: BEHIND[behind] ?? "exact",
      chinese: true,
    };
  });
}
