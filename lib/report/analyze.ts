import type { AnalysisInput, Quotation, ReportAnalysis, ReportKind } from "./analysis.ts";
import { findBody } from "./body.ts";
import type { CleanView } from "./clean-view.ts";
import { cleanView, originalSpan, viewIndex } from "./clean-view.ts";
import { detect } from "./detect.ts";
import { readFacts } from "./facts.ts";
import { readGlossary } from "./glossary/read-glossary.ts";
import { readOutline } from "./outline.ts";
import { readQuantities } from "./quantity/read-quantities.ts";
import { readable } from "./readable.ts";
import type { Span } from "./span.ts";

/** The analysis of a text that holds no report. */
const NOTHING: ReportAnalysis = { report: null, glossary: [], references: [], mentions: [], quantities: [], goals: [] };

/**
 * Reads one page's text: its report's facts, glossary, references, mentions, quantities and goals.
 *
 * The recognisers work on a clean view of the text; here, and nowhere else, their positions become spans of the text
 * itself. A text that is no report gives `report: null` and empty lists, unless it is to be read as one.
 */
export function analyze(input: AnalysisInput): ReportAnalysis {
  const kind = detect(input.facts, input.text) ?? (input.asReport ? "unknown" : null);
  return kind === null ? NOTHING : read(input, kind);
}

function read(input: AnalysisInput, kind: ReportKind): ReportAnalysis {
  const view = cleanView(input.text);
  const toView = (span: Span): Span => ({ start: viewIndex(view, span.start), end: viewIndex(view, span.end) });
  const body = findBody(view, input.article && toView(input.article));
  const glossary = readGlossary(view, body, input.superscripts?.map(toView) ?? []);
  const facts = readFacts(view, input.facts);
  const sections = readOutline(view, body, glossary.span);
  const numbers = readQuantities(view.text, {
    body,
    sections,
    glossary: glossary.span,
    markers: glossary.references,
    partial: facts.partial,
    planYear: facts.planYear,
    reviewYear: facts.reviewYear,
  });
  const quote = quoting(view, input.text);
  return {
    report: {
      kind,
      ...facts,
      sections: sections.map((section) => ({
        ...section,
        ...spanOf(view, section),
        heading: readable(quote({ start: section.start, end: section.start + section.heading.length }).quote),
      })),
    },
    glossary: glossary.entries.map((entry) => ({
      ...entry,
      ...spanOf(view, entry),
      definition: readable(quote(entry.definition).quote),
    })),
    references: glossary.references.map((reference) => ({
      ...reference,
      ...quote(reference),
      anchor: reference.anchor && quote(reference.anchor),
    })),
    mentions: glossary.mentions.map((mention) => ({ ...mention, ...quote(mention) })),
    quantities: numbers.quantities.map((quantity) => ({ ...quantity, ...quote(quantity) })),
    goals: numbers.goals.map((goal) => ({ ...goal, ...spanOf(view, goal) })),
  };
}

function spanOf(view: CleanView, span: Span): Span {
  return originalSpan(view, span.start, span.end);
}

function quoting(view: CleanView, text: string): (span: Span) => Quotation {
  return (span) => {
    const { start, end } = spanOf(view, span);
    return { start, end, quote: text.slice(start, end) };
  };
}
