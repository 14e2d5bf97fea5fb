import type { AnalysisInput, ReportAnalysis, ReportKind } from "./analysis.ts";
import { findBody } from "./body.ts";
import { cleanView, viewIndex } from "./clean-view.ts";
import { detect } from "./detect.ts";
import { firstReport } from "./first-report.ts";
import { readFacts } from "./facts.ts";
import { readGlossary } from "./glossary/read-glossary.ts";
import { readOutline } from "./outline.ts";
import { placeInText } from "./place-in-text.ts";
import { readQuantities } from "./quantity/read-quantities.ts";
import type { Span } from "./span.ts";

/** The analysis of a text that holds no report. */
const NOTHING: ReportAnalysis = { report: null, glossary: [], references: [], mentions: [], quantities: [], goals: [] };

/**
 * Reads one page's text: its report's facts, glossary, references, mentions, quantities and goals.
 *
 * The recognisers work on a clean view of the text; their positions become spans of the text itself at the very end.
 * A text that is no report gives `report: null` and empty lists, unless it is to be read as one.
 */
export function analyze(input: AnalysisInput): ReportAnalysis {
  const kind = detect(input.facts, input.text) ?? (input.asReport ? "unknown" : null);
  return kind === null ? NOTHING : read(input, kind);
}

function read(input: AnalysisInput, kind: ReportKind): ReportAnalysis {
  const view = firstReport(cleanView(input.text));
  const toView = (span: Span): Span => ({ start: viewIndex(view, span.start), end: viewIndex(view, span.end) });
  const body = findBody(view, input.article && toView(input.article));
  const glossary = readGlossary(view, body, input.superscripts?.map(toView) ?? []);
  const facts = readFacts(view, input.facts);
  const sections = readOutline(view, body, glossary.span, facts.planYear);
  const numbers = readQuantities(view.text, {
    body,
    sections,
    glossary: glossary.span,
    markers: glossary.references,
    partial: facts.partial,
    planYear: facts.planYear,
    reviewYear: facts.reviewYear,
  });
  return placeInText(view, input.text, { kind, facts, sections, glossary, numbers });
}
