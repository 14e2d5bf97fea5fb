import { describe, expect, test } from "vitest";
import type { Report } from "../report/analysis.ts";
import { citation } from "./citation.ts";
import { SAMPLE, spanIn } from "./sample-report.ts";
import { textFragment } from "./text-fragment.ts";

const REPORT: Report = {
  kind: "government-work-report",
  title: "2025年青禾区政府工作报告",
  region: "青禾区",
  planYear: 2025,
  reviewYear: 2024,
  deliveredOn: "2025-01-06",
  publishedOn: "2025-01-09",
  partial: false,
  sections: [],
};
const READING = { address: "http://www.qinghe.gov.cn/bg.html#top", site: "青禾区人民政府网", readOn: "2025-03-01" };
const cite = (words: string, changes: Partial<Report> = {}, site: string | null = READING.site) =>
  citation(SAMPLE, spanIn(SAMPLE, words), { ...REPORT, ...changes }, { ...READING, site }).replace(/#.*/s, "#…");

test.each([
  ["published", {}, "青禾区人民政府. 2025年青禾区政府工作报告[EB/OL]. (2025-01-09)[2025-03-01]. "],
  [
    "only delivered",
    { publishedOn: null },
    "青禾区人民政府. 2025年青禾区政府工作报告[EB/OL]. (2025-01-06)[2025-03-01]. ",
  ],
  [
    "undated",
    { publishedOn: null, deliveredOn: null },
    "青禾区人民政府. 2025年青禾区政府工作报告[EB/OL]. [2025-03-01]. ",
  ],
  ["the State Council's", { region: "全国" }, "国务院. 2025年青禾区政府工作报告[EB/OL]. (2025-01-09)[2025-03-01]. "],
  ["of no place", { region: null }, "青禾区人民政府网. 2025年青禾区政府工作报告[EB/OL]. (2025-01-09)[2025-03-01]. "],
  [
    "a communiqué",
    { kind: "statistical-communique" },
    "青禾区人民政府网. 2025年青禾区政府工作报告[EB/OL]. (2025-01-09)[2025-03-01]. ",
  ],
] as const)("%s", (_case, changes, source) =>
  expect(cite("涨幅3%左右", changes)).toBe(`“涨幅3%左右”，${source}http://www.qinghe.gov.cn/bg.html#…`),
);

test("“四上”企业: quotation marks inside are single ones", () =>
  expect(cite("“四上”企业[1]")).toMatch(/^“‘四上’企业\[1\]”，/));

test("neither place nor site: the title comes first", () =>
  expect(cite("涨幅3%左右", { region: null }, null)).toMatch(/^“涨幅3%左右”，2025年青禾区政府工作报告\[EB\/OL\]/));

describe("the link opens at the passage", () => {
  const fragment = (words: string) => decodeURIComponent(textFragment(SAMPLE, spanIn(SAMPLE, words)));
  test.each([
    ["居民消费价格涨幅3%左右", "#:~:text=居民消费价格涨幅3%左右"],
    ["居民消费价格⟦涨幅⟧3%左右", "#:~:text=居民消费价格-,涨幅,-3%左右"],
    ["工业投资⟦增长10%以上⟧", "#:~:text=工业投资-,增长10%以上"],
    ["坚持把实体经济放在首位", "#:~:text=坚持把实体经济放在首位,-。新建学校5所"],
  ])("%s", (words, expected) => expect(fragment(words)).toBe(expected));

  test("over several lines: first and last words", () =>
    expect(fragment("建成通车。\n二、2025年工作安排\n今年发展的主要预期目标是")).toBe(
      "#:~:text=青禾江二桥-,建成通车。,今年发展的主要预期目标是",
    ));

  test("a hyphen and a comma of the passage part nothing", () => {
    const text = "目标是增长6-7%,全年不变。";
    expect(textFragment(text, { start: 3, end: text.length })).toBe(
      `#:~:text=${encodeURIComponent("目标是")}-,${encodeURIComponent("增长6")}%2D${encodeURIComponent("7%,全年不变。")}`,
    );
  });

  test("an empty passage has none", () => expect(textFragment(SAMPLE, { start: 5, end: 5 })).toBe(""));
});
