import type { Amount } from "./amount.ts";
import { isHanAt, Signs } from "./lexicon/signs.ts";
import { WordList } from "./lexicon/word-list.ts";
import { actions, measures } from "./lexicon/words.ts";

const DIGITS = new Signs("0123456789");
const CLASS = new Signs("级");
const OF = new Signs("的");
const OPENING_QUOTE = new Signs("“");

/**
 * Whether an amount is a threshold inside a noun, 亿元以上项目, or before its count, 其中10亿元以上9个, 万亩以上1个; how large those are
 * that are counted, 100人以上企业12家; or a class, 6万吨级冷库.
 */
export function isAttributive({ kind, start, end, numberStart, numberEnd }: Amount, text: string): boolean {
  if (DIGITS.at(text, end)) return (kind === "money" || kind === "extent") && end > numberEnd;
  if (!isHanAt(text, end) && !OPENING_QUOTE.at(text, end)) return false;
  if (CLASS.at(text, end)) return true;
  if (kind === "count" || kind === "mass")
    return (
      (kind === "count" && text.startsWith("以下", numberEnd)) ||
      isSizeOfCounted(text, start, numberEnd, end) ||
      (BOUNDS.next(text, numberEnd, numberEnd + LONGEST_HELD) < numberEnd + LONGEST_HELD &&
        OF_SIZE.test(text.slice(numberEnd, numberEnd + 9)))
    );
  if (kind !== "money" && kind !== "extent" && kind !== "energy") return false;
  return (
    end > numberEnd ||
    endsInPast(text.slice(Math.max(0, start - 2), start)) ||
    (numberStart > start && OF.at(text, end))
  );
}

const BOUNDS = new Signs("以");
const LONGEST_HELD = 5;
/** What holds so many, behind the unit: 100张【床位以上的】养老院, but not 10个亿元以上项目. */
const OF_SIZE = /^(?![百千万亿])[\u4e00-\u9fff]{1,4}以[上下](?![市沉架线调榜])的?[\u4e00-\u9fff]{2}/;

const COUNTED = /^(的?[\u4e00-\u9fff“”]{2,12})\d/;
const HOLDS = new WordList("存栏 出栏 年出栏 年产 日产 年产量 容纳 藏书 床位");

/**
 * 100人以上企业12家, 存栏200头牧场5个: how large those are that the next amount counts; 3个以上项目投资5亿元 says two things.
 */
function isSizeOfCounted(text: string, start: number, numberEnd: number, end: number): boolean {
  const isBounded =
    BOUNDS.at(text, numberEnd) && (text.startsWith("上", numberEnd + 1) || text.startsWith("下", numberEnd + 1));
  if (!isBounded && HOLDS.ending(text, start) === "") return false;
  const noun = COUNTED.exec(text.slice(end, end + 14))?.[1] ?? "";
  return noun !== "" && measures.ending(noun) === "" && actions.ending(noun) === "";
}

const IS_PAST = /(?:^|[^超越通经冲迈跨])过$/;

/** Whether words end in a plain 过: 税收过, but neither 超过 nor 越过. */
export function endsInPast(words: string): boolean {
  return words.endsWith("过") && IS_PAST.test(words);
}
