import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readPage } from "../page/read.ts";
import type { ReportAnalysis } from "./analysis.ts";
import { analyze } from "./analyze.ts";

const OPENING = "政府工作报告\n各位代表：\n现在，我代表云岭市人民政府，向大会报告工作，请予审议。\n";
const HEADINGS = ["一、2024年工作回顾\n", "二、2025年工作安排\n", "（一）加快产业发展。\n"];
const SENTENCES = [
  "主要预期目标是：地区生产总值增长6%左右，居民收入增长5%-6%，城镇新增就业1.2万人以上。\n",
  "一般公共预算收入增长3.5%，力争突破20亿元。",
  "完成投资35.6亿元、增长8.2%。",
  "新增“四上”企业[1]60家，培育“银杏计划”[2]示范点12个。",
  "城乡居民收入分别增长6%、7%左右。",
  "单位GDP能耗降低2.5%，失业率控制在5.5%以内。",
  "改造老旧小区12个，惠及居民3200户，不低于去年水平。",
  "粮食产量达到12,300吨，翻一番，三分之二的村通上了公交。\n",
  "修建道路1-2条，占比提高0.3个百分点。",
];
const GLOSSARY = "\n名词解释\n[1]“四上”企业：指规模以上的企业。\n[2]银杏计划：指养老服务的试点。\n";

const report = fc
  .array(fc.constantFrom(...HEADINGS, ...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((parts) => OPENING + parts.join("") + GLOSSARY);
const runs = { numRuns: 2000 };

const bare = (words: string) => words.replaceAll(/[\s\u200b]/g, "").normalize("NFKC");

/** What a reader is told of a text, without where it stands and in which width it is set. */
function findings({ glossary, references, mentions, quantities, goals }: ReportAnalysis) {
  return {
    glossary: glossary.map(({ label, term, definition }) => [label, bare(term), bare(definition)]),
    references: references.map(({ quote, entry, anchor }) => [bare(quote), entry, bare(anchor?.quote ?? "")]),
    mentions: mentions.map(({ quote, entry }) => [bare(quote), entry]),
    quantities: quantities.map(({ start: _start, end: _end, quote, indicator, ...told }) => ({
      ...told,
      quote: bare(quote),
      indicator: bare(indicator),
    })),
    goals: goals.map(({ indicator, wording }) => [bare(indicator), bare(wording)]),
  };
}

const readText = (text: string) => findings(analyze({ text, asReport: true }));
const inFullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Sets `blank` behind the signs that `places` tells, round and round, never inside a run of digits: 增 长6% . */
function strewn(text: string, blank: string, places: readonly boolean[]): string {
  const signs = text.split(/(?<!\d)|(?!\d)/);
  return signs.map((sign, i) => (places[i % places.length] ? sign + blank : sign)).join("");
}

/** A page whose every line is a block and whose signs are parted by inline elements where `places` tells. */
function dressed(text: string, places: readonly boolean[]): string {
  const lines = text.split("\n").map((line) => {
    const signs = line.split("").map((sign, i) => (places[i % places.length] ? `<b>${sign}</b><!-- 9 -->` : sign));
    return `<p>${signs.join("")}</p>\n`;
  });
  return `<html><body><style>p { margin: 8% }</style><div>${lines.join("")}</div><script>8%</script></body></html>`;
}

const blanks = fc.constantFrom(" ", "\u3000", "\u00a0", "\u200b");
const places = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

describe("the same is found", () => {
  test("of the text that each phrase stands for", () => {
    const { quantities, references } = readText(OPENING + HEADINGS[1] + SENTENCES.join("") + GLOSSARY);
    expect(quantities.length).toBeGreaterThan(12);
    expect(references).toHaveLength(2);
  });

  test("in full-width letters, digits and signs", { timeout: 20_000 }, () =>
    fc.assert(
      fc.property(report, (text) => {
        expect(readText(inFullWidth(text))).toEqual(readText(text));
      }),
      runs,
    ),
  );

  test("with blanks strewn between the signs", { timeout: 20_000 }, () =>
    fc.assert(
      fc.property(report, blanks, places, (text, blank, where) => {
        expect(readText(strewn(text, blank, where))).toEqual(readText(text));
      }),
      runs,
    ),
  );

  test("in a page of blocks and inline elements", { timeout: 20_000 }, () =>
    fc.assert(
      fc.property(report, places, (text, where) => {
        const { document } = parseHTML(dressed(text, where));
        expect(readText(readPage(document.documentElement).text)).toEqual(readText(text));
      }),
      { numRuns: 500 },
    ),
  );
});

test("two reports on one page are read soundly", { timeout: 20_000 }, () =>
  fc.assert(
    fc.property(report, report, (one, other) => {
      const text = `${one}\n${other}`;
      const { references, mentions, quantities, glossary } = analyze({ text, asReport: true });
      for (const { start, end, quote } of [...references, ...mentions, ...quantities]) {
        expect(quote).toBe(text.slice(start, end));
        expect(quote).not.toBe("");
      }
      const ids = glossary.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { start, end } of glossary) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }),
    runs,
  ),
);
