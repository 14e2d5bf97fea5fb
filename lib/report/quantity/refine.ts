import type { Amount } from "./amount.ts";
import { actions, measures, openers } from "./lexicon/words.ts";

/** Whether an amount is none after all; `text` is the view. */
type Refusal = (amount: Amount, text: string) => boolean;

const behind = (amount: Amount, text: string) => text.charAt(amount.numberEnd);

/** 2023年, 2021-2035年: a calendar year, not a duration. */
const isYear: Refusal = ({ value, unit, chinese }, _text) => {
  const last = typeof value === "number" ? value : value[1];
  return unit.startsWith("年") && (chinese ? last >= 1900 : last >= 1900 && last <= 2100);
};

/** 第2名, 前20名, 倒数3位, 第3、4批, 5号3栋, 大厦12层: a place in an order. */
const isOrdinal: Refusal = (amount, text) =>
  /(?:第(?:\d+[、和])*|前|倒数|号|[厦楼座栋](?=$))$/.test(
    text.slice(Math.max(0, amount.numberStart - 6), amount.numberStart),
  ) &&
  (amount.unit !== "" || !/[厦楼座栋号]/.test(text.charAt(amount.numberStart - 1)));

/** 20世纪90年代, 8时30分, 3期工程, 24小时服务: clock, century and stage. */
const isTimeOfDay: Refusal = (amount, text) =>
  (amount.unit === "分" && /[时点]/.test(text.charAt(amount.numberStart - 1))) ||
  (amount.unit === "小时" && amount.value === 24) ||
  (amount.unit === "期" && /[工项建扩改]/.test(text.charAt(amount.numberEnd)));

/** S203, 5G, PM2.5, K11, 4A级, 500KV: digits that belong to a Latin name. */
const isLatinLabel: Refusal = (amount, text) =>
  /(?:[A-Za-z#/_.]|[\dA-Za-z]\+)$/.test(text.slice(Math.max(0, amount.numberStart - 2), amount.numberStart)) ||
  (amount.kind === "none" && /[A-Za-z+]/.test(behind(amount, text)));

const LONGEST_QUOTED_NAME = 14;

/** “1+8+X”, “28条”, “蓝天300天”: a number inside quotation marks is a part of a name. */
const isQuotedName: Refusal = (amount, text) => {
  const around = text.slice(Math.max(0, amount.numberStart - LONGEST_QUOTED_NAME), amount.numberStart);
  const opening = around.lastIndexOf("“");
  if (opening < 0 || around.lastIndexOf("”") > opening) return false;
  const closing = text.slice(amount.numberEnd, amount.numberStart + LONGEST_QUOTED_NAME).indexOf("”");
  return closing >= 0 && around.length - opening + closing <= LONGEST_QUOTED_NAME;
};

const LONGEST_TITLE = 60;

/** 《…规划(2021-2035年)》: a number inside the title of a work. */
const isInTitle: Refusal = (amount, text) => {
  const around = text.slice(Math.max(0, amount.numberStart - LONGEST_TITLE), amount.numberStart);
  return around.lastIndexOf("《") > around.lastIndexOf("》");
};

/** Units that a Chinese numeral counts only with a verb of counting before it, since names use them too: 新建两座水厂. */
const COUNTED_BY_HAND = /^(?:[所座家条栋套台辆支名处个项幢间]|公里|万亩|亩|平方米|人)$/;
/** Units with which a Chinese numeral of two signs or more is an amount by itself: 三百二十公里, 二十五栋, 十二家. */
const COUNTED_ALONE = /^(?:[所座家户栋台辆名幢套人]|人次|公里|亩|平方米|吨|元|平方公里)$/;
const COUNTING_VERB =
  /(?:新增|新建|建成|建设|新改建|改扩建|改造|引进|培育|创建|完成|启动|打造|开工|竣工|开通|新开通|举办)$/;
const IS_MAGNITUDE = /^[一两三四五六七八九]?[十百千万亿]+$/;

/** 一批, 万家灯火, 四个方面, 千方百计: a Chinese numeral that is a figure of speech or a part of a word. */
const isIdiom: Refusal = (amount, text) => {
  if (!amount.chinese) return false;
  const written = text.slice(amount.numberStart, amount.numberEnd);
  const lead = text.slice(Math.max(0, amount.start - 4), amount.start);
  if (written.includes("分之")) return /^[万亿]/.test(written);
  if (amount.kind === "multiple")
    return isDoublingPlan(amount, text) || (amount.bound === "exact" && !IS_CHANGE.test(lead + written));
  if (amount.unit === "成" || written === "一半") return amount.bound === "exact" && measures.ending(lead) === "";
  if (amount.kind === "none" || amount.kind === "time" || amount.kind === "point") return true;
  if (amount.bound === "range") return false;
  const numeral = written.slice(0, written.length - amount.unit.length);
  if (IS_MAGNITUDE.test(numeral)) return numeral.length < 2 ? isBare(amount, text) : isProgramme(amount, text);
  if (amount.bound === "about") return false;
  if (numeral === "一" && isFigureOfSpeech(amount.unit, text.charAt(amount.numberEnd), lead)) return true;
  if (numeral.length > 1 && COUNTED_ALONE.test(amount.unit)) return false;
  return !COUNTED_BY_HAND.test(amount.unit) || !COUNTING_VERB.test(lead);
};
/** 翻番计划, 倍增行动: the name of a programme. */
function isDoublingPlan(amount: Amount, text: string): boolean {
  return /^[”]?(?:计划|行动|工程)/.test(text.slice(amount.end, amount.end + 3));
}

/** 一条龙, 一家亲, 一座座, 打造一支队伍: one and a unit that mean no count. */
function isFigureOfSpeech(unit: string, next: string, lead: string): boolean {
  return next === unit || /[条项个]/.test(unit) || /[龙亲]/.test(next) || /(?:打造|建设|培育|完成)$/.test(lead);
}
const IS_CHANGE = /翻|[增达的到至]/;

/** 万家灯火, 亿元以上项目: one sign of magnitude without a bound, or with one that makes it an attribute. */
const isBare: Refusal = (amount, text) => amount.bound === "exact" || isBeforeNoun(amount, text);

/** 千亿斤粮食产能提升行动, 百亿元企业: a magnitude right before a noun names a programme or a class of firms. */
const isProgramme: Refusal = (amount, text) =>
  amount.bound === "exact" &&
  /^(?!台阶|大关|门槛|关口|行列|的)[\u4e00-\u9fff]/.test(text.slice(amount.end, amount.end + 2));

/** 亿元以上项目: a bound behind the unit that a noun follows at once. */
function isBeforeNoun(amount: Amount, text: string): boolean {
  return amount.end > amount.numberEnd && /[\u4e00-\u9fff]/.test(text.charAt(amount.end));
}

/** 重点企业45。: a number whose unit is lost counts only where a clause ends with it and a noun stands before. */
const isBareNumber: Refusal = (amount, text) => {
  if (amount.kind !== "none" || amount.chinese) return false;
  if (!/^[,。;、\n]|^$/.test(text.charAt(amount.end)) || !isPlainCount(amount.value)) return true;
  const clause =
    /(?<![^,。;:!?\n])[^,。;:!?\n]*$/.exec(text.slice(Math.max(0, amount.start - 40), amount.start))?.[0] ?? "";
  if (!/[\u4e00-\u9fff”]{3}$/.test(clause) || /[第前年月日号]$/.test(clause)) return true;
  const opened = actions.at(clause) !== "" || actions.at(clause, openers.at(clause).length) !== "";
  return !opened && !/\d[个家项]/.test(clause) && amount.bound === "exact";
};

/** A count that can stand without its unit: a plain small number, or one that carries 万 or 亿 (浏览量超1500万). */
function isPlainCount(value: Amount["value"]): boolean {
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  return (value > 1 && value < 1900) || (value >= 1e4 && value % 1e4 === 0);
}

const IS_ASSEMBLY = /^(?:[\d一二三四五六七八九十]{1,2}次|全会|人大|政协|常委|中央|人民|[省市县区]委)/;

/** 五次全会, 二届三次: sessions of an assembly. */
const isSession: Refusal = (amount, text) =>
  (amount.unit === "届" && IS_ASSEMBLY.test(text.slice(amount.numberEnd, amount.numberEnd + 4))) ||
  (amount.unit === "次" &&
    /^(?:全会|全体|会议|党代会|常委|大会)/.test(text.slice(amount.numberEnd, amount.numberEnd + 3)));

/**
 * What is no amount, in the order of cheapness. Each refusal is about a form of words and stands with its example;
 * their order does not change the outcome, since any one refuses.
 */
const REFUSALS: readonly Refusal[] = [
  isIdiom,
  isYear,
  isOrdinal,
  isTimeOfDay,
  isLatinLabel,
  isBareNumber,
  isSession,
  isQuotedName,
  isInTitle,
];

/** Keeps the amounts of a list that are amounts. */
export function keepAmounts(amounts: readonly Amount[], text: string): Amount[] {
  return amounts.filter((amount) => !REFUSALS.some((refuses) => refuses(amount, text)));
}
