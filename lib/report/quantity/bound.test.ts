import { expect, test } from "vitest";
import { BEFORE, BEHIND, boundBefore, boundBehind, boundFromAfar } from "./bound.ts";
import { ALL_HINTS } from "./lexicon/hints.ts";

test.each([
  ["营业收入约", "约", "about"],
  ["减免税费大约", "大约", "about"],
  ["带动就业近", "近", "about"],
  ["盘活资产将近", "将近", "about"],
  ["旅游收入超", "超", "at-least"],
  ["旅游收入超过", "超过", "at-least"],
  ["增速不低于", "不低于", "at-least"],
  ["新增不少于", "不少于", "at-least"],
  ["培育至少", "至少", "at-least"],
  ["交易额逾", "逾", "at-least"],
  ["占比高于", "高于", "at-least"],
  ["人员不超过", "不超过", "at-most"],
  ["时限不高于", "不高于", "at-most"],
  ["失业率低于", "低于", "at-most"],
])("%s ends with the bound %s: %s", (lead, word, bound) => {
  expect(boundBefore(lead, lead.length)).toBe(word);
  expect(BEFORE[word]).toBe(bound);
});

test.each(["最近", "附近", "靠近", "临近", "新增", "达到", ""])("“%s” ends with no word of bound", (lead) => {
  expect(boundBefore(lead, lead.length)).toBe("");
});

test.each([
  ["以上。", "以上", "at-least"],
  ["及以上的企业", "及以上", "at-least"],
  ["左右，", "左右", "about"],
  ["上下", "上下", "about"],
  ["以内；", "以内", "at-most"],
  ["之内", "之内", "at-most"],
  ["以下", "以下", "at-most"],
])("%s begins with the bound %s: %s", (trail, word, bound) => {
  expect(boundBehind(trail, 0)).toBe(word);
  expect(BEHIND[word]).toBe(bound);
});

test.each(["以来", "内外", "以及", "。以上", ""])("“%s” begins with no word of bound", (trail) => {
  expect(boundBehind(trail, 0)).toBe("");
});

test.each([
  ["经营主体突破", "at-least"],
  ["经营主体突破了", "at-least"],
  ["地区生产总值迈上", "at-least"],
  ["进出口总额跨上", "at-least"],
  ["生产总值站上", "at-least"],
  ["涨幅控制在", "at-most"],
  ["失业率控制到", "at-most"],
  ["政府债务率不突破", "at-most"],
  ["总规模不超出", "at-most"],
  ["浓度降至", "exact"],
  ["森林覆盖率达到", "exact"],
  ["核心技术突破后新增", "exact"],
  ["超额完成", "exact"],
  ["通过", "exact"],
])("%s bounds from afar: %s", (lead, bound) => expect(boundFromAfar(lead, ALL_HINTS, "exact")).toBe(bound));

test("a bound that touches the number wins over one from afar: 控制在3%左右", () => {
  expect(boundFromAfar("涨幅控制在", ALL_HINTS, "about")).toBe("about");
});
