import { describe, expect, test } from "vitest";
import { PROSE, readSample } from "./read-sample.ts";

const BODY = "推进“两湖联动”格局,实施“三色”工程,办好“幸福食堂”。";
const entriesOf = (list: string, body = BODY) =>
  readSample(body, list).entries.map(([, term, definition]) => [term, definition]);

describe("how a list is laid out", () => {
  test.each([
    ["a table's cells", "名词解释\n序号\n名词\n解释\n1\n“两湖联动”\n两湖一体。\n2\n三色工程\n红绿古三色。"],
    ["Chinese numerals", "名词解释\n一、两湖联动:两湖一体。\n二、三色工程:红绿古三色。"],
    ["numerals and full stops", "名词解释\n一、两湖联动。指两湖一体。\n二、三色工程。指红绿古三色。"],
    ["bare numbers", "名词解释\n1“两湖联动”:两湖一体。\n2“三色”工程:红绿古三色。"],
    ["注1", "注1:两湖联动:两湖一体。\n注2:三色工程:红绿古三色。"],
    ["terms in brackets", "名词解释\n【两湖联动】两湖一体。\n【“三色”工程】红绿古三色。"],
    ["bullets", "名词解释\n●两湖联动:两湖一体。\n●三色工程:红绿古三色。"],
    ["no numbers and no colons", "名词解释\n“两湖联动”指两湖一体。\n“三色”工程指红绿古三色。"],
    ["dashes without numbers", "名词解释\n“两湖联动”--两湖一体。\n“三色工程”--红绿古三色。"],
    ["a remark in front", "名词解释\n(按在报告中出现的先后为序)\n1.两湖联动:两湖一体。\n2.三色工程:红绿古三色。"],
    ["all in the heading's line", "注释:①两湖联动:两湖一体。②三色工程:红绿古三色。"],
    ["in one line without colons", "名词解释\n①“两湖联动”指两湖一体。②“三色”工程指红绿古三色。"],
    ["under subheadings", "名词解释\n一、回顾部分\n1.两湖联动:两湖一体。\n二、安排部分\n2.三色工程:红绿古三色。"],
    ["counted anew", "名词解释\n第一部分\n1.两湖联动:两湖一体。\n第二部分\n1.三色工程:红绿古三色。"],
  ])("%s", (_, list) => {
    const found = entriesOf(list, `${BODY}标记两湖联动[1]。`);
    expect(found.map(([term]) => term)).toEqual(["两湖联动", "三色工程"]);
    expect(found.map(([, definition]) => definition?.replace(/^指/, ""))).toEqual(["两湖一体。", "红绿古三色。"]);
  });
});

describe("numbers of a list that are wrong", () => {
  const four = (a: string, b: string, c: string, d: string) =>
    entriesOf(
      `名词解释\n${a}两湖联动:两湖一体。\n${b}三色工程:红绿古三色。\n${c}幸福食堂:老人食堂。\n${d}绿电:绿色电力。`,
    );

  test.each([
    ["one twice", "1.", "2.", "2.", "4."],
    ["the first twice", "1.", "1.", "3.", "4."],
    ["two that changed places", "[1]", "[3]", "[2]", "[4]"],
    ["one that is lost", "1.", "", "3.", "4."],
    ["one in another style", "[1]", "[2]", "(3)", "[4]"],
    ["from 1 again", "(1)", "(2)", "(1)", "(2)"],
  ])("part its entries all the same: %s", (_, a, b, c, d) => {
    expect(four(a, b, c, d)).toEqual([
      ["两湖联动", "两湖一体。"],
      ["三色工程", "红绿古三色。"],
      ["幸福食堂", "老人食堂。"],
      ["绿电", "绿色电力。"],
    ]);
  });
});

describe("what belongs to a definition", () => {
  test.each([
    ["its own list, numbered as entries are", "(1)受理:一窗;\n(2)办理:一网;\n(3)反馈:一单。"],
    ["its own list in one line", "1.受理;2.办理:一网;3.反馈。"],
    ["another entry's number", "见[2]所述。\n[2]还有说明。"],
    ["numbers that stand on lines too", "治水;治岸。(2)治岸:三年完成。"],
    ["several paragraphs", "两湖一体。\n其中,东湖治水。\n西湖治岸,三年完成。"],
    ["a line that names a page", "两湖一体,见\n第3页的说明。"],
    ["paragraphs that begin with a colon's lead", "两湖一体,包括:\n东湖治水。"],
    ["a number out of turn in mid-sentence", "两湖一体,见办法\n(8)项:另行公布。"],
    ["its own list behind a sentence", "两湖一体。\n(1)受理:一窗。\n(2)办理:一网。\n(3)反馈:一单。"],
  ])("%s", (_, definition) => {
    const list = `名词解释\n(1)两湖联动:${definition}\n(2)三色工程:红绿古三色。\n(3)幸福食堂:老人食堂。`;
    expect(entriesOf(list)).toEqual([
      ["两湖联动", definition],
      ["三色工程", "红绿古三色。"],
      ["幸福食堂", "老人食堂。"],
    ]);
  });

  test.each(["分为三步:\n1.东湖治水。\n2.西湖治岸。", "分为两步:\n(1)治水。\n(2)治岸:三年。"])(
    "a list below an entry without a number: %s",
    (definition) => {
      expect(entriesOf(`名词解释\n两湖联动:${definition}\n15分钟圈:步行可达。`)).toEqual([
        ["两湖联动", definition],
        ["15分钟圈", "步行可达。"],
      ]);
    },
  );

  test.each(["红绿\n古三色:三年。", "红绿古三色。\n三年完成。"])(
    "a line where the list leaves a number out: %s",
    (definition) => {
      const list = `名词解释\n1.两湖联动:两湖一体。\n2.三色工程:${definition}\n4.绿电:绿色电力。`;
      expect(entriesOf(list)[1]).toEqual(["三色工程", definition]);
    },
  );

  test.each(["— 21 —", "第21页 共23页", "第 21 页"])("not the page's number: %s", (number) => {
    expect(entriesOf(`名词解释\n1.两湖联动:两湖一体。\n${number}\n2.三色工程:红绿古三色。\n${number}`)).toEqual([
      ["两湖联动", "两湖一体。"],
      ["三色工程", "红绿古三色。"],
    ]);
  });

  test("an amount that a line end parted from its words", () => {
    const definition = "两湖一体,每片投入\n2.5亿元、每亩增产\n3.6公斤。";
    expect(entriesOf(`名词解释\n1.两湖联动:${definition}\n2.5G工厂\n指新的工厂。\n3.2+1体系:三方共建。`)).toEqual([
      ["两湖联动", definition],
      ["5G工厂", "指新的工厂。"],
      ["2+1体系", "三方共建。"],
    ]);
  });

  test.each([
    ["其中", "两湖一体。\n其中,东湖治水。"],
    ["二是", "两湖一体。\n一是治水。\n二是治岸。"],
    ["a list", "实现:\n(1)治水;\n(2)治岸。"],
    ["a list whose next item ends in no full stop", "实现:\n(1)治水;\n(2)治岸;\n(3)种树。"],
  ])("the last entry's goes on with %s", (_, definition) => {
    expect(entriesOf(`名词解释\n1.三色工程:红绿古三色。\n2.两湖联动:${definition}\n责任编辑:李明`)).toEqual([
      ["三色工程", "红绿古三色。"],
      ["两湖联动", definition],
    ]);
  });

  test.each([
    ["a paragraph of another article", `近日,县长到白石镇调研防汛工作。`],
    ["the report again", `2024年清河县政府工作报告\n各位代表:现在,我代表县人民政府报告工作。`],
    ["a date and a signature", "2024年1月15日\n清河县人民政府办公室"],
    ["a paragraph and an item behind it", "近日,县长到白石镇调研防汛工作。\n2.绿电:推广绿色电力。"],
    ["another annex", "附件3\n2024年重点项目\n1.青禾水厂:日供水两万吨。"],
    ["attachments", "相关附件:\n1.政府工作报告.pdf"],
  ])("the last entry's does not take in %s", (_, tail) => {
    expect(entriesOf(`名词解释\n1.三色工程:红绿古三色。\n2.两湖联动:两湖一体。\n${tail}`).at(-1)).toEqual([
      "两湖联动",
      "两湖一体。",
    ]);
  });
});

describe("no entries", () => {
  test.each([
    ["projects between two lists", "附件1\n1.就业提升:培训一千人。\n2.教育扩容:新建学校两所。"],
    ["headings of a plan", "附件\n一、总体要求:坚持稳中求进。\n二、主要目标:总量翻番。"],
    ["prose under 注释", `注释\n${PROSE}`],
    ["numbered links", "1.政府工作报告名词解释\n2.一图读懂:报告要点。\n3.热词:代表热议。"],
    ["the rest of a list", "名词解释\n[2]两湖联动:两湖一体。\n[3]三色工程:红绿古三色。"],
    ["links under 名词解释", "名词解释\n首页\n政务公开\n网站地图"],
  ])("%s", (_, list) => expect(entriesOf(list)).toEqual([]));

  test.each(["附表:主要指标\n生产总值:增长6%", "附件2:重点项目\n青禾水厂:日供水两万吨。"])(
    "in an annex behind terms without numbers: %s",
    (annex) => {
      const found = entriesOf(`名词解释\n两湖联动:两湖一体。\n附加值率:单位产值的增加值。\n${annex}`);
      expect(found.map(([term]) => term)).toEqual(["两湖联动", "附加值率"]);
    },
  );

  test("a list of projects in front of the glossary is none of it", () => {
    const projects = "附件1\n十件实事\n1.就业提升:培训一千人。\n2.教育扩容:新建学校两所。\n3.食堂:三家。";
    const found = entriesOf(`${projects}\n附件2\n名词解释\n1.两湖联动:两湖一体。\n2.三色工程:红绿古三色。`);
    expect(found.map(([term]) => term)).toEqual(["两湖联动", "三色工程"]);
  });
});
