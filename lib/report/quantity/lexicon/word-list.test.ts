import { describe, expect, test } from "vitest";
import { WordList } from "./word-list.ts";

const list = new WordList("增 增长 增长率 年均增长 长 (  新增");

describe("the longest word", () => {
  test.each([
    ["增长率6%", 0, "增长率"],
    ["增长6%", 0, "增长"],
    ["增产", 0, "增"],
    ["产增", 1, "增"],
    ["生长", 0, ""],
    ["增长", 2, ""],
    ["", 0, ""],
  ])("in %s at %i: %s", (text, index, word) => expect(list.at(text, index)).toBe(word));

  test.each([
    ["收入年均增长", 6, "年均增长"],
    ["收入增长", 4, "增长"],
    ["均增长", 3, "增长"],
    ["收入增长", 3, "增"],
    ["长", 1, "长"],
    ["收入", 2, ""],
    ["增长", 0, ""],
  ])("in %s before %i: %s", (text, end, word) => expect(list.ending(text, end)).toBe(word));
});

test.each([
  ["收入增长", 0, 2],
  ["收入增长", 3, 3],
  ["收入(按年)", 0, 2],
  ["收入", 0, 2],
])("in %s from %i on a word may begin at %i", (text, index, place) => expect(list.next(text, index)).toBe(place));

test.each([
  ["增长", true],
  ["增长率", true],
  ["长率", false],
  ["增长率高", false],
  ["", false],
])("%s is one of the words: %s", (word, isOne) => expect(list.has(word)).toBe(isOne));
