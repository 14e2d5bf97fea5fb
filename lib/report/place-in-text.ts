import type { GlossaryEntry, Quantity, Quotation, Reference, ReportAnalysis, ReportKind, Section } from "./analysis.ts";
import type { CleanView } from "./clean-view.ts";
import { originalSpan } from "./clean-view.ts";
import type { ReportFacts } from "./facts.ts";
import type { ViewEntry, ViewReference } from "./glossary/join.ts";
import type { ViewGlossary } from "./glossary/read-glossary.ts";
import type { ViewSection } from "./outline.ts";
import type { Numbers, ViewQuantity } from "./quantity/read-quantities.ts";
import { readable } from "./readable.ts";
import type { Span } from "./span.ts";

/** What the recognisers found; all positions are indices of the view. */
export interface Found {
  readonly kind: ReportKind;
  readonly facts: ReportFacts;
  readonly sections: readonly ViewSection[];
  readonly glossary: ViewGlossary;
  readonly numbers: Numbers;
}

/** The view, and the page's text that it was made of. */
interface Source {
  readonly view: CleanView;
  readonly text: string;
}

/**
 * Turns the findings in a view into findings in the text that it was made of: every index becomes a span of the text,
 * and every wording is the text's own (７．５％ stays full-width). The one place where positions change.
 */
export function placeInText(view: CleanView, text: string, found: Found): ReportAnalysis {
  const source = { view, text };
  const { glossary, numbers } = found;
  const sections = found.sections.map((section) => sectionInText(section, source));
  return {
    report: { kind: found.kind, ...found.facts, sections },
    glossary: glossary.entries.map((entry) => entryInText(entry, source)),
    references: glossary.references.map((reference) => referenceInText(reference, source)),
    mentions: glossary.mentions.map((mention) => ({ ...quotation(mention, source), entry: mention.entry })),
    quantities: numbers.quantities.map((quantity) => quantityInText(quantity, source)),
    goals: numbers.goals.map((goal) => ({ ...goal, ...originalSpan(view, goal.start, goal.end) })),
  };
}

/** Takes the words of a stretch of the view from the page's text. */
function quotation(span: Span, { view, text }: Source): Quotation {
  const { start, end } = originalSpan(view, span.start, span.end);
  return { start, end, quote: text.slice(start, end) };
}

/** The words of a stretch as they are read; where the view left nothing out and no line ends, they are the page's own. */
function readableWords(span: Span, { view, text }: Source): string {
  const { start, end } = originalSpan(view, span.start, span.end);
  const words = text.slice(start, end);
  const clean = view.text.slice(span.start, span.end);
  const isAsSet = words.length > clean.length || clean.includes("\n") || clean.includes(" ");
  return isAsSet ? readable(words) : words;
}

function sectionInText(section: ViewSection, source: Source): Section {
  const { heading, level, role } = section;
  const { start, end } = originalSpan(source.view, section.start, section.end);
  const words = readableWords({ start: section.start, end: section.start + heading.length }, source);
  return { start, end, heading: words, level, role };
}

const QUOTATION_MARKS = /[“”‘’「」『』"']/g;

function entryInText(entry: ViewEntry, source: Source): GlossaryEntry {
  const { id, label, aliases } = entry;
  const { start, end } = originalSpan(source.view, entry.start, entry.end);
  const term = readableWords(entry.headword, source).replace(QUOTATION_MARKS, "");
  return { start, end, id, label, term, aliases, definition: readableWords(entry.definition, source) };
}

function referenceInText({ start, end, label, entry, anchor }: ViewReference, source: Source): Reference {
  return { ...quotation({ start, end }, source), label, entry, anchor: anchor && quotation(anchor, source) };
}

function quantityInText(quantity: ViewQuantity, { view, text }: Source): Quantity {
  const { start, end } = originalSpan(view, quantity.start, quantity.end);
  const { role, indicator, measure, canonical, value, unit, bound, stretch, year, headline } = quantity;
  const quote = text.slice(start, end);
  // Written out, since a report has hundreds of them and a spread takes twice as long.
  return { start, end, role, indicator, measure, canonical, value, unit, bound, stretch, year, headline, quote };
}
