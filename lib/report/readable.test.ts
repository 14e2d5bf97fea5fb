import { expect, test } from "vitest";
import { readable } from "./readable.ts";

test.each([
  ["世界 500 强、 中 国企业 500 强", "世界500强、中国企业500强"],
  ["指云岭市\n重点培育的企业。", "指云岭市重点培育的企业。"],
  ["指\u3000数字\u00a0经济", "指数字经济"],
  ["  首尾的空白  ", "首尾的空白"],
  ["Essential Science\n  Indicators，基本科学指标", "Essential Science Indicators，基本科学指标"],
  ["“新三样” ：电动汽车", "“新三样”：电动汽车"],
  ["总量达 12 亿元", "总量达12亿元"],
  ["A B", "A B"],
  ["没有空白", "没有空白"],
  ["", ""],
  [" \n\t ", ""],
])("%j reads %j", (stretch, reading) => expect(readable(stretch)).toBe(reading));

test("reading again changes nothing", () => {
  const once = readable("指 Web 3.0 与\n青禾区 数字 产业");
  expect(readable(once)).toBe(once);
});
