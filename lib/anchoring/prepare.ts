import type { ReportAnalysis, Section } from "../report/analysis.ts";
import { findBody } from "../report/body.ts";
import { cleanView, originalSpan } from "../report/clean-view.ts";
import type { Span } from "../report/span.ts";
import type { FoldedText } from "./folded.ts";
import { fold, foldedSpan } from "./folded.ts";
import { hashOf } from "./hash.ts";

/** One text made ready for describing passages of it and for finding passages in it. Costly parts are made when asked for. */
export interface AnchoringText {
  readonly text: string;
  readonly analysis: ReportAnalysis;
  /** The text blanks, line breaks, full-width forms, quotation marks and traditional signs aside. */
  readonly folded: () => FoldedText;
  /** Of the report's folded words from its address to the deputies on: the same for a copy under another title. */
  readonly hash: () => string;
}

/** Title, date and name of the speaker stand before the report's first words, 各位代表. */
const LONGEST_HEADER = 400;

/** Makes `text` and its analysis ready. Cheap by itself: call it once for each reading of a page. */
export function prepare(text: string, analysis: ReportAnalysis): AnchoringText {
  const view = once(() => cleanView(text));
  const folded = once(() => fold(view()));
  const hash = once(() => {
    const body = findBody(view(), undefined);
    const { start, end } = foldedSpan(folded(), originalSpan(view(), body.start, body.end));
    const words = folded().text.slice(start, end);
    const opening = words.slice(0, LONGEST_HEADER).search(/各位(?:代表|主任|委员)/);
    return hashOf(words.slice(Math.max(0, opening)));
  });
  return { text, analysis, folded, hash };
}

/** The sections around a position of the text, the outermost first: 二、2025年主要任务, （一）加快产业发展. */
export function sectionsAt({ analysis }: AnchoringText, { start }: Span): readonly Section[] {
  const sections = analysis.report?.sections ?? [];
  return sections.filter((section) => section.start <= start && start < section.end);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
