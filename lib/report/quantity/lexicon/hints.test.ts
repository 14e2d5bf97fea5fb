import { expect, test } from "vitest";
import { amountsIn } from "../cases/row.ts";
import { ALL_HINTS, hintOf, hintsAt } from "./hints.ts";

const LAST_BIT = 0x8000;

test("a sign gives each hint that it belongs to: 〆 of one set, 々 of two", () => {
  const years = hintOf("〆々");
  const both = hintOf("々");
  expect(hintsAt("〆".charCodeAt(0)) & (years | both)).toBe(years);
  expect(hintsAt("々".charCodeAt(0)) & (years | both)).toBe(years | both);
  expect(ALL_HINTS & both).toBe(both);
});

test("there is a bit for every hint that the reading of numbers asks for", () => {
  expect(amountsIn("新增学位120个。", "plan")).toHaveLength(1);
  expect(hintOf("〇")).toBeLessThanOrEqual(LAST_BIT);
});
