import { expect, test } from "vitest";
import { phraseBefore } from "./phrase.ts";

test.each([
  ["quoted, with its head noun", "深化“府院”联动", "“府院”联动"],
  ["quoted several times", "支持企业“个转企”“小升规”", "“个转企”“小升规”"],
  ["of two quotations with words between the last", "落实“八条”和接续政策“十条”", "“十条”"],
  ["a long head noun", "首创“1+3”非诉讼矛盾纠纷调解模式", "“1+3”非诉讼矛盾纠纷调解模式"],
  ["inside an open quotation", "新增“四上", "四上"],
  ["a Latin name", "支持青禾县开展试点和EOD项目", "EOD项目"],
  ["a Latin name before its head noun", "持续推进DIP支付方式改革", "DIP支付方式改革"],
  ["spelt out before its abbreviation", "青禾区、月塘区完成生态产品总值(GEP)", "生态产品总值(GEP)"],
  ["behind its verb", "力争尽早开通第七航权", "第七航权"],
  ["behind two verbs", "推动形成新质生产力", "新质生产力"],
  ["behind the first of its kind", "成为全市首家瞪羚企业", "瞪羚企业"],
  ["behind examples", "改造银杏路、月塘路等三级联网路", "三级联网路"],
  ["behind a sign", "重心向北,新型工业化大推进战略", "新型工业化大推进战略"],
  ["a word that begins like a verb", "扶持创新主体", "创新主体"],
  ["too many words to be a term", "各县区各部门都要把群众满意放在心上", null],
  ["nothing before it", "建成。", null],
])("%s: %s", (_case, before, phrase) => {
  const found = phraseBefore(`${before}[1]。`, { start: before.length, end: before.length + 3 });
  expect(found && before.slice(found.start, found.end)).toBe(phrase);
});
