import { expect, test } from "vitest";
import { phraseBefore } from "./phrase.ts";

test.each([
  ["quoted, with its head noun", "深化“府院”联动", "“府院”联动"],
  ["quoted several times", "支持企业“个转企”“小升规”", "“个转企”“小升规”"],
  ["of two quotations with words between the last", "落实“八条”和接续政策“十条”", "“十条”"],
  ["a long head noun", "推广“2+5”邻里议事协商共管办法", "“2+5”邻里议事协商共管办法"],
  ["inside an open quotation", "新增“四上", "四上"],
  ["a Latin name", "支持青禾县申报园区和TOD项目", "TOD项目"],
  ["a Latin name before its head noun", "持续推进DRG付费试点", "DRG付费试点"],
  ["spelt out before its abbreviation", "青禾区、月塘区完成碳汇总量(TCS)", "碳汇总量(TCS)"],
  ["behind its verb", "力争尽早开通水上巴士", "水上巴士"],
  ["a word that begins like a verb of making", "推行形成性评价", "形成性评价"],
  ["behind two verbs", "推动形成共富工坊", "共富工坊"],
  ["behind the first of its kind", "成为全县首家零碳工厂", "零碳工厂"],
  ["behind examples", "改造银杏路、月塘路等三级联网路", "三级联网路"],
  ["behind a sign", "重心向北,全域水网大贯通工程", "全域水网大贯通工程"],
  ["a word that begins like a verb", "扶持创新主体", "创新主体"],
  ["too many words to be a term", "各县区各部门都要把群众满意放在心上", null],
  ["nothing before it", "建成。", null],
])("%s: %s", (_case, before, phrase) => {
  const found = phraseBefore(`${before}[1]。`, { start: before.length, end: before.length + 3 });
  expect(found && before.slice(found.start, found.end)).toBe(phrase);
});
