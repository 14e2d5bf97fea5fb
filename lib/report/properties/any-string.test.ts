import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportAnalysis } from "../analysis.ts";
import { analyze } from "../analyze.ts";
import { byPosition, overlaps, type Span } from "../span.ts";
import { HEADINGS, OPENING, SENTENCES } from "./invented.ts";

/** What reports are made of, in crumbs that make sense together, or none. */
const SIGNS = "。，、；：！（）()[]［］〔〕【】“”‘’—-～~·/％%‰.,+∶:^|* \n\u3000\u00a0\u200b\ud842";
const NUMERALS = "0123456789８７６一二三四五六七八九十百千万亿两半零〇①⑳㉑㊱";
const WORDS =
  "注 年 月 日 个 家 元 亩 吨 成 倍 番 约 近 超 余 多 第 达 分别 力争 左右 以上 以内 不低于 控制在 增长 降低 突破 其中 同比 预计 去年 今年 全年 各位代表： 谢谢大家 附件 名词解释 注释 地区生产总值 居民收入 “四上”企业 “银杏计划”： 云岭市";
const PHRASES =
  "[1] [2] （3） ① 注4 ^[5] 1. 2、 （一） 一、 (6) 6% 1.2万人 35.6亿元 1-2条 0.3个百分点 三分之二 翻一番 12,300吨 2024年 到2030年 工作回顾 第2号 PM2.5 5G 3:1";
const CRUMBS = [
  ...SIGNS.split(""),
  ...NUMERALS.split(""),
  ...WORDS.split(" "),
  ...PHRASES.split(" "),
  "\n[1]“四上”企业：指规模以上的企业。\n",
  "\n2.银杏计划：",
  ...HEADINGS,
  ...SENTENCES,
];

const crumb = fc.constantFrom(...CRUMBS);
const glued = fc.array(crumb, { maxLength: 80 }).map((crumbs) => crumbs.join(""));
const anyUnits = fc.array(fc.nat({ max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units));
const anyText = fc.string({ unit: "grapheme", maxLength: 200 });
const spot = fc.nat({ max: 400 });
const span = fc.tuple(spot, spot).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** Those of the spans that lie outside the text, hold nothing, or begin before the last has ended. */
function misplaced(spans: readonly Span[], text: string): readonly Span[] {
  return spans.filter(({ start, end }, i) => start < (spans[i - 1]?.end ?? 0) || end <= start || end > text.length);
}

/** Fails where something is said that no text can bear out. */
function expectSound(text: string, analysis: ReportAnalysis): void {
  const { report, glossary, references, mentions, quantities, goals } = analysis;
  expect([glossary, references, mentions, quantities].flatMap((list) => misplaced(list, text))).toEqual([]);
  for (const list of [goals, report?.sections ?? []]) {
    expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).toSorted((a, b) => a - b));
    expect(list.flatMap((item) => misplaced([item], text))).toEqual([]);
  }
  const anchors = references.flatMap(({ anchor }) => anchor ?? []);
  const quoted = [...references, ...anchors, ...mentions, ...quantities];
  expect(quoted.filter(({ start, end, quote }) => quote !== text.slice(start, end))).toEqual([]);
  const ids = new Set(glossary.map(({ id }) => id));
  expect(ids.size).toBe(glossary.length);
  expect([...references, ...mentions].filter(({ entry }) => entry !== null && !ids.has(entry))).toEqual([]);
  expect(quantities.filter(({ value }) => ![value].flat().every(Number.isFinite))).toEqual([]);
  // The 2 of 企业[2]665户 is no number of the report.
  const cover = quantities.filter((amount) => references.some((marker) => overlaps(amount, marker)));
  expect(cover.map(({ quote }) => quote)).toEqual([]);
}

describe("whatever the text, what is said of it is sound", () => {
  test.each([
    ["crumbs of reports glued together", glued],
    ["crumbs behind a report's opening", glued.map((text) => OPENING + text)],
    ["any text", anyText],
    ["any UTF-16 units, halves of pairs among them", anyUnits],
  ])("%s", { timeout: 30_000 }, (_what, texts) =>
    fc.assert(
      fc.property(texts, (text) => {
        expectSound(text, analyze({ text, asReport: true }));
      }),
      { numRuns: 2000 },
    ),
  );

  test("with superscripts and an article anywhere", { timeout: 30_000 }, () =>
    fc.assert(
      fc.property(glued, fc.array(span, { maxLength: 6 }), span, (text, superscripts, article) => {
        const inText = ({ start, end }: Span): Span => ({
          start: Math.min(start, text.length),
          end: Math.min(end, text.length),
        });
        const raised = superscripts.map(inText).toSorted(byPosition);
        expectSound(text, analyze({ text, superscripts: raised, article: inText(article), asReport: true }));
      }),
      { numRuns: 2000 },
    ),
  );

  test("with raised numbers for markers, a number behind each", { timeout: 30_000 }, () =>
    fc.assert(
      fc.property(fc.array(crumb, { minLength: 2, maxLength: 6 }), (amounts) => {
        const superscripts: Span[] = [];
        let text = OPENING + HEADINGS[0];
        for (const [i, amount] of amounts.entries()) {
          text += `新增“桑榆${i}”企业`;
          superscripts.push({ start: text.length, end: text.length + 1 });
          text += `${i + 1}${amount}户。\n`;
        }
        const entries = amounts.map((_amount, i) => `${i + 1}.“桑榆${i}”：指试点。\n`);
        text += `名词解释\n${entries.join("")}`;
        expectSound(text, analyze({ text, superscripts, asReport: true }));
      }),
      { numRuns: 2000 },
    ),
  );
});
