import { describe, expect, test } from "vitest";
import { aliasesOf, namesOf } from "./names.ts";

test.each([
  ["“两重”“两新”", ["两重", "两新"]],
  ["“两重”和“两新”", ["两重", "两新"]],
  ["“两重、两新”", ["两重", "两新"]],
  ["生态总值(GEP)", ["生态总值", "GEP"]],
  ["“产业链、资金链”", []],
  ["“两重”工程", []],
])("the terms that %s bundles", (raw, aliases) => expect(aliasesOf(raw)).toEqual(aliases));

describe("the names under which a term is looked for", () => {
  test.each([
    ["without its padding word", "全县“5+2”工作", ["全县5+2工作", "5+2工作"]],
    ["without the marks of a title", "《青禾英才计划》", ["《青禾英才计划》", "青禾英才计划"]],
    ["by its Latin abbreviation", "EOD模式", ["EOD模式", "EOD"]],
    ["not by two Latin signs", "AI产业", ["AI产业"]],
    ["two signs as the list writes them", "绿电", ["绿电"]],
    ["two signs between quotation marks only", "“三资”", []],
    ["two counted signs between quotation marks only", "双碳", []],
    ["two Latin signs", "“5G”", ["5G"]],
  ])("%s", (_, raw, expected) => {
    const names = namesOf(raw, aliasesOf(raw), "一个说明。");
    expect(names.filter((name) => !name.quotedOnly).map((name) => name.words)).toEqual(expected);
  });
});

test.each([
  ["“菜园子”工程", ["菜园子"]],
  ["“菜园子”保供26条措施", []],
])("the part of %s that is known by itself", (raw, expected) => {
  const names = namesOf(raw, aliasesOf(raw), "一个说明。");
  expect(names.filter((name) => name.quotedOnly).map((name) => name.words)).toEqual(expected);
});
