import { expect, test } from "vitest";
import { dateIn } from "./years.ts";

test.each([
  ["2024年1月9日在清河县", "2024-01-09"],
  ["2024-01-09", "2024-01-09"],
  ["二〇二四年一月九日", "2024-01-09"],
  ["二〇二四年十月三十一日", "2024-10-31"],
  ["二○二四年十二月三十日", "2024-12-30"],
  ["二零二四年十一月二十八日", "2024-11-28"],
  ["20241月9日在清河县", "2024-01-09"],
])("%s is %s", (words, date) => expect(dateIn(words)).toBe(date));

test.each(["二〇二四年十三月九日", "2024年1月三十二日", "二〇二四年零月九日", "2024年一月", "今年一月九日"])(
  "%s is no date",
  (words) => expect(dateIn(words)).toBeNull(),
);
