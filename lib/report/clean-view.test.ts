import { describe, expect, test } from "vitest";
import { cleanView, originalSpan, viewIndex } from "./clean-view.ts";
import { firstReport } from "./first-report.ts";

test.each([
  ["２０２５年，增长８．５％", "2025年,增长8.5%"],
  ["增长 5.5 % 左右", "增长5.5%左右"],
  ["6%—7%、6%－7%、6%–7%", "6%-7%、6%-7%、6%-7%"],
  ["1～2个、1〜2个", "1~2个、1~2个"],
  ["2.1∶1", "2.1:1"],
  ["「四上」企业", "“四上”企业"],
  ["1 9 8 0 年", "1980年"],
  ["建设众创空间— 3 —[9]50家", "建设众创空间[9]50家"],
  ["甲-9-乙，促进稳— 4 —提质增— 5 —效", "甲-9-乙,促进稳提质增效"],
  ["36 812元、1 094个", "36812元、1094个"],
  ["12 345 678吨", "12345678吨"],
  ["2024 120家", "2024 120家"],
  ["18 0629元", "18 0629元"],
  ["010 120家", "010 120家"],
  ["实现 2 3 6 亿元", "实现236亿元"],
  ["2025 30", "2025 30"],
  ["指标 12 34", "指标12 34"],
  ["青禾\u200b区\ufeff", "青禾区"],
  ["名 词\u3000解 释", "名词解释"],
  ["一、回顾\n\n\n二、安排", "一、回顾\n二、安排"],
  ["", ""],
  [" \u3000\t", ""],
])("%j reads %j", (text, view) => expect(cleanView(text).text).toBe(view));

describe("line breaks", () => {
  const long = "坚持稳中求进、以进促稳，统筹推进产业升级和城市更新各项重点任务";
  test.each([
    ["a long line that ends in mid-sentence goes on", `${long}，确保\n增长8%。`, false],
    ["a sentence that has ended does not", `${long}。\n增长8%。`, true],
    ["a heading follows on its own line", `${long}\n二、2025年工作安排`, true],
    ["a list number follows on its own line", `${long}\n2.深化改革`, true],
    ["a circled number follows on its own line", `${long}\n②深化改革`, true],
    ["a salutation follows on its own line", `${long}\n各位代表：`, true],
    ["an entry in quotation marks follows", `${long}\n“双链双园”：两条产业链和两个园区`, true],
    ["a numbered entry follows", `${long}\n注2：双链双园`, true],
    ["an entry's lone number follows", `${long}\n2\n`, true],
    ["entry stands under entry", `六个一批：${long}\n双链双园：两条产业链`, true],
    ["a sentence that names its goal is no entry", `${long}\n预期目标是：地区生产总值增长6%`, false],
    ["a short line stays", "政府工作报告\n云岭市人民政府", true],
  ])("%s", (_rule, text, kept) => expect(cleanView(text).text.includes("\n")).toBe(kept));
});

test.each([
  ["a line break", `${"坚持稳中求进、以进促稳，".repeat(3)}\n确保增长8%。`],
  ["page numbers", "促进稳— 4 —提质增— 5 —效，新增１２家"],
  [
    "a second report",
    `现在，我代表市政府，向大会报告\n${"河水清，街巷净。".repeat(150)}\n现在，我代表县政府，向大会报告`,
  ],
])("the units are the text's where %s is taken out", (_, text) => {
  const view = firstReport(cleanView(text));
  expect(view.text.length).toBeLessThan(text.length);
  expect(String.fromCharCode(...view.units)).toBe(view.text);
});

describe("the way back", () => {
  const text = "新增\u3000１ ２００\n个";
  const view = cleanView(text);

  test("every unit of the view knows its own place", () => {
    expect(view.at).toHaveLength(view.text.length + 1);
    expect(view.at[view.text.length]).toBe(text.length);
    for (let i = 1; i < view.at.length; i++) expect(view.at[i]).toBeGreaterThan(view.at[i - 1] ?? -1);
  });

  test("a stretch of the view is a span of the text, blanks inside kept and blanks around left out", () => {
    const spaced = cleanView("增长 8 % 左右 。");
    const { start, end } = originalSpan(spaced, 2, 6);
    expect(spaced.text.slice(2, 6)).toBe("8%左右");
    expect("增长 8 % 左右 。".slice(start, end)).toBe("8 % 左右");
  });

  test("an empty stretch is an empty span", () => expect(originalSpan(view, 2, 2)).toEqual({ start: 3, end: 3 }));

  test("a place of the text finds its place in the view, a dropped blank the next kept unit", () => {
    const spaced = cleanView("甲 乙丙");
    expect([0, 1, 2, 3, 4].map((offset) => viewIndex(spaced, offset))).toEqual([0, 1, 1, 2, 3]);
  });

  test("a lone surrogate keeps the places behind it", () => {
    const broken = cleanView("甲\ud800乙8%");
    expect(originalSpan(broken, broken.text.indexOf("8"), broken.text.length)).toEqual({ start: 3, end: 5 });
  });
});
