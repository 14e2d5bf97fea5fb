import { findArticle } from "../../lib/page/article.ts";
import { readPageFacts } from "../../lib/page/facts.ts";
import { readPage } from "../../lib/page/read.ts";
import { startReader } from "../../lib/page/reader/reader.ts";
import { Scope } from "../../lib/page/scope.ts";
import { prepare } from "../../lib/anchoring/prepare.ts";
import { analyze } from "../../lib/report/analyze.ts";
import { detect } from "../../lib/report/detect.ts";

/** Milliseconds of each part of a visit. */
export interface PathTimes {
  readonly read: number;
  readonly analyse: number;
  readonly paint: number;
}

const OPTIONS = { terms: true, targets: true, results: true, inlineNotes: false, hoverDelay: 300 };

const words = (name: string) => name;
const renderNothing = () => {};
const renderCard = () => renderNothing;

/** What the reader does on a report, part by part. Cards open later, so what draws them is left out. */
export function timePath(): PathTimes {
  const begin = performance.now();
  const page = readPage(document.body);
  const article = findArticle(page, document.body);
  const read = performance.now();
  const facts = readPageFacts(document);
  const { text, superscripts } = page;
  const analysis = analyze({ text, facts, superscripts, ...(article && { article }), asReport: true });
  const analysed = performance.now();
  startReader(new Scope(), { words, renderCard, cardStyle: "" }, OPTIONS).show({
    page,
    analysis,
    prepared: prepare(text, analysis),
  });
  // What the new elements cost the layout is part of it.
  document.body.getBoundingClientRect();
  return { read: read - begin, analyse: analysed - read, paint: performance.now() - analysed };
}

/** Milliseconds of the look that every official page gets. */
export function timeDetector(): number {
  const begin = performance.now();
  detect(readPageFacts(document), document.body.innerText);
  return performance.now() - begin;
}
