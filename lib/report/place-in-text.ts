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

/** Takes the words of a stretch of the view from the page's text. */
type Quote = (span: Span) => Quotation;

/**
 * Turns the findings in a view into findings in the text that it was made of: every index becomes a span of the text,
 * and every wording is the text's own (７．５％ stays full-width). The one place where positions change.
 */
export function placeInText(view: CleanView, text: string, found: Found): ReportAnalysis {
  const quote: Quote = (item) => {
    const { start, end } = originalSpan(view, item.start, item.end);
    return { start, end, quote: text.slice(start, end) };
  };
  const { glossary, numbers } = found;
  const sections = found.sections.map((section) => sectionInText(section, quote));
  return {
    report: { kind: found.kind, ...found.facts, sections },
    glossary: glossary.entries.map((entry) => entryInText(entry, quote)),
    references: glossary.references.map((reference) => referenceInText(reference, quote)),
    mentions: glossary.mentions.map((mention) => ({ ...quote(mention), entry: mention.entry })),
    quantities: numbers.quantities.map((quantity) => quantityInText(quantity, quote)),
    goals: numbers.goals.map((goal) => ({ ...goal, ...originalSpan(view, goal.start, goal.end) })),
  };
}

function sectionInText(section: ViewSection, quote: Quote): Section {
  const { heading, level, role } = section;
  const { start, end } = quote(section);
  const words = quote({ start: section.start, end: section.start + heading.length }).quote;
  return { start, end, heading: readable(words), level, role };
}

const QUOTATION_MARKS = /[“”‘’「」『』"']/g;

function entryInText(entry: ViewEntry, quote: Quote): GlossaryEntry {
  const { id, label, aliases } = entry;
  const { start, end } = quote(entry);
  const term = readable(quote(entry.headword).quote).replace(QUOTATION_MARKS, "");
  return { start, end, id, label, term, aliases, definition: readable(quote(entry.definition).quote) };
}

function referenceInText(reference: ViewReference, quote: Quote): Reference {
  const { label, entry, anchor } = reference;
  return { ...quote(reference), label, entry, anchor: anchor && quote(anchor) };
}

function quantityInText(quantity: ViewQuantity, quote: Quote): Quantity {
  const { start, end, quote: words } = quote(quantity);
  return { ...quantity, start, end, quote: words };
}
