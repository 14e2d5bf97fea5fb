import type { AnalysisInput, PageFacts, ReportAnalysis, ReportKind } from "./analysis.ts";
import { findBody } from "./body.ts";
import { cleanView, viewIndex } from "./clean-view.ts";
import { detect } from "./detect.ts";
import { firstReport } from "./first-report.ts";
import { readFacts } from "./facts.ts";
import { readGlossary } from "./glossary/read-glossary.ts";
import { openingSection, readOutline } from "./outline.ts";
import { placeInText } from "./place-in-text.ts";
import { endHeadings } from "./section-heading.ts";
import { readQuantities } from "./quantity/read-quantities.ts";
import type { Span } from "./span.ts";
import { isTraditional, toSimplified } from "./traditional.ts";

/** The analysis of a text that holds no report. */
const NOTHING: ReportAnalysis = { report: null, glossary: [], references: [], mentions: [], quantities: [], goals: [] };

/**
 * Reads one page's text: its report's facts, glossary, references, mentions, quantities and goals.
 *
 * The recognisers work on a clean view of the text; their positions become spans of the text itself at the very end.
 * A text that is no report gives `report: null` and empty lists, unless it is to be read as one.
 *
 * A page in traditional characters is read as if it were written in simplified ones. What is quoted stays the page's
 * own words: `quote`, a section's `heading`, an entry's `term` and `definition` (增長6%左右, 名詞解釋). What names a thing
 * so that pages can be joined is simplified: `title`, `region`, `indicator`, `measure`, `canonical`, `unit`, `aliases`
 * and the goals' words (地区生产总值), so that both renderings of one report are one report.
 */
export function analyze(input: AnalysisInput): ReportAnalysis {
  const plain = simplified(input);
  const kind = detect(plain.facts, plain.text) ?? (input.asReport ? "unknown" : null);
  return kind === null ? NOTHING : read(plain, kind, input.text);
}

/** The input with its text and facts in simplified characters. */
function simplified(input: AnalysisInput): AnalysisInput {
  const text = isTraditional(input.text) ? toSimplified(input.text) : input.text;
  const facts = input.facts && simplifiedFacts(input.facts);
  return facts ? { ...input, text, facts } : { ...input, text };
}

function simplifiedFacts({ url, title, meta, headings }: PageFacts): PageFacts {
  const tags = Object.entries(meta).map(([name, content]) => [name, toSimplified(content)]);
  return { url, title: toSimplified(title), meta: Object.fromEntries(tags), headings: headings.map(toSimplified) };
}

/** Reads the simplified text; all that is quoted comes from `words`, the text as the page has it. */
function read(input: AnalysisInput, kind: ReportKind, words: string): ReportAnalysis {
  const view = firstReport(cleanView(input.text));
  const toView = (span: Span): Span => ({ start: viewIndex(view, span.start), end: viewIndex(view, span.end) });
  const body = findBody(view, input.article && toView(input.article));
  const glossary = readGlossary(view, body, input.superscripts?.map(toView) ?? []);
  const facts = readFacts(view, input.facts);
  const sections = readOutline(view, body, glossary.spans, facts.planYear);
  const opening = facts.partial ? openingSection(view, body, sections) : null;
  const numbers = readQuantities(endHeadings(view.text, sections), {
    body,
    sections: opening ? [opening, ...sections] : sections,
    glossary: glossary.spans,
    markers: glossary.references,
    planYear: facts.planYear,
    reviewYear: facts.reviewYear,
  });
  return placeInText(view, words, { kind, facts, sections, glossary, numbers });
}
