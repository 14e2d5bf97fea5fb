import { describe } from "../../lib/anchoring/describe.ts";
import { identify } from "../../lib/anchoring/identify.ts";
import { prepare } from "../../lib/anchoring/prepare.ts";
import { findArticle } from "../../lib/page/article.ts";
import { readPageFacts } from "../../lib/page/facts.ts";
import { readPage } from "../../lib/page/read.ts";
import { analyze } from "../../lib/report/analyze.ts";
import type { NotedReport } from "./notebook-in-page.ts";

/** The longest passage that is noted, in signs. */
const LONGEST = 30;

/** Describes passages of the page, spread evenly over its article, of one sign to thirty: what notes on it would keep. */
export function describeNotes(count: number): NotedReport {
  const page = readPage(document.body);
  const { text, superscripts } = page;
  const article = findArticle(page, document.body) ?? { start: 0, end: text.length };
  const analysis = analyze({ text, superscripts, article, facts: readPageFacts(document), asReport: true });
  if (analysis.report === null) throw new Error("the page holds no report");
  const prepared = prepare(text, analysis);
  const step = Math.floor((article.end - article.start - LONGEST) / count);
  const selectors = Array.from({ length: count }, (_note, index) => {
    const from = article.start + index * step;
    const start = from + Math.max(0, text.slice(from).search(/\S/));
    return describe(prepared, { start, end: start + 1 + (index % LONGEST) });
  });
  return { identity: identify(analysis.report, prepared), selectors };
}

/** Changes the page's text everywhere, so that no note finds its words with their surroundings as they were. */
export function changeEverywhere(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    node.nodeValue = (node.nodeValue ?? "").replaceAll(/[，、]/g, (sign) => (sign === "，" ? "、并" : "，"));
  }
}
