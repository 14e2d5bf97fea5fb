import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wordsOf } from "./word-list.ts";

const SOURCE = readFileSync(new URL("words.ts", import.meta.url), "utf8");
const LISTS = Array.from(SOURCE.matchAll(/^const ([A-Z_]+) =\s*["`]([^"`]+)["`]/gm), ([, name = "", words = ""]) => ({
  name,
  words: wordsOf(words),
}));

test("the lists are found", () => {
  expect(LISTS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["MEASURES", "ACTIONS", "OPENERS", "PREDICATES"]),
  );
});

test.each(LISTS)("$name holds each word once", ({ words }) => {
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
