import { analyze } from "../../lib/report/analyze.ts";
import type { AnalysisInput, Quantity, ReportAnalysis } from "../../lib/report/analysis.ts";
import type { Span } from "../../lib/report/span.ts";
import { contains } from "../../lib/report/span.ts";

/** A report with the stretches that changes are made of. */
export interface Material {
  readonly text: string;
  readonly analysis: ReportAnalysis;
  /** Lines of prose, without their line break. */
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
}

const SHORTEST_PARAGRAPH = 60;

/** Cuts a report into paragraphs and sentences. */
export function materialOf(input: AnalysisInput): Material {
  const { text } = input;
  const analysis = analyze({ ...input, asReport: true });
  const paragraphs = stretches(text, /[^\n]+/g).filter(({ start, end }) => end - start >= SHORTEST_PARAGRAPH);
  const sentences = stretches(text, /[^\n。！？!?]+[。！？!?]/g).filter((sentence) =>
    paragraphs.some((paragraph) => contains(paragraph, sentence)),
  );
  const quantities = analysis.quantities.filter((quantity) => sentences.some((s) => contains(s, quantity)));
  return { text, analysis, paragraphs, sentences, quantities };
}

function stretches(text: string, expression: RegExp): Span[] {
  return Array.from(text.matchAll(expression), ({ 0: words, index }) => ({ start: index, end: index + words.length }));
}
