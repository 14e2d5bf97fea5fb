import type { Amount } from "./amount.ts";
import { beginsWithChange, endsWithChange } from "./change.ts";
import { isHanAt, Signs } from "./lexicon/signs.ts";
import { WordList } from "./lexicon/word-list.ts";
import { measures } from "./lexicon/words.ts";
import { isClauseEnd } from "./numeral.ts";
import { endsInPast } from "./attributive.ts";
import { milestones } from "./tail.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Units that a Chinese numeral counts only with a verb of counting before it, since names use them too: 新建两座水厂. */
const COUNTED_BY_HAND = setOf("所 座 家 条 栋 套 台 辆 支 名 处 个 项 幢 间 公里 万亩 亩 平方米 人");
/** Units with which a Chinese numeral of two signs or more is an amount by itself: 三百二十公里, 二十五栋, 十二家. */
const COUNTED_ALONE = setOf("所 座 家 户 栋 台 辆 名 幢 套 人 人次 公里 亩 平方米 吨 元 平方公里");
const countingVerbs = new WordList(
  "新增 新建 建成 建设 新改建 改扩建 改造 引进 培育 创建 完成 启动 打造 开工 竣工 开通 新开通 举办",
);
const POWERS = new Signs("十百千万亿");
const IS_MAGNITUDE = /^[一两三四五六七八九]?[十百千万亿]+$/;

/** 一批, 万家灯火, 四个方面, 千方百计: a Chinese numeral that is a figure of speech or a part of a word. */
export function isIdiom(given: Amount, text: string): boolean {
  if (!given.chinese) return false;
  const written = text.slice(given.numberStart, given.numberEnd);
  const lead = text.slice(Math.max(0, given.start - 4), given.start);
  const amount: Amount = lead.endsWith("接近") ? { ...given, bound: "about" } : given;
  if (IS_FRACTION.test(written)) return false;
  if (written.includes("分之")) return isTinyShare(written) && amount.bound === "exact" && !/[在到至为]$/.test(lead);
  if (amount.kind === "multiple")
    return isDoublingPlan(amount, text) || (amount.bound === "exact" && !IS_CHANGE.test(lead + written));
  if (amount.unit === "百分点") return false;
  if (isEndOfChange(lead, text.slice(amount.end, amount.end + 6))) return false;
  if (amount.unit === "成" || written === "一半")
    return (
      amount.bound === "exact" &&
      measures.ending(lead) === "" &&
      !lead.endsWith("其中") &&
      !isClauseEnd(text, amount.end)
    );
  if (amount.kind === "none" || amount.kind === "time" || amount.kind === "point") return true;
  if (amount.bound === "range") return false;
  if (EACH.at(text, amount.start - 1)) return true;
  if (amount.unit === "件" && IS_DEED.test(text.slice(amount.end, amount.end + 6))) return false;
  const numeral = written.slice(0, written.length - amount.unit.length);
  if (POWERS.end(numeral) && IS_MAGNITUDE.test(numeral))
    return numeral.length < 2 ? isBare(amount, text) : isProgramme(amount, text);
  if (amount.bound === "about") return false;
  if (numeral === "一" && isFigureOfSpeech(amount.unit, text.charAt(amount.numberEnd), lead)) return true;
  if (isCountBehindNoun(amount, text, numeral) || isCountOfList(lead, text, numeral, amount)) return false;
  if (numeral.length > 1 && COUNTED_ALONE.has(amount.unit)) return false;
  return !COUNTED_BY_HAND.has(amount.unit) || countingVerbs.ending(lead) === "";
}

const THINGS: ReadonlySet<string> = new Set(["个", "座", "条", "所", "家", "栋", "台", "辆", "枚", "块", "处", "部"]);
const NAMES_THING = /[\u4e00-\u9fff”](?<![为有共是分成做讲抓出这那哪前后第过好了的每各如像同])$/;

/** 打通断头路两条, 新建书屋五座: behind what it counts, at the end of its clause. */
function isCountBehindNoun({ unit, end }: Amount, text: string, numeral: string): boolean {
  const start = end - numeral.length - unit.length;
  return THINGS.has(unit) && isClauseEnd(text, end) && NAMES_THING.test(text.slice(start - 2, start));
}

const LISTS = new Signs("等");
const NO_LIST = /^(?:方面|领域|层面|环节|阶段|问题|关键|原则|重点|维度|层次)/;

/** 青桥小学等三所学校: how many a list holds of which some are named; but 增收、就业等两个方面, 一批. */
function isCountOfList(lead: string, text: string, numeral: string, { end, kind }: Amount): boolean {
  return LISTS.end(lead) && kind === "count" && numeral !== "一" && !NO_LIST.test(text.slice(end, end + 2));
}

const BEFORE_FIRST = new Signs("由从");

/** 企业由两家增加到十三家: what a change begins with and what it leads to are counts, however few. */
function isEndOfChange(before: string, behind: string): boolean {
  return endsWithChange(before) || (BEFORE_FIRST.end(before) && beginsWithChange(behind));
}

/** Before a numeral: 每一件民生实事, 每两家企业. */
const EACH = new Signs("每");
const IS_FRACTION = /^\d\/\d/;

/** 十件民生实事: what a government promises to do in a year is counted. */
const IS_DEED = /^(?:重点|重要)?(?:民生|惠民|利民|为民)?(?:办?实事)/;

/** 万分之一的希望: so small a share is mostly a figure of speech. */
function isTinyShare(written: string): boolean {
  return /^[万亿]/.test(written) && !/\d/.test(written);
}

/** 翻番计划, 倍增行动: the name of a programme. */
function isDoublingPlan(amount: Amount, text: string): boolean {
  return /^[”]?(?:计划|行动|工程)/.test(text.slice(amount.end, amount.end + 3));
}

/** 一条龙, 一家亲, 一座座, 打造一支队伍: one and a unit that mean no count. */
function isFigureOfSpeech(unit: string, next: string, lead: string): boolean {
  return next === unit || /[条项个]/.test(unit) || /[龙亲]/.test(next) || /(?:打造|建设|培育|完成)$/.test(lead);
}
const IS_CHANGE = /翻|[增达的到至]|提[高升]|扩大|加大|上升|[高多]出/;

const HAS_PASSED = /(?:突破|超过|达到|[跨迈跃站登]上|跨过|冲刺)$/;

/**
 * 万家灯火, 亿元以上项目: one sign of magnitude that nothing passes (but 引进外资过亿美元, 突破万元大关), or with a bound that
 * makes it an attribute.
 */
function isBare(amount: Amount, text: string): boolean {
  if (amount.bound !== "exact") return isBeforeNoun(amount, text);
  const before = text.slice(Math.max(0, amount.start - 2), amount.start);
  if (endsInPast(before)) return !isClauseEnd(text, amount.end);
  return !(HAS_PASSED.test(before) && (isClauseEnd(text, amount.end) || milestones.at(text, amount.end) !== ""));
}

const COUNT = new Signs("个");

/**
 * 千亿斤粮食产能提升行动, 百亿元企业: a magnitude right before a noun names a programme or a class of firms; of 3个百亿台阶
 * only the 3个 counts.
 */
function isProgramme(amount: Amount, text: string): boolean {
  if (COUNT.at(text, amount.start - 1)) return true;
  return (
    amount.bound === "exact" &&
    /^(?!大?台阶|大关|门槛|关口|行列|目标|的)[\u4e00-\u9fff]/.test(text.slice(amount.end, amount.end + 2))
  );
}

/** 亿元以上项目: a bound behind the unit that a noun follows at once. */
function isBeforeNoun(amount: Amount, text: string): boolean {
  return amount.end > amount.numberEnd && isHanAt(text, amount.end);
}
