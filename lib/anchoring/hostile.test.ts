import { expect, test } from "vitest";
import { threadTime } from "../../tests/thread-time.ts";
import { anchor } from "./anchor.ts";
import { describe } from "./describe.ts";
import { gramsOf } from "./grams.ts";
import { prepare } from "./prepare.ts";
import { prepared, SAMPLE } from "./sample-report.ts";

const NOTHING = { report: null, glossary: [], references: [], mentions: [], quantities: [], goals: [] };
const MEGABYTE = 1_000_000;

/** Notes of one, few and many signs all over a text. */
function notesOn(text: string) {
  const page = prepare(text, NOTHING);
  const starts = [0, 1, Math.floor(text.length / 2), text.length - 4000].filter((start) => start >= 0);
  return starts.flatMap((start) => [1, 3, 40, 3000].map((length) => describe(page, { start, end: start + length })));
}

test.each([
  ["增长增长增长…", "增长".repeat(MEGABYTE / 2)],
  ["增长6%，增长6%，…", "增长6%，".repeat(MEGABYTE / 5)],
  ["one sign", "增".repeat(MEGABYTE)],
  ["digits", "6".repeat(MEGABYTE)],
  ["a long period", "增长稳中求进以进促稳先立后破提质增效".repeat(MEGABYTE / 18)],
  ["line breaks", "增\n".repeat(MEGABYTE / 2)],
])("a megabyte of %s stalls nothing", { timeout: 30_000 }, (_kind, text) => {
  const own = notesOn(text);
  const foreign = [describe(prepared(), { start: 40, end: 60 })];
  const page = prepare(`首页${text}甲`, NOTHING);
  gramsOf(page);
  page.hash();
  let states: readonly string[] = [];
  const time = threadTime(() => (states = [...own, ...foreign].map((selector) => anchor(page, selector).state)));
  expect(time).toBeLessThan(2000);
  expect(states).not.toContain("changed");
  expect(states.at(-1)).toBe("orphan");
});

test("1,000 notes on an unchanged text are anchored in less than 100 ms", () => {
  const page = prepared(SAMPLE.repeat(20));
  const selectors = Array.from({ length: 1000 }, (_, i) => describe(page, { start: i * 7, end: i * 7 + 9 }));
  const times = [1, 2, 3].map(() => {
    const again = prepare(page.text, page.analysis);
    return threadTime(() => expect(selectors.every((each) => anchor(again, each).state === "anchored")).toBe(true));
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
