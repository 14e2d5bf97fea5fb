import { describe as group, expect, test } from "vitest";
import { anchor, anchorAll } from "./anchor.ts";
import { describe } from "./describe.ts";
import { prepared, SAMPLE, spanIn } from "./sample-report.ts";

/** What anchoring one note in the sample with every comma another sign gives, step by step. */
function steps(words: string, text = SAMPLE.replaceAll("，", "；")) {
  const selector = describe(prepared(), words === "" ? { start: 0, end: SAMPLE.length } : spanIn(SAMPLE, words));
  const page = prepared(text);
  return { given: Array.from(anchorAll(page, [{ id: "n", selector }])), at: anchor(page, selector) };
}

group("anchoring one note takes as many steps as there are places to be weighed", () => {
  test.each([
    ["a number", "涨幅3%左右"],
    ["a slogan that stands twice", "坚持把实体经济放在首位"],
    ["a whole sentence", "新建改建农村公路120公里，改造老旧小区16个，新增养老床位300张。"],
    ["the whole report", ""],
  ])("%s, on a changed text: %s", (_case, words) => {
    const { given, at } = steps(words);
    // Made ready, looked up, then two steps or more for each region of the text.
    expect(given.length).toBeGreaterThanOrEqual(5);
    expect(given.slice(0, -1).every((step) => step === null)).toBe(true);
    expect(given.at(-1)).toEqual({ id: "n", anchoring: at });
  });

  test("on the same text one step is all: 涨幅3%左右", () => {
    const { given } = steps("涨幅3%左右", SAMPLE);
    expect(given).toEqual([{ id: "n", anchoring: { state: "anchored", ...spanIn(SAMPLE, "涨幅3%左右") } }]);
  });
});
