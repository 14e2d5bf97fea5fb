import type { AnalysisInput, ReportAnalysis } from "../analysis.ts";
import { analyze } from "../analyze.ts";

/** How the invented reports begin, 云岭市's goals being those of 2025. */
export const OPENING = "2025年云岭市政府工作报告\n各位代表：\n现在，我代表云岭市人民政府，向大会报告工作，请予审议。\n";

/** What an invented report is put together from, in any order and number. */
export const HEADINGS = ["一、2024年工作回顾\n", "二、2025年工作安排\n", "（一）加快产业发展。\n"] as const;
export const SENTENCES = [
  "主要预期目标是：地区生产总值增长6%左右，居民收入增长5%-6%，城镇新增就业1.2万人以上。\n",
  "一般公共预算收入增长3.5%，力争突破20亿元。",
  "完成投资35.6亿元、增长8.2%。",
  "新增“四上”企业[1]60家，培育“银杏计划”[2]示范点12个。",
  "城乡居民收入分别增长6%、7%左右。",
  "单位GDP能耗降低2.5%，失业率控制在5.5%以内。",
  "改造老旧小区12个，惠及居民3200户，不低于去年水平。",
  "粮食产量达到12,300吨，翻一番，三分之二的村通上了公交。\n",
  "修建道路1-2条，占比提高0.3个百分点。",
] as const;

/** The list of terms at the end of an invented report. */
export const GLOSSARY = "\n名词解释\n[1]“四上”企业：指规模以上的企业。\n[2]银杏计划：指养老服务的试点。\n";

/** A report of the given sentences and headings, with its opening and its list of terms. */
export function inventReport(parts: readonly string[]): string {
  return OPENING + parts.join("") + GLOSSARY;
}

const bare = (words: string) => words.replaceAll(/[\s\u200b]/g, "").normalize("NFKC");

/** What a reader is told, without where it stands and in which width it is set: １２ 个 is 12个. */
export function findings({ glossary, references, mentions, quantities, goals }: Omit<ReportAnalysis, "report">) {
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

/** What a reader is told of a text, whether or not it is recognised as a report. */
export function readFindings(input: AnalysisInput) {
  return findings(analyze({ ...input, asReport: true }));
}
