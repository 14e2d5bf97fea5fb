import { expect, test } from "vitest";
import { analyze } from "../analyze.ts";

const PROSE = "全县上下真抓实干，项目建设提速增效，民生保障持续加强，各项工作迈出新的步伐，社会大局和谐稳定。";
const OPENING = "云岭县政府工作报告\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n";

/** What is read of a report of three pages, each with what is said on it and the notes at its foot. */
function readPages(first: string, second: string, third: string) {
  const text = `${OPENING}一、2024年工作回顾\n${PROSE}\n${first}\n— 1 —\n二、2025年主要任务\n${PROSE}\n${second}\n— 2 —\n三、加强政府自身建设\n${PROSE}\n${third}\n— 3 —`;
  const { report, glossary, references, mentions, quantities } = analyze({ text, asReport: true });
  const termOf = (id: string | null) => glossary.find((entry) => entry.id === id)?.term ?? null;
  return {
    sections: report?.sections.map(({ role }) => role),
    entries: glossary.map(({ label, term }) => [label, term]),
    references: references.map(({ quote, entry }) => [quote, termOf(entry)]),
    mentions: mentions.map(({ quote, entry }) => [quote, termOf(entry)]),
    amounts: quantities.map(({ quote, role }) => [quote, role]),
  };
}

test("①…②… count from one on every page", () => {
  const read = readPages(
    "推进“两湖”①联动，建成“四化”②项目12个。\n────────\n① “两湖”：东湖与西湖。\n② “四化”是指四个方面的改造，共8类。",
    "新建“两湖”沿线“驿站”①30个。\n────────\n① “驿站”：指供人歇脚的地方。",
    "推行“一单”①制度，压减支出5%。\n────────\n①一单：权力清单。",
  );
  expect(read.entries).toEqual([
    ["1", "两湖"],
    ["2", "四化"],
    ["1", "驿站"],
    ["1", "一单"],
  ]);
  expect(read.references).toEqual([
    ["①", "两湖"],
    ["②", "四化"],
    ["①", "驿站"],
    ["①", "一单"],
  ]);
  expect(read.mentions).toEqual([["“两湖”", "两湖"]]);
  expect(read.sections).toEqual(["review", "plan", "self-building"]);
  expect(read.amounts).toEqual([
    ["12个", "result"],
    ["8类", "context"],
    ["30个", "target"],
    ["5%", "target"],
  ]);
});

test("[1] … [3] count on from page to page", () => {
  const read = readPages(
    "推进“两湖”[1]联动。\n[1]“两湖”：东湖与西湖。",
    "新建“驿站”[2]30个。\n[2]“驿站”：指供人歇脚的地方。",
    "推行“一单”[3]制度。\n[3]“一单”：权力清单。",
  );
  expect(read.references).toEqual([
    ["[1]", "两湖"],
    ["[2]", "驿站"],
    ["[3]", "一单"],
  ]);
});

test("notes under one page only end no report", () => {
  const read = readPages(
    "推进“两湖”①联动，建成“四化”②项目。\n① “两湖”：东湖与西湖。\n② “四化”：四个方面的改造。",
    "新建驿站30个。",
    "压减支出5%。",
  );
  expect(read.entries).toHaveLength(2);
  expect(read.sections).toContain("plan");
  expect(read.amounts).toEqual([
    ["30个", "target"],
    ["5%", "target"],
  ]);
});

test("items of two lists ①…②… that explain nothing are no notes", () => {
  const read = readPages(
    "办好实事：\n①新增学位：建成学校2所。\n②关爱老人：建成食堂3家。",
    "再办实事：\n①畅通道路：修路4公里。\n②改善住房：改造小区5个。",
    "压减支出5%。",
  );
  expect(read.entries).toEqual([]);
  expect(read.amounts.map(([quote]) => quote)).toEqual(["2所", "3家", "4公里", "5个", "5%"]);
});

test("one list at the foot of all is no page's: a marker that it does not explain dangles", () => {
  const read = readPages(
    "推进“两湖”[1]联动，建成“四化”[2]项目。",
    "新建“驿站”[3]30个。",
    "压减支出5%。\n[1]“两湖”：东湖与西湖。\n[2]“四化”：四个方面的改造。",
  );
  expect(read.references).toEqual([
    ["[1]", "两湖"],
    ["[2]", "四化"],
    ["[3]", null],
  ]);
});
