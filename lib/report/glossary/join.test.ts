import { describe, expect, test } from "vitest";
import { readSample, TWO } from "./read-sample.ts";

describe("a marker of every style is joined to its entry", () => {
  test.each([
    ["[1] and [2]", "[1]", "[2]"],
    ["［1］ full-width", "［1］", "［2］"],
    ["〔1〕 tortoise-shell", "〔1〕", "〔2〕"],
    ["【1】 lenticular", "【1】", "【2】"],
    ["（1） full-width round", "（1）", "（2）"],
    ["(1) round", "(1)", "(2)"],
    ["① circled", "①", "②"],
    ["^[1] a converter's", "^[1]", "^[2]"],
    ["[ 1 ] with blanks", "[ 1 ]", " [ 2 ] "],
    ["[注1] with 注", "[注1]", "[注2]"],
  ])("%s", (_, one, two) => {
    const found = readSample(`推进“两湖联动”${one}格局,实施“三色”工程${two}665处。`, `名词解释\n${TWO}`);
    expect(found.references.map(([, term]) => term)).toEqual(["两湖联动", "三色工程"]);
    expect(found.anchors).toEqual(["“两湖联动”", "“三色”工程"]);
  });

  test("circled numbers of all three ranges", () => {
    const signs = Array.from({ length: 50 }, (_, i) =>
      String.fromCharCode(i < 20 ? 0x2460 + i : i < 35 ? 0x3251 + i - 20 : 0x32b1 + i - 35),
    );
    const name = (i: number) => `“第${"甲乙丙丁戊己庚辛壬癸"[i % 10]}${"东南西北中"[Math.floor(i / 10)]}项”`;
    const body = signs.map((sign, i) => `推进${name(i)}${sign} 工作`).join(",");
    const list = signs.map((sign, i) => `${sign}${name(i)}:一项工作。`).join("\n");
    const found = readSample(`${body}。`, `名词解释\n${list}`);
    expect(found.references).toHaveLength(50);
    expect(found.references.every(([, term]) => term !== null)).toBe(true);
  });

  test("a superscript that lost its brackets", () => {
    const found = readSample("推进“两湖联动”1格局,实施“三色”工程2665处。", `名词解释\n${TWO}`, [
      { start: 8, end: 9 },
      { start: 20, end: 21 },
    ]);
    expect(found.references).toEqual([
      ["1", "两湖联动"],
      ["2", "三色工程"],
    ]);
  });
});

describe("where a marker stands", () => {
  const list = "名词解释\n1.“两湖联动”:东湖与西湖一体开发。";
  test.each([
    ["behind the quotation", "推进“两湖联动”[1]格局。", "“两湖联动”"],
    ["inside the quotation", "推进“两湖联动[1]”格局。", "两湖联动"],
    ["inside a longer quotation", "推进“两湖联动[1]+全域治理”试点。", "两湖联动"],
    ["behind a plain term", "推进两湖联动[1]格局。", "两湖联动"],
    ["in the middle of the term", "推进“两湖”[1]联动格局。", "“两湖”"],
    ["in a heading", "三、坚持“两湖联动”[1],建设美丽清河", "“两湖联动”"],
    ["behind a broken line", "推进“两湖联动”\n[1] 格局。", "“两湖联动”"],
    ["a bracket later", "推进两湖联动(LH)[1]格局。", "两湖联动(LH)"],
    ["behind a short form in brackets", "完成联合开发区域(两湖联动)[1]核算。", "联合开发区域(两湖联动)"],
  ])("%s", (_, body, anchor) => {
    const found = readSample(body, list);
    expect(found.references).toEqual([["[1]", "两湖联动"]]);
    expect(found.anchors).toEqual([anchor]);
  });

  test("one marker for two terms, two markers in a row", () => {
    const bundle = readSample(
      "营造“春暖”“秋爽”[1]环境,打响“东品”[2]“西味”[3]品牌。",
      "名词解释\n1.“春暖”“秋爽”:四季皆宜。\n2.“东品”:东乡的特产。\n3.“西味”:西乡的小吃。",
    );
    expect(bundle.anchors).toEqual(["“春暖”“秋爽”", "“东品”", "“西味”"]);
    expect(bundle.aliases[0]).toEqual(["春暖", "秋爽"]);
  });
});

describe("markers out of order", () => {
  const list = "名词解释\n1.“两湖联动”:两湖一体。\n2.“三保”:保三样。\n3.“四通”:路通。\n4.“五好”:五项。";

  test.each([
    ["two changed places", "落实“三保”[2]支出,推进“两湖联动”[1],“四通”[3]达标。", ["三保", "两湖联动", "四通"]],
    ["round ones too", "落实“三保”(2)支出,推进“两湖联动”(1),“四通”(3)达标。", ["三保", "两湖联动", "四通"]],
    ["one comes back", "推进“两湖联动”[1],兜牢“三保”[2],再推“两湖联动”[1]。", ["两湖联动", "三保", "两湖联动"]],
    ["some were lost on the way", "推进“两湖联动”[1],达到“五好”[4]。", ["两湖联动", "五好"]],
    ["behind a plus sign", "推广三保+[2]服务。", ["三保"]],
  ])("are joined: %s", (_, body, terms) => {
    expect(readSample(body, list).references.map(([, term]) => term)).toEqual(terms);
  });

  test.each([
    ["a list number that comes back", "“两湖联动”(1),“三保”(2)。办实事:新建(1)类学校。", 2],
    ["a list on lines of its own", "“两湖联动”[1],“三保”[2]。\n实事项目\n[1]新建学校。\n[2]改造管网。", 2],
    ["a number without its term", "“两湖联动”(1),“三保”(2),城区(4)号地块,“四通”(3)。", 3],
  ])("are not: %s", (_, body, count) => expect(readSample(body, list).references).toHaveLength(count));

  test.each([
    ["its term's beginning, in other words", "“三保”支付[2]", "三保"],
    ["its term a few words before", "“三保”支出专项考核[2]", "三保"],
    ["another term", "“绿电”[2]", null],
    ["its term in the clause before", "“三保”;推广“绿电”[2]", null],
  ])("a number of the list behind %s: 落实%s", (_, words, term) => {
    const found = readSample(`推进“两湖联动”[1],落实${words},“四通”[3]达标,实现“五好”[4]。`, list);
    expect(found.references.find(([quote]) => quote === "[2]")?.[1]).toBe(term);
  });

  test.each([
    ["文明城市", "全国文明城市", "全国文明城市"],
    ["五好单位", "五好企业", "五好企业"],
    ["绿色城市", "全国文明城市", null],
  ])("three signs of a term are enough, or the first two: 争创%s[2], %s", (words, second, term) => {
    const found = readSample(
      `推进“两湖联动”[1],争创${words}[2],“三保”[3]兜牢。`,
      `名词解释\n1.“两湖联动”:两湖一体。\n2.${second}:一项荣誉。\n3.“三保”:保三样。`,
    );
    expect(found.references[1]?.[1]).toBe(term);
  });

  test("words in front of another marker are that one's", () => {
    const found = readSample("兜牢“三保”[1]“绿电”[2],“四通”[3]达标,实现“五好”[4]。", list);
    expect(found.references.map(([, term]) => term)).toEqual([null, null, "四通", "五好"]);
  });

  test("sections that count anew are told apart by their terms", () => {
    const anew = "名词解释\n第一部分\n[1]两湖联动:两湖一体。\n第二部分\n[1]三色工程:红绿古。";
    const found = readSample("推进两湖联动[1]。实施三色工程[1]。开展其他行动[1]。", anew);
    expect(found.references.map(([, term]) => term)).toEqual(["两湖联动", "三色工程", null]);
  });
});

describe("what only looks like a marker", () => {
  test.each([
    [
      "a list of 民生实事",
      "办好十件实事。(1)新建学校。(2)改造管网。(3)扩建医院。(4)修建公园。(5)新增泊位。(6)建设驿站。",
    ],
    ["the same circled", "办好十件实事:①新建学校;②改造管网;③扩建医院;④修建公园;⑤新增泊位;⑥建设驿站。"],
    ["a document's number", "落实清发〔2022〕2号文件和清政发〔22〕4号要求。"],
    ["a year in brackets", "编印《清河年鉴(2023)》和统计资料[2023]。"],
    ["section numbers", "(一)扩大投资。抓项目。(二)促进消费。办活动。"],
    ["a class in a school", "第三中学(2)班获奖。"],
    ["an exponent", "新建厂房3000m2。"],
  ])("%s", (_, body) => {
    expect(readSample(body, "").references).toEqual([]);
  });

  test("a list number does not turn into a marker because a glossary is there", () => {
    const found = readSample(
      `推进“两湖联动”(1)格局,实施“三色”工程(2)。办好实事:(1)新建学校;(2)改造管网。`,
      `名词解释\n${TWO}`,
    );
    expect(found.references).toHaveLength(2);
  });

  test("round brackets without a glossary are believed as a long series only", () => {
    expect(readSample("推进“两湖联动”(1)格局。", "").references).toEqual([]);
    const series = "“甲”(1)“乙”(2)“丙”(3)“丁”(4)“戊”(5)等工程。";
    expect(readSample(series, "").references.map(([, term]) => term)).toEqual([null, null, null, null, null]);
  });
});

describe("a marker that no entry explains dangles", () => {
  test("on a page without the glossary", () => {
    const found = readSample("突出“五小行业”[14]整治。", "");
    expect(found.references).toEqual([["[14]", null]]);
    expect(found.anchors).toEqual(["“五小行业”"]);
  });

  test("where its number is an entry's but the words before it are another's", () => {
    const found = readSample("推进“四季花海”[1]建设,打造“百里画廊”[2]品牌。", `名词解释\n${TWO}`);
    expect(found.references.map(([, term]) => term)).toEqual([null, null]);
  });
});
