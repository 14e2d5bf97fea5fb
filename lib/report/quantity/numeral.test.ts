import { expect, test } from "vitest";
import { scanNumerals } from "./numeral.ts";
import { chineseValue, powerOf } from "./numeral-value.ts";

test.each([
  ["三百二十", 320],
  ["一千二百零五", 1205],
  ["十二", 12],
  ["二十五", 25],
  ["两千", 2000],
  ["百", 100],
  ["千亿", 1e11],
  ["万亿", 1e12],
  ["一万二千", 12000],
  ["三亿五千万", 3.5e8],
  ["二〇二三", 2023],
  ["一九七八", 1978],
  ["三分之二", 2 / 3],
  ["四分之三", 0.75],
  ["百分之五", 0.05],
  ["百分之九十五", 0.95],
  ["千分之二", 0.002],
  ["三点五", 3.5],
  ["零点五", 0.5],
  ["半", 0.5],
  ["一半", 0.5],
])("%s is %d", (written, value) => expect(chineseValue(written)).toBeCloseTo(value, 10));

test.each(["", "夹注", "三分之"])("“%s” is no Chinese number", (written) => {
  expect(chineseValue(written)).not.toBeGreaterThan(0);
});

test.each([
  ["万", 1e4],
  ["亿", 1e8],
  ["万亿", 1e12],
  ["百万", 1e6],
  ["千", 1000],
  ["", 1],
])("the power of “%s” is %d", (powers, factor) => expect(powerOf(powers)).toBe(factor));

/** What is found, as [words, value]. */
const found = (text: string) => scanNumerals(text).map(({ start, end, value }) => [text.slice(start, end), value]);

test.each([
  ["投资1.2万亿元", [["1.2万亿", 1.2e12]]],
  ["培训12,300人次", [["12,300", 12300]]],
  [
    "增长5%,300家企业受益",
    [
      ["5", 5],
      ["300", 300],
    ],
  ],
  ["消费券5千万元", [["5千万", 5e7]]],
  ["8.3亿元", [["8.3亿", 8.3e8]]],
  ["新增60千瓦", [["60", 60]]],
  ["存款千亿元", [["千亿", 1e11]]],
  ["新建两座水厂", [["两", 2]]],
  [
    "1-2家",
    [
      ["1", 1],
      ["2", 2],
    ],
  ],
])("%s holds %j", (text, numerals) => expect(found(text)).toEqual(numerals));

test.each(["统一思想", "十四五规划", "万众一心", "一体化", "三农工作"])("%s holds no numeral that counts", (text) => {
  expect(found(text)).toEqual([]);
});
