import type { Amount } from "./amount.ts";

const DIGITS = "零一二三四五六七八九";
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12, 百万: 1e6, 千万: 1e7 };

/**
 * The value of a number as a hand wrote it down beside its unit: `256.94`, `亿元` → 25694000000 元; `1-2`, `家` → both
 * ends; `三分之二` → 0.667. It is the bench's own, so that the reading core is not measured by its own reader. NaN where
 * the number is in another form.
 */
export function handValue(number: string, unit: string): { value: Amount["value"]; unit: string } {
  const words = halfWidth(number).replaceAll(",", "");
  const [factor, rest] = magnitude(halfWidth(unit));
  const ends = words.split(/[-—–~至到]+/).filter((end) => end !== "");
  const [low = Number.NaN, high] = ends.map((end) => numberOf(end) * factor);
  return { value: high === undefined ? low : [low, high], unit: rest };
}

function halfWidth(words: string): string {
  return words.replaceAll(/\s/g, "").normalize("NFKC");
}

/** What the head of a unit multiplies by, and the rest: 万亿元, 亿元, 万; 千米 is a unit of its own. */
function magnitude(unit: string): readonly [factor: number, rest: string] {
  const head = /^(?:万亿|百万|千万|万|亿)/.exec(unit)?.[0] ?? "";
  if (head === "") return [1, unit];
  const [factor, rest] = magnitude(unit.slice(head.length));
  return [(MYRIADS[head] ?? 1) * factor, rest];
}

function numberOf(words: string): number {
  const plain = /^(\d+(?:\.\d+)?)(百万|千万|万亿|[百千万亿])?$/.exec(words);
  if (plain) return Number(plain[1]) * (MYRIADS[plain[2] ?? ""] ?? TENS[plain[2] ?? ""] ?? 1);
  const [divisor = "", dividend] = words.split("分之");
  return dividend === undefined ? inCharacters(words) : inCharacters(dividend) / inCharacters(divisor);
}

/** 两千 → 2000, 三百二十 → 320, 千亿 → 100000000000, 半 → 0.5. */
function inCharacters(words: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of words.replaceAll("两", "二").replaceAll("〇", "零")) {
    if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign);
    else if (sign === "半") section += 0.5;
    else if (sign in TENS) [section, digit] = [section + (digit || 1) * (TENS[sign] ?? 1), 0];
    else if (sign in MYRIADS) [total, section, digit] = [(total + section + digit || 1) * (MYRIADS[sign] ?? 1), 0, 0];
    else return Number.NaN;
  }
  return words === "" ? Number.NaN : total + section + digit;
}
