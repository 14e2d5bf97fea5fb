import { describe, expect, test } from "vitest";
import { threadTime } from "../../../tests/thread-time.ts";
import { analyze } from "../analyze.ts";
import { GLOSSARY, HEADINGS, OPENING, SENTENCES } from "./invented.ts";

/** As many characters as a long report has. */
const LENGTH = 15_000;

/** So much may the time per character grow, by garbage and by caches: a square would make it a hundred times. */
const MOST = 3;

const filled = (words: string, length: number) => words.repeat(Math.ceil(length / words.length));
const section = HEADINGS[0] + SENTENCES.join("") + HEADINGS[1] + SENTENCES.join("");

/** A report whose every sentence has a marker of its own, and as many terms behind it. */
function fullOfTerms(length: number): string {
  const numbers = Array.from({ length: Math.ceil(length / 45) }, (_, i) => i + 1);
  const body = numbers.map((number) => `培育“桑榆${number}号”[${number}]企业${number}家。\n`);
  const entries = numbers.map((number) => `[${number}]桑榆${number}号：指第${number}批试点。\n`);
  return `${OPENING}${HEADINGS[0]}${body.join("")}名词解释\n${entries.join("")}`;
}

function timeOf(text: string, runs: number): number {
  return threadTime(() => {
    for (let run = 0; run < runs; run++) analyze({ text, asReport: true });
  });
}

/** How often the time of the long text holds that of as many short ones; measured again where it seems too often. */
function growth(short: string, long: string, times: number): number {
  let least = Infinity;
  for (let round = 0; round < 3 && least >= MOST; round++) {
    least = Math.min(least, timeOf(long, 1) / timeOf(short, times));
  }
  return least;
}

describe("the time grows with the text and no faster", () => {
  test.each<[string, times: number, (length: number) => string]>([
    ["sections one behind the other", 100, (length) => OPENING + filled(section, length) + GLOSSARY],
    ["one paragraph that does not end", 100, (length) => OPENING + filled(SENTENCES[2], length)],
    ["one sentence that does not end", 100, (length) => OPENING + filled("完成投资35.6亿元、增长8.2%，", length)],
    ["terms and markers without end", 20, fullOfTerms],
  ])("%s, %i times as long", { timeout: 60_000 }, (_what, times, ofLength) => {
    const [short, long] = [ofLength(LENGTH), ofLength(LENGTH * times)];
    expect(growth(short, long, times)).toBeLessThan(MOST);
  });
});
