import { expect, test } from "vitest";
import { amountsOf } from "./tokens.ts";

test.each([
  ["新增泊位300个", ["300个"]],
  ["列全市第35位", ["第35位"]],
  ["跨越千亿台阶", ["千亿"]],
  ["完成投资3千亿元", ["3千亿元"]],
  ["先跨百亿门槛，再投资20亿元", ["百亿", "20亿元"]],
  ["稳就业促增收", []],
])("%s holds the amounts %j", (text, amounts) => {
  expect(amountsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(amounts);
});
