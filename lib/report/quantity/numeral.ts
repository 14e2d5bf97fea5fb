import { boundBehind } from "./bound.ts";
import { fractionAt } from "./fraction.ts";
import { Signs } from "./lexicon/signs.ts";
import { unitBeginnings } from "./lexicon/units.ts";
import { chineseValue, compoundValue, decimalValue, powerOf, times } from "./numeral-value.ts";

/**
 * A number as it stands in the text: ASCII digits with 千 万 亿 behind them, or Chinese numerals.
 * Positions are indices of the view.
 */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Written without ASCII digits, 三分之二, 千亿, or as a fraction, 1/3. Such numerals are often parts of names. */
  readonly chinese: boolean;
}

/** ASCII digits with thousands separators and a decimal part, then any powers, once more behind those: 12,300.5, 1千2百万. */
const WITH_DIGITS =
  /((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)((?:[十百万亿]|千(?![瓦克卡伏米赫焦]))*(?:(?<=[十百千万亿])\d{1,4}[十百千万亿]+)?)/y;
/** Chinese numerals, with 分之 for a fraction (its part in digits too, 万分之2.6) and 点 for a decimal part, of a fraction too (百分之三点五); the 千 of 千瓦 belongs to the unit. */
const IN_CHINESE =
  /(?:[〇零一二两三四五六七八九十百万亿半]|千(?![瓦克卡伏米赫焦]))+(?:(?:分之[〇零一二两三四五六七八九十百千万亿]+)?(?:点[〇零一二三四五六七八九]+)|分之[〇零一二两三四五六七八九十百千万亿]+|分之\d+(?:\.\d+)?)?/y;

const DIGIT = 1;
const CHINESE = 2;
/** What each unit of a text begins, 0 for no numeral: every unit of a report passes here. */
const BEGINS = new Uint8Array(0x10000);
for (const sign of "0123456789") BEGINS[sign.charCodeAt(0)] = DIGIT;
for (const sign of "〇零一二两三四五六七八九十百千万亿半") BEGINS[sign.charCodeAt(0)] = CHINESE;

/** Behind digits: the sign of a longer number, 12.5, 1,200 or 3万. */
const GOES_ON = new Signs(".,十百千万亿");
const POWERS = new Signs("十百千万亿");
const THOUSAND = new Signs("千");
/** Behind 千: a unit that it belongs to, 千瓦. */
const UNIT_OF_THOUSAND = new Signs("瓦克卡伏米赫焦");
const HALF = new Signs("半");
const POINT = new Signs(".");
const SEPARATOR = new Signs(",");
/** Behind a run of Chinese numerals: 分之 of a fraction, 点 of a decimal part. */
const MAKES_LONGER = new Signs("分点");
/** What may stand behind a Chinese numeral that counts: a unit, or a sign that joins it to one. */
const MAY_FOLLOW = new Signs(`${unitBeginnings()}余多来几-~至到分点台大门关行的`);

/** Behind a magnitude that stands alone: 突破百万。 */
const CLAUSE_END = new Signs(",。;、\n");
const LARGE_POWERS = new Signs("万亿");

/**
 * Every numeral of the text that may count something, in order: 2023 of 2023年 and 1.2万亿, but neither 十四五 nor 统一,
 * since no unit can follow there.
 */
export function scanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (let i = nextNumeral(text, 0); i < text.length; i = nextNumeral(text, i)) {
    const kind = BEGINS[text.charCodeAt(i)] ?? 0;
    const end = runEnd(text, i, kind);
    const numeral = kind === DIGIT ? signed(text, digitsAt(text, i, end)) : chineseAt(text, i, end);
    if (numeral !== undefined && Number.isFinite(numeral.value)) numerals.push(numeral);
    i = Math.max(end, numeral?.end ?? 0);
  }
  return numerals;
}

/** Where the next sign of a numeral stands from `index` on; the text's end where there is none. */
function nextNumeral(text: string, index: number): number {
  let i = index;
  while (i < text.length && BEGINS[text.charCodeAt(i)] === 0) i++;
  return i;
}

/** The end of the run of digits, or of Chinese numerals, at `index`; `index` itself where none stands there. */
function runEnd(text: string, index: number, kind: number): number {
  let end = index;
  while (end < text.length && BEGINS[text.charCodeAt(end)] === kind) end++;
  return end;
}

/** Where the powers end that stand at `index`; the 千 of 千瓦 is none. */
export function powersEnd(text: string, index: number): number {
  let end = index;
  while (POWERS.at(text, end) && !(THOUSAND.at(text, end) && UNIT_OF_THOUSAND.at(text, end + 1))) end++;
  return end;
}

function digitsAt(text: string, start: number, end: number): Numeral {
  const fraction = fractionAt(text, start, end);
  if (fraction !== undefined) return fraction;
  if (GOES_ON.at(text, end)) return longDigitsAt(text, start, end);
  return { start, end, value: decimalValue(text, start, end), chinese: false };
}

const MINUS = new Signs("-");
/** What a number below zero stands behind; a dash behind any other sign joins or opens something. */
const BEFORE_MINUS = new Signs("为是达至到长降幅率的由从");

/** A numeral with the minus before it: 人口自然增长率为-0.82‰. */
function signed(text: string, numeral: Numeral): Numeral {
  const { start, value } = numeral;
  if (!MINUS.at(text, start - 1) || !BEFORE_MINUS.at(text, start - 2)) return numeral;
  return { ...numeral, start: start - 1, value: -value };
}

/** Digits with a decimal part, with powers behind them or with what makes them longer still. */
function longDigitsAt(text: string, start: number, whole: number): Numeral {
  const decimals = POINT.at(text, whole) ? runEnd(text, whole + 1, DIGIT) : whole;
  const end = decimals > whole + 1 ? decimals : whole;
  const powers = powersEnd(text, end);
  if (SEPARATOR.at(text, whole) || (powers > end && runEnd(text, powers, DIGIT) > powers))
    return longestDigitsAt(text, start);
  const value = times(decimalValue(text, start, end), powerOf(text.slice(end, powers)));
  return { start, end: powers, value, chinese: false };
}

/** Digits with thousands separators, or with powers among them. */
function longestDigitsAt(text: string, start: number): Numeral {
  WITH_DIGITS.lastIndex = start;
  const [written = "", digits = "", powers = ""] = WITH_DIGITS.exec(text) ?? [];
  const plain = digits.replaceAll(",", "");
  const value = /\d/.test(powers) ? compoundValue(plain + powers) : times(Number(plain), powerOf(powers));
  return { start, end: start + written.length, value, chinese: false };
}

/** Whether a clause, or a member of its list, ends at `end`. */
export function isClauseEnd(text: string, end: number): boolean {
  return CLAUSE_END.at(text, end) || end === text.length;
}

/** 突破百万。, 突破百万以上. */
function endsAlone(text: string, end: number): boolean {
  return LARGE_POWERS.at(text, end - 1) && (isClauseEnd(text, end) || boundBehind(text, end) !== "");
}

function chineseAt(text: string, start: number, end: number): Numeral | undefined {
  if (!HALF.at(text, end - 1) && !MAY_FOLLOW.at(text, end) && !endsAlone(text, end)) return undefined;
  let written = text.slice(start, end);
  if (MAKES_LONGER.at(text, end) || THOUSAND.at(text, end - 1)) {
    IN_CHINESE.lastIndex = start;
    written = IN_CHINESE.exec(text)?.[0] ?? "";
  }
  const value = written === "" ? Number.NaN : chineseValue(written);
  return Number.isFinite(value) ? { start, end: start + written.length, value, chinese: true } : undefined;
}
