import { describe, expect, test } from "vitest";
import { cutHeadword } from "./headword.ts";

describe("an entry's wording is cut into term and definition", () => {
  test.each([
    ["at a colon", "“两翼”:东翼与西翼。", "“两翼”", "东翼与西翼。"],
    ["at 是指, though a colon follows", "“三链”是指三类链条:产业链等。", "“三链”", "是指三类链条:产业链等。"],
    ["at 指 behind a quotation", "“新三样”指三种产品:电池等。", "“新三样”", "指三种产品:电池等。"],
    ["at 即 behind a head noun", "“绿廊”工程即沿河的绿带:十段。", "“绿廊”工程", "即沿河的绿带:十段。"],
    ["at 是 behind a quotation", "“帮办”是一种服务方式,不收费。", "“帮办”", "是一种服务方式,不收费。"],
    ["at 是 behind a head noun", "“敲门”行动是一项走访活动。", "“敲门”行动", "是一项走访活动。"],
    ["at 系指", "连片新村系指三处新居。", "连片新村", "系指三处新居。"],
    ["at 指 behind 体系", "“1+3”体系指一城三镇。", "“1+3”体系", "指一城三镇。"],
    ["at 主要指, though a colon follows", "绿电主要指两类电:风电等。", "绿电", "主要指两类电:风电等。"],
    ["at 指 behind a quotation inside", "全县“三链”指三类链条:产业链等。", "全县“三链”", "指三类链条:产业链等。"],
    ["at a dash, though a colon follows", "“双减”--减轻两项负担:作业、培训。", "“双减”", "减轻两项负担:作业、培训。"],
    [
      "at the end of a line, though a colon follows",
      "双碳\n指两个目标:达峰与中和。",
      "双碳",
      "指两个目标:达峰与中和。",
    ],
    ["at a quotation's line", "“惠农贷”\n贷款:贴息。", "“惠农贷”", "贷款:贴息。"],
    ["at the bracket", "【首店经济】指首家门店带动消费。", "首店经济", "指首家门店带动消费。"],
    ["at bracket and colon", "【首店经济】:首家门店。", "首店经济", "首家门店。"],
    ["at a full stop before 指", "全要素生产率。指技术进步的贡献。", "全要素生产率", "指技术进步的贡献。"],
    ["over a broken line in the term", "“1+8+X”综合救\n助体系:多方救助。", "“1+8+X”综合救助体系", "多方救助。"],
    ["at a comma before 指", "“强基”工程,指夯实基层的工程。", "“强基”工程", "指夯实基层的工程。"],
    ["behind a question", "什么是“四上”企业?\n指四类企业:工业等。", "“四上”企业", "指四类企业:工业等。"],
    ["behind a question on its line", "何谓绿电?答:绿色电力。", "绿电", "绿色电力。"],
    ["without its pages", "“三网”(第2页、第15页)\n水网、电网、路网。", "“三网”", "水网、电网、路网。"],
    [
      "behind its pages, though a colon follows soon",
      "两图两库(第3页)\n“两图”:总图、分图;“两库”:书库、文库。",
      "两图两库",
      "“两图”:总图、分图;“两库”:书库、文库。",
    ],
    ["without its page", "“四上”企业(见第3页):四类企业。", "“四上”企业", "四类企业。"],
  ])("%s", (_, wording, raw, definition) => {
    const cut = cutHeadword(wording);
    expect([cut?.raw, wording.slice(cut?.definition)]).toEqual([raw, definition]);
  });

  test.each([
    ["即办 is a word", "“一件事”即办:当天办结。", "“一件事”即办"],
    ["指数 is a word", "“平安”指数:五类指标。", "“平安”指数"],
    ["指南 is a word", "“青禾”指南手册:办事说明。", "“青禾”指南手册"],
    ["是非 is a word", "“老娘舅”是非调解室:调解纠纷。", "“老娘舅”是非调解室"],
    ["是 inside a quotation", "“民生是天”:一项活动。", "“民生是天”"],
    ["a comma inside a quotation", "“党建领,万家兴”:一项活动。", "“党建领,万家兴”"],
  ])("not inside the term: %s", (_, wording, raw) => expect(cutHeadword(wording)?.raw).toBe(raw));

  test.each([
    ["nothing parts them", "花好月圆推进公园建设"],
    ["a colon behind a clause", "推进公园建设,形成新格局:四季皆宜。"],
    ["half a quotation", "春暖”推进公园建设:四季皆宜。"],
    ["nothing at all", ""],
  ])("not at all: %s", (_, wording) => expect(cutHeadword(wording)).toBeNull());
});
