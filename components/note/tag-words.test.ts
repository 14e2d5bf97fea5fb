import { expect, test } from "vitest";
import { endsTag, suggestTags, withTags } from "./tag-words.ts";

test.each<[string, readonly string[]]>([
  ["就业", ["待核", "就业"]],
  ["# 就业 ", ["待核", "就业"]],
  ["＃就业", ["待核", "就业"]],
  ["就业、民生，财政", ["待核", "就业", "民生", "财政"]],
  ["C# 接口", ["待核", "C# 接口"]],
])("%s adds what is in it", (written, tags) => {
  expect(withTags(["待核"], written)).toEqual(tags);
});

test.each(["", "  ", "#", "、，", "待核", "#待核、"])("%j adds nothing: the list stays the same one", (written) => {
  const tags = ["待核"];
  expect(withTags(tags, written)).toBe(tags);
});

test.each<[string, boolean]>([
  ["就业、", true],
  ["就业,", true],
  ["就业，", true],
  ["就业；", true],
  ["就业", false],
  ["问 统计局", false],
])("%j is complete: %s", (written, isComplete) => {
  expect(endsTag(written)).toBe(isComplete);
});

const KNOWN = ["就业", "待核", "业务", "GDP", "民生", "财政", "产业", "创业"];

test.each<[string, readonly string[], readonly string[]]>([
  ["", [], ["就业", "待核", "业务", "GDP", "民生", "财政"]],
  ["", ["就业", "GDP"], ["待核", "业务", "民生", "财政", "产业", "创业"]],
  ["业", [], ["业务", "就业", "产业", "创业"]],
  ["# 业", ["产业"], ["业务", "就业", "创业"]],
  ["gdp", [], ["GDP"]],
  ["环保", [], []],
])("what is suggested for %j beside %j", (written, taken, suggested) => {
  expect(suggestTags(KNOWN, taken, written)).toEqual(suggested);
});
