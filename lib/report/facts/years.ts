import { chineseValue } from "../quantity/numeral-value.ts";

const DIGITS = "〇一二三四五六七八九";
const IN_DIGITS = /^\d{4}年?$/;
const ZEROS = /[○零ＯO0]/g;

/** A calendar year as reports write it, in a pattern's source: 2023年, 二〇二三年. */
export const YEAR = "(?:(?:19|20)\\d{2}|[一二][〇○零O九][〇○零O一二三四五六七八九]{2})年";

/** The number of a year, with or without 年: `2023年`, `二〇二三年` → 2023; null where it is none. */
export function yearOf(words: string): number | null {
  if (words === "") return null;
  if (IN_DIGITS.test(words)) return Number(words.slice(0, 4));
  const plain = words.replace("年", "").replace(ZEROS, (zero) => (zero === "0" ? "0" : "〇"));
  const digits = Array.from(plain, (sign) => (DIGITS.includes(sign) ? String(DIGITS.indexOf(sign)) : sign)).join("");
  return /^\d{4}$/.test(digits) ? Number(digits) : null;
}

/** A day or a month: `28`, `二十八`; NaN where it is none. */
function smallNumber(words: string): number {
  return /^\d{1,2}$/.test(words) ? Number(words) : chineseValue(words);
}

const DATE =
  /((?:19|20)\d{2}|[一二][〇○零O九][〇○零O一二三四五六七八九]{2})[年/.-]([\d一二三四五六七八九十]{1,3})[月/.-]([\d一二三四五六七八九十]{1,3})/;
/** A date that lost its 年 or 月 on the way, as long as it is still told where it belongs: 20251222日在…, 20251月12日在…. */
const DAMAGED_DATE = /(20\d{2})年?(\d{1,2}(?=月)|\d{2})月?(\d{1,2})日?(?=在)/;

/** The first date of a text, ISO 8601, null where there is none: `2024年1月9日在…` → `2024-01-09`. */
export function dateIn(text: string): string | null {
  const match = DATE.exec(text) ?? DAMAGED_DATE.exec(text);
  if (match === null) return null;
  const year = yearOf(match[1] ?? "");
  const month = smallNumber(match[2] ?? "");
  const day = smallNumber(match[3] ?? "");
  if (year === null || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
