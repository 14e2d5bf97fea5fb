import { expect, test } from "vitest";
import { analyze } from "../analyze.ts";
import { readSample } from "./read-sample.ts";

const LIST =
  "注释\n1．“两湖”：东湖与西湖。\n2．“四上”企业：四类企业。\n3．“三旧”片区：旧城、旧村、旧厂。\n4．口袋公园：小公园。";

test("raised numbers that were set as plain digits are markers, and no part of the count behind them", () => {
  const body = "推进“两湖”1联动。新增“四上”企业2265家，整治“三旧”片区312个，新建口袋公园5个。再增“四上”企业280家。";
  expect(readSample(body, LIST).references).toEqual([
    ["1", "两湖"],
    ["2", "四上企业"],
    ["3", "三旧片区"],
  ]);
  const text = `云岭县政府工作报告\n各位代表：\n二、2025年主要任务\n${body}\n${LIST}`;
  const { quantities } = analyze({ text, asReport: true });
  expect(quantities.map(({ quote }) => quote)).toEqual(["265家", "12个", "5个", "280家"]);
});

test("a count that happens to be a term's number is no marker", () => {
  const body = "推进“两湖”联动。新增“四上”企业2家，整治“三旧”片区3个，新建口袋公园12个。";
  expect(readSample(body, LIST).references).toEqual([]);
});

test("where markers stand in brackets, digits are digits", () => {
  const body = "推进“两湖”[1]联动。新增“四上”企业[2]265家，整治“三旧”片区[3]3个，新建口袋公园[4]4个，口袋公园4个。";
  expect(readSample(body, LIST).references.map(([marker]) => marker)).toEqual(["[1]", "[2]", "[3]", "[4]"]);
});
