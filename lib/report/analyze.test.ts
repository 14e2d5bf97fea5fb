import { describe, expect, test } from "vitest";
import { threadTime } from "../../tests/thread-time.ts";
import type { ReportAnalysis } from "./analysis.ts";
import { analyze } from "./analyze.ts";
import type { Span } from "./span.ts";

const OPENING = "政府工作报告\n各位代表：\n现在，我代表云岭市人民政府，向大会报告工作，请予审议。\n";
const PLAN = "二、2025年工作安排\n";
const read = (text: string) => analyze({ text, asReport: true });

/** Fails where a list is out of order, a span out of bounds or a quotation not the text's own words. */
function expectSound(text: string, { report, glossary, references, mentions, quantities, goals }: ReportAnalysis) {
  const anchors = references.flatMap(({ anchor }) => anchor ?? []);
  const lists: readonly (readonly Span[])[] = [
    report?.sections ?? [],
    glossary,
    references,
    mentions,
    quantities,
    goals,
  ];
  for (const span of [...lists.flat(), ...anchors]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const { start, end, quote } of [...references, ...mentions, ...quantities, ...anchors]) {
    expect(quote).toBe(text.slice(start, end));
    expect(quote).not.toBe("");
  }
  for (const list of lists) {
    const starts = list.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
  const ids = new Set(glossary.map(({ id }) => id));
  expect(ids.size).toBe(glossary.length);
  for (const { entry } of [...mentions, ...references]) expect(entry === null || ids.has(entry)).toBe(true);
}

/** Reads `text` as a report, checks that what is found is sound, and gives it. */
function readSoundly(text: string): ReportAnalysis {
  const analysis = read(text);
  expectSound(text, analysis);
  return analysis;
}

describe("bad input", () => {
  test.each([
    "",
    " ",
    "\n\n\u3000\n",
    "\u200b",
    "。",
    "[1]",
    "\ud800",
    "\u0000",
    "名词解释",
    "名词解释\n1.",
    "一、",
    "《",
    "“",
  ])("%j is read without a find", (text) =>
    expect(readSoundly(text)).toMatchObject({ glossary: [], mentions: [], quantities: [], goals: [] }),
  );

  test("an empty text is no report", () => expect(analyze({ text: "" }).report).toBeNull());

  test("markers without entries dangle", () => {
    const text = `${OPENING}${PLAN}实施“双十工程”[1]，推进“银杏计划”[2]，做强“青禾码”[3]。\n`;
    const { references } = readSoundly(text);
    expect(references.map(({ quote, entry }) => [quote, entry])).toEqual([
      ["[1]", null],
      ["[2]", null],
      ["[3]", null],
    ]);
  });

  test("entries without markers are a glossary all the same", () => {
    const text = `${OPENING}${PLAN}实施“双十工程”，推进银杏计划。\n名词解释\n1.“双十工程”：指十园十链。\n2.银杏计划：指养老服务。\n`;
    const { glossary, references, mentions } = readSoundly(text);
    expect(glossary.map(({ term }) => term)).toEqual(["双十工程", "银杏计划"]);
    expect(references).toEqual([]);
    expect(mentions).toHaveLength(2);
  });

  test("of two glossaries one is read, and soundly", () => {
    const list = "名词解释\n1.双十工程：指十园十链。\n2.银杏计划：指养老服务。\n";
    expect(
      readSoundly(`${OPENING}${PLAN}实施双十工程[1]和银杏计划[2]。\n${list}${list}`).glossary.length,
    ).toBeGreaterThan(1);
  });

  test("a glossary of 500 entries is read whole", () => {
    const numbers = Array.from({ length: 500 }, (_, index) => index + 1);
    const body = numbers.map((number) => `实施“工程第${number}项”[${number}]。`).join("");
    const list = numbers.map((number) => `[${number}]工程第${number}项：指第${number}项工作的总称。`).join("\n");
    const { glossary, references } = readSoundly(`${OPENING}${PLAN}${body}\n名词解释\n${list}\n`);
    expect(glossary).toHaveLength(500);
    expect(references.filter(({ entry }) => entry !== null)).toHaveLength(500);
  });

  test.each([
    ["400 digits", "9".repeat(400)],
    ["400 digits behind the point", `0.${"9".repeat(400)}`],
    ["420 Chinese numerals", "九万亿".repeat(140)],
  ])("a number of %s neither throws nor hides the next", (_name, number) => {
    const { quantities } = readSoundly(`${OPENING}${PLAN}投资${number}亿元，新增学位1200个。\n`);
    expect(quantities.map(({ quote }) => quote)).toContain("1200个");
    expect(quantities.flatMap(({ value }) => value).every(Number.isFinite)).toBe(true);
  });

  test.each([
    ["lone surrogates", "新增\ud800学位\udc00 1200个。"],
    ["right-to-left signs", "\u202e新增学位\u202c1200\u200f个。"],
    ["zero-width signs", "新\u200b增学\u200d位\ufeff1200\u2060个。"],
    ["Arabic and Hebrew words", "新增شارع学位1200个רחוב。"],
    ["a pair of surrogates", "新增𠀀字号学位1200个。"],
  ])("%s do not hide the number beside them", (_name, sentence) => {
    const { quantities } = readSoundly(`${OPENING}${PLAN}${sentence}\n`);
    expect(quantities).toMatchObject([{ value: 1200, unit: "个", role: "target" }]);
  });

  test.each(['<script>alert("青禾")</script>', '<img src=x onerror="alert(1)">', "&lt;b&gt;青禾&lt;/b&gt;"])(
    "a definition keeps %s as text",
    (markup) => {
      const text = `${OPENING}${PLAN}实施双十工程[1]和银杏计划[2]。\n名词解释\n[1]双十工程：指${markup}的总称。\n[2]银杏计划：指养老服务。\n`;
      expect(readSoundly(text).glossary[0]?.definition).toBe(`指${markup}的总称。`);
    },
  );
});

describe("time", () => {
  const sentence = "新增“四上”企业[1]60家，城乡居民收入分别增长6%、7%左右，改造小区12个，力争投资突破3亿元。\n";
  const reportOf = (units: number) => OPENING + PLAN + sentence.repeat(Math.ceil(units / sentence.length));

  const timeOf = (text: string) => threadTime(() => read(text));

  /** The faster of two readings, since the first one warms the engine. */
  const leastTimeOf = (text: string) => Math.min(timeOf(text), timeOf(text));

  test("grows with the text and no faster", { timeout: 20_000 }, () => {
    const ofOne = leastTimeOf(reportOf(30_000));
    expect(leastTimeOf(reportOf(300_000))).toBeLessThan(10 * 3 * Math.max(ofOne, 5));
  });

  test.each([
    "6%、",
    "3个",
    "增长6%，",
    "主要预期目标是：",
    "主要目标是：增长6%，",
    "“工程”[1]",
    "一、工作\n",
    "名词解释\n1.甲：乙。\n",
  ])("60 kB of %j are read within half a second", (form) =>
    expect(timeOf(OPENING + PLAN + form.repeat(60_000 / form.length))).toBeLessThan(500),
  );

  test.each([
    ["of report", reportOf(2_000_000)],
    ["of one line of digits", `${OPENING}${PLAN}${"1234567890".repeat(200_000)}`],
    ["of brackets", `${OPENING}${PLAN}${"[1]（一）".repeat(340_000)}`],
    ["of quotation marks", `${OPENING}${PLAN}${"“".repeat(2_000_000)}`],
    ["of blanks", `${OPENING}${PLAN}${" \n".repeat(1_000_000)}`],
    ["of one sign", `${OPENING}${PLAN}${"的".repeat(2_000_000)}`],
    ["of Chinese numerals", `${OPENING}${PLAN}${"一万亿".repeat(700_000)}`],
  ])("2 MB %s are read within seconds", { timeout: 20_000 }, (_name, text) => {
    expect(text.length).toBeGreaterThan(1_999_999);
    expect(timeOf(text)).toBeLessThan(4000);
  });
});

test("a definition reads without its layout; a blank that parts two numbers is a plain one", () => {
  const list = "1.两湖联动:截至2024\u3000120家单位参加。\n2.绿电:指风 电。\n3.三色:红色。\n又指绿色。";
  const text = `${OPENING}${PLAN}推进两湖联动。\n名词解释\n${list}\n4.四好:路好。`;
  const definitions = ["截至2024 120家单位参加。", "指风电。", "红色。又指绿色。", "路好。"];
  expect(read(text).glossary.map(({ definition }) => definition)).toEqual(definitions);
});
