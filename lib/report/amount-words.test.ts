import { expect, it } from "vitest";
import { amountWords } from "./amount-words.ts";
import type { Bound } from "./analysis.ts";

it.each<[string, Bound, string]>([
  ["7%左右", "about", "7%"],
  ["约 120亿元", "about", "120亿元"],
  ["近5万平方米", "about", "5万平方米"],
  ["20余家", "about", "20家"],
  ["15家以上", "at-least", "15家"],
  ["不低于9%", "at-least", "9%"],
  ["超过 3 万亩", "at-least", "3万亩"],
  ["4.5%以内", "at-most", "4.5%"],
  ["不到1%", "at-most", "1%"],
  ["不超过40微克/立方米", "at-most", "40微克/立方米"],
  ["5%—6%", "range", "5%—6%"],
  ["18个", "exact", "18个"],
  ["翻一番", "exact", "翻一番"],
  // What looks like a word of a bound belongs to the amount: nothing is left out of an exact one.
  ["近百个", "exact", "近百个"],
  // Nothing but words of a bound: shown as it stands rather than not at all.
  ["左右", "about", "左右"],
])("%s (%s) → %s", (quote, bound, amount) => {
  expect(amountWords({ quote, bound })).toBe(amount);
});
