import type { Amount } from "./amount.ts";
import { isHanAt, Signs } from "./lexicon/signs.ts";
import { actions, measures } from "./lexicon/words.ts";

const DIGITS = new Signs("0123456789");
const CLASS = new Signs("级");
const OF = new Signs("的");
const OPENING_QUOTE = new Signs("“");

/**
 * Whether an amount is a threshold inside a noun, 亿元以上项目, or before its count, 其中10亿元以上9个; how large those are
 * that are counted, 100人以上企业12家; or a class, 6万吨级冷库.
 */
export function isAttributive({ kind, start, end, numberStart, numberEnd }: Amount, text: string): boolean {
  if (DIGITS.at(text, end)) return kind === "money" && end > numberEnd;
  if (!isHanAt(text, end) && !OPENING_QUOTE.at(text, end)) return false;
  if (CLASS.at(text, end)) return true;
  if (kind !== "money" && kind !== "extent" && kind !== "energy")
    return kind === "count" && (text.startsWith("以下", numberEnd) || isSizeOfCounted(text, numberEnd, end));
  return (
    end > numberEnd ||
    endsInPast(text.slice(Math.max(0, start - 2), start)) ||
    (numberStart > start && OF.at(text, end))
  );
}

const COUNTED = /^([\u4e00-\u9fff]{2,8})\d/;

/** 100人以上企业12家: how large those are that the next amount counts; 3个以上项目投资5亿元 says two things. */
function isSizeOfCounted(text: string, numberEnd: number, end: number): boolean {
  if (!text.startsWith("以上", numberEnd)) return false;
  const noun = COUNTED.exec(text.slice(end, end + 9))?.[1] ?? "";
  return noun !== "" && measures.ending(noun) === "" && actions.ending(noun) === "";
}

const IS_PAST = /(?:^|[^超越通经冲迈跨])过$/;

/** Whether words end in a plain 过: 税收过, but neither 超过 nor 越过. */
export function endsInPast(words: string): boolean {
  return words.endsWith("过") && IS_PAST.test(words);
}
