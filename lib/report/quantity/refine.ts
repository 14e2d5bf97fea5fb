import type { Span } from "../span.ts";
import { itemAt } from "../span.ts";
import type { Amount } from "./amount.ts";
import { stretchesBehind } from "./enclosed.ts";
import { isClauseEnd } from "./numeral.ts";
import { isBareNumber } from "./bare-number.ts";
import { isIdiom } from "./idiom.ts";
import { Signs } from "./lexicon/signs.ts";

/** Whether an amount is none after all; `text` is the view. */
type Refusal = (amount: Amount, text: string) => boolean;

const FIRST_YEAR = 1900;

/** 2023年, 2021-2035年: a calendar year, not a duration. */
const isYear: Refusal = ({ kind, value, unit, chinese }, _text) => {
  if (kind !== "time" || !unit.startsWith("年")) return false;
  const last = typeof value === "number" ? value : value[1];
  return last >= FIRST_YEAR && (chinese || last <= 2100);
};

const ENDS_ORDINAL = new Signs("第、和前数号厦楼座栋");
const BUILDINGS = new Signs("厦楼座栋");
const HOUSE_NUMBER = new Signs("号");

/** 第2名, 前20名, 倒数3位, 第3、4批, 5号3栋, 大厦12层: a place in an order; but 新建教学楼3栋, 商务大厦2座. */
const isOrdinal: Refusal = ({ numberStart, unit }, text) =>
  BUILDINGS.at(text, numberStart - 1)
    ? unit === "层"
    : ENDS_ORDINAL.at(text, numberStart - 1) &&
      (unit !== "" || !HOUSE_NUMBER.at(text, numberStart - 1)) &&
      /(?:第(?:\d+[、和])*|前|倒数|(?<!销)号)$/.test(text.slice(Math.max(0, numberStart - 6), numberStart));

const CLOCK = new Signs("时点");
const WORKS = new Signs("工项建扩改");

/** 20世纪90年代, 8时30分, 3期工程, 24小时服务: clock, century and stage. */
const isTimeOfDay: Refusal = ({ unit, value, numberStart, numberEnd }, text) =>
  (unit === "分" && CLOCK.at(text, numberStart - 1)) ||
  (unit === "小时" && value === 24) ||
  (unit === "期" && WORKS.at(text, numberEnd));

const ENDS_LATIN = new Signs("#/_.+ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

const GOES_ON_IN_LATIN = new Signs("+ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

const IS_ABBREVIATION = /[A-Z]{3}$/;

/** S203, 5G, PM2.5, K11, 4A级, 500KV: digits that belong to a Latin name; but 新配AED80台. */
const isLatinLabel: Refusal = ({ kind, numberStart, numberEnd }, text) =>
  (ENDS_LATIN.at(text, numberStart - 1) &&
    !(
      kind === "count" &&
      isClauseEnd(text, numberEnd) &&
      IS_ABBREVIATION.test(text.slice(Math.max(0, numberStart - 3), numberStart))
    ) &&
    /(?:[A-Za-z#/_.]|[\dA-Za-z]\+)$/.test(text.slice(Math.max(0, numberStart - 2), numberStart))) ||
  (kind === "none" && GOES_ON_IN_LATIN.at(text, numberEnd));

/** 3人制篮球场: how many play. */
const isTeam: Refusal = ({ unit, numberEnd }, text) =>
  unit === "人" && /^制(?![定作造订度])/.test(text.slice(numberEnd, numberEnd + 2));

const IS_COUNTER = /(?:浏览|阅读|点击)次数:?$/;

/** 浏览次数 4034 次: what a page counts of itself. */
const isPageCounter: Refusal = ({ unit, numberStart }, text) =>
  unit === "次" && IS_COUNTER.test(text.slice(Math.max(0, numberStart - 6), numberStart));

const IS_ASSEMBLY = /^(?:[\d一二三四五六七八九十]{1,2}次|全会|人大|政协|常委|中央|人民|[省市县区]委)/;

/** 五次全会, 二届三次: sessions of an assembly; 2025届毕业生. */
const isSession: Refusal = (amount, text) =>
  (amount.unit === "届" && Number(amount.value) >= FIRST_YEAR) ||
  (amount.unit === "届" && IS_ASSEMBLY.test(text.slice(amount.numberEnd, amount.numberEnd + 4))) ||
  (amount.unit === "次" &&
    /^(?:全会|全体|会议|党代会|常委|大会)/.test(text.slice(amount.numberEnd, amount.numberEnd + 3)));

const POWERS = new Signs("百千万亿");

/** 连跨3个百亿台阶: how many levels were passed, of which none is reached. */
const isCountOfLevels: Refusal = ({ unit, numberEnd }, text) =>
  unit === "个" &&
  POWERS.at(text, numberEnd) &&
  /^[百千万亿]+元?(?:台阶|大关)/.test(text.slice(numberEnd, numberEnd + 6));

/**
 * What is no amount, in the order of cheapness. Each refusal is about a form of words and stands with its example;
 * their order does not change the outcome, since any one refuses.
 */
function isRefused(amount: Amount, text: string): boolean {
  return (
    isIdiom(amount, text) ||
    isYear(amount, text) ||
    isOrdinal(amount, text) ||
    isTimeOfDay(amount, text) ||
    isLatinLabel(amount, text) ||
    isTeam(amount, text) ||
    isBareNumber(amount, text) ||
    isSession(amount, text) ||
    isPageCounter(amount, text) ||
    isCountOfLevels(amount, text)
  );
}

const LONGEST_QUOTED_NAME = 14;
const LONGEST_TITLE = 60;

/** Keeps the amounts of a list that are amounts; none inside a name in quotation marks or in the title of a work. */
export function keepAmounts(amounts: readonly Amount[], text: string): Amount[] {
  const quoted = stretchesBehind(text, "“", "”", LONGEST_QUOTED_NAME);
  const titles = stretchesBehind(text, "《", "》", LONGEST_TITLE);
  return amounts.filter(
    (amount) =>
      !isRefused(amount, text) &&
      !isQuotedName(amount, text, itemAt(quoted, amount.numberStart)) &&
      itemAt(titles, amount.numberStart) === undefined,
  );
}

/** “1+8+X”, “28条”, “蓝天300天”: a number inside quotation marks is a part of a name. */
function isQuotedName({ numberStart, numberEnd }: Amount, text: string, quoted: Span | undefined): boolean {
  if (quoted === undefined || isForEach(text, numberStart, numberEnd)) return false;
  const closing = text.slice(numberEnd, numberStart + LONGEST_QUOTED_NAME).indexOf("”");
  return closing >= 0 && numberStart - quoted.start + 1 + closing <= LONGEST_QUOTED_NAME;
}

const COUNT = /“[两二三四五六]个$/;

/** 新增、储备、供应土地“三个5000亩”: the amount of each of the things before it, and no name of what follows. */
function isForEach(text: string, numberStart: number, numberEnd: number): boolean {
  return (
    /^”[,。;、\n]/.test(text.slice(numberEnd, numberEnd + 2)) &&
    COUNT.test(text.slice(Math.max(0, numberStart - 3), numberStart))
  );
}
