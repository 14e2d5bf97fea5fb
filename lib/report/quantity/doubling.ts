import { matchesOf } from "../matches.ts";
import type { Amount } from "./amount.ts";
import { BEFORE, BEHIND, boundBefore, boundBehind } from "./bound.ts";
import { chineseValue } from "./numeral-value.ts";

const DOUBLING = /翻了?(?:近|将近|约|超)?([一两二三四1-4]?)番|翻倍(?!增长的|的)/g;

/** Growth in two digits: 增长两位数, 实现两位数以上增长, 两位数增幅. */
const TWO_DIGITS =
  /(?<=[长速幅为到现持达超])(?:两|二)位数(?:以上)?(?=[,。;、\n增以的]|$)|(?:两|二)位数(?:以上)?(?=增[长速幅])/g;

/** Amounts in words that stand for a growth of a tenth at least: 两位数增长. Unit %. */
function readTwoDigits(text: string): Amount[] {
  if (!text.includes("位数")) return [];
  return matchesOf(text, TWO_DIGITS).map(({ 0: words, index }): Amount => {
    const end = index + words.length;
    const numberEnd = index + "两位数".length;
    return {
      start: index,
      end,
      numberStart: index,
      numberEnd,
      value: 10,
      unit: "%",
      kind: "share",
      bound: "at-least",
      chinese: false,
    };
  });
}

/** Amounts that say how often something doubles: 翻番, 翻倍 and 翻了一番 are twice as much, 翻两番 is four times. Unit 倍. */
function readDoublings(text: string): Amount[] {
  if (!text.includes("翻")) return [];
  return matchesOf(text, DOUBLING).map((match): Amount => {
    const numberEnd = match.index + match[0].length;
    const before = boundBefore(text, match.index);
    const behind = boundBehind(text, numberEnd);
    return {
      start: match.index - before.length,
      end: numberEnd + behind.length,
      numberStart: match.index,
      numberEnd,
      value: 2 ** (match[1] ? Number(match[1]) || chineseValue(match[1]) : 1),
      unit: "倍",
      kind: "multiple",
      bound: BEHIND[behind] ?? BEFORE[before] ?? "exact",
      chinese: true,
    };
  });
}

/** The amounts that are words and no numerals with a unit, in any order: 翻一番, 两位数. */
export function readAmountWords(text: string): Amount[] {
  return [...readDoublings(text), ...readTwoDigits(text)];
}
