import { unitBeginnings } from "./lexicon/units.ts";

/**
 * A number as it stands in the text: ASCII digits with 千 万 亿 behind them, or Chinese numerals.
 * Positions are indices of the view.
 */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Written without ASCII digits: 三分之二, 千亿. Such numerals are often parts of names. */
  readonly chinese: boolean;
}

const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_POWER: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_POWER: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** ASCII digits with thousands separators and a decimal part, then any powers, once more behind those: 12,300.5, 1.2万亿, 1千2百万. */
const WITH_DIGITS =
  /((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)((?:[十百万亿]|千(?![瓦克卡伏米赫焦]))*(?:(?<=[十百千万亿])\d{1,4}[十百千万亿]+)?)/y;
/** Chinese numerals, with 分之 for a fraction and 点 for a decimal part; the 千 of 千瓦 belongs to the unit. */
const IN_CHINESE =
  /(?:[〇零一二两三四五六七八九十百万亿半]|千(?![瓦克卡伏米赫焦]))+(?:(?:分之|点)[〇零一二两三四五六七八九十百千万亿]+)?/y;

/** A digit, or a whole run of Chinese numerals: engines find these faster than a loop of ours does, above all at first. */
const BEGINS_NUMERAL = /\d|[〇零一二两三四五六七八九十百千万亿半]+/g;
/** Behind digits: the sign of a longer number, 12.5, 1,200 or 3万. */
const GOES_ON = new Set(".,十百千万亿");
/** Behind a run of Chinese numerals: 分之 of a fraction, 点 of a decimal part. */
const MAY_BE_LONGER = new Set("分点");
/** What may stand behind a Chinese numeral that counts: a unit, or a sign that joins it to one. */
const MAY_FOLLOW = new Set(`${unitBeginnings()}余多来几-~至到分点台大门关行`);

/**
 * Every numeral of the text that may count something, in order: 2023 of 2023年 and 1.2万亿, but neither 十四五 nor 统一,
 * since no unit can follow there.
 */
export function scanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  BEGINS_NUMERAL.lastIndex = 0;
  for (let match = BEGINS_NUMERAL.exec(text); match !== null; match = BEGINS_NUMERAL.exec(text)) {
    const run = match[0];
    const isDigit = run <= "9";
    if (!isDigit && !run.endsWith("半") && !MAY_FOLLOW.has(text.charAt(match.index + run.length))) continue;
    const numeral = isDigit ? digitsAt(text, match.index) : chineseAt(text, match.index, run);
    if (numeral === undefined) continue;
    if (Number.isFinite(numeral.value)) numerals.push(numeral);
    BEGINS_NUMERAL.lastIndex = Math.max(BEGINS_NUMERAL.lastIndex, numeral.end);
  }
  return numerals;
}

function digitsAt(text: string, start: number): Numeral {
  let end = start + 1;
  while (text.charAt(end) >= "0" && text.charAt(end) <= "9") end++;
  if (!GOES_ON.has(text.charAt(end))) return { start, end, value: Number(text.slice(start, end)), chinese: false };
  WITH_DIGITS.lastIndex = start;
  const match = WITH_DIGITS.exec(text);
  const written = match?.[0] ?? "";
  const digits = match?.[1] ?? "";
  const powers = match?.[2] ?? "";
  const plain = digits.includes(",") ? digits.replaceAll(",", "") : digits;
  const isCompound = /\d/.test(powers);
  const value = isCompound
    ? withoutNoise(sumOfPowers(tokensOf(plain + powers)))
    : times(Number(plain), powerOf(powers));
  return { start, end: start + written.length, value, chinese: false };
}

function chineseAt(text: string, start: number, run: string): Numeral | undefined {
  let written = run;
  if (MAY_BE_LONGER.has(text.charAt(start + run.length)) || run.endsWith("千")) {
    IN_CHINESE.lastIndex = start;
    written = IN_CHINESE.exec(text)?.[0] ?? "";
  }
  const value = written === "" ? Number.NaN : chineseValue(written);
  return Number.isFinite(value) ? { start, end: start + written.length, value, chinese: true } : undefined;
}

/** The factor of powers behind digits: 万 is 1e4, 万亿 is 1e12, nothing is 1. */
export function powerOf(powers: string): number {
  let factor = 1;
  for (const power of powers) factor *= SMALL_POWER[power] ?? LARGE_POWER[power] ?? 1;
  return factor;
}

/** The product without the noise of binary fractions: 8.3 times 1e8 is 830000000. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : withoutNoise(value * factor);
}

function withoutNoise(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Numbers and powers one by one: 1千2百万 → 1, 千, 2, 百, 万. */
function tokensOf(written: string): readonly string[] {
  return written.match(/[\d.]+|[^\d.]/g) ?? [];
}

/**
 * The value of a Chinese numeral: 三百二十 is 320, 千亿 is 1e11, 三分之二 is 2/3, 百分之五 is 0.05, 二〇二三 is 2023,
 * 半 is 0.5. NaN where the signs make no number.
 */
export function chineseValue(written: string): number {
  if (written.length === 1) return DIGIT[written] ?? SMALL_POWER[written] ?? LARGE_POWER[written] ?? 0.5;
  const [denominator, numerator] = written.split("分之");
  if (denominator !== undefined && numerator !== undefined) return chineseValue(numerator) / chineseValue(denominator);
  const [whole, decimals] = written.split("点");
  if (whole !== undefined && decimals !== undefined) return chineseValue(whole) + Number(`0.${digitString(decimals)}`);
  if (/^一?半$/.test(written)) return 0.5;
  if (/^[〇零一二两三四五六七八九]{2,}$/.test(written)) return Number(digitString(written));
  return sumOfPowers(written);
}

function digitString(written: string): string {
  return Array.from(written, (sign) => DIGIT[sign] ?? "").join("");
}

/**
 * Reads signs with powers: each 十 百 千 multiplies the digit before it; 万 and 亿 multiply all that stands before them,
 * as far as a larger power (三亿五千万 is 350000000, 千亿 is 1e11).
 */
function sumOfPowers(signs: Iterable<string>): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  let largest = 0;
  for (const sign of signs) {
    const small = SMALL_POWER[sign];
    const large = LARGE_POWER[sign];
    if (small !== undefined) {
      section += (digit || 1) * small;
      digit = 0;
    } else if (large !== undefined) {
      const group = section + digit;
      total = large < largest ? total + group * large : (total + group || 1) * large;
      largest = Math.max(largest, large);
      section = digit = 0;
    } else digit = DIGIT[sign] ?? Number(sign);
  }
  return total + section + digit;
}
