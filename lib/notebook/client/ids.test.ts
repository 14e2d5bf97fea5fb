import { expect, test } from "vitest";
import { z } from "../../zod.ts";
import { newId } from "./ids.ts";

test("ids are UUIDs of version 7, none is made twice, and they sort as they were made", () => {
  const ids = Array.from({ length: 2000 }, () => newId());
  expect(ids.every((id) => z.uuidv7().safeParse(id).success)).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test("they sort by the time they were made, over the years", () => {
  const times = ["2025-01-01", "2025-01-02", "2031-06-30", "2089-12-31"].map((date) => Date.parse(date));
  const ids = times.map((time) => newId(time));
  expect(ids.toSorted()).toEqual(ids);
  expect(newId(Date.parse("2025-01-01T00:00:00.001Z")).startsWith("01941f29-7c01-7")).toBe(true);
});
