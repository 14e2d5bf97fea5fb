import type { GlossaryEntry, Quotation, ReportAnalysis, ReportKind, Section } from "./analysis.ts";
import type { CleanView } from "./clean-view.ts";
import { originalSpan } from "./clean-view.ts";
import type { ReportFacts } from "./facts.ts";
import type { ViewEntry } from "./glossary/join.ts";
import type { ViewGlossary } from "./glossary/read-glossary.ts";
import type { ViewSection } from "./outline.ts";
import type { Numbers } from "./quantity/read-quantities.ts";
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
  const spanOf = ({ start, end }: Span) => originalSpan(view, start, end);
  const quoted = <Item extends Span>(item: Item): Item & Quotation => {
    const { start, end } = spanOf(item);
    return { ...item, start, end, quote: text.slice(start, end) };
  };
  const quote: Quote = ({ start, end }) => quoted({ start, end });
  const { glossary, numbers } = found;
  const sections = found.sections.map((section) => ({ ...spanOf(section), ...sectionWords(section, quote) }));
  return {
    report: { kind: found.kind, ...found.facts, sections },
    glossary: glossary.entries.map((entry) => ({ ...spanOf(entry), ...entryWords(entry, quote) })),
    references: glossary.references.map((reference) => ({
      ...quoted(reference),
      anchor: reference.anchor && quote(reference.anchor),
    })),
    mentions: glossary.mentions.map(quoted),
    quantities: numbers.quantities.map(quoted),
    goals: numbers.goals.map((goal) => ({ ...goal, ...spanOf(goal) })),
  };
}

function sectionWords({ start, heading, level, role }: ViewSection, quote: Quote): Omit<Section, keyof Span> {
  return { heading: readable(quote({ start, end: start + heading.length }).quote), level, role };
}

const QUOTATION_MARKS = /[“”‘’「」『』"']/g;

function entryWords(
  { id, label, aliases, headword, definition }: ViewEntry,
  quote: Quote,
): Omit<GlossaryEntry, keyof Span> {
  const term = readable(quote(headword).quote).replace(QUOTATION_MARKS, "");
  return { id, label, term, aliases, definition: readable(quote(definition).quote) };
}
