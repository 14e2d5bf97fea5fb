import type { GlossaryEntry, Quantity, Reference, ReportAnalysis } from "../../lib/report/analysis.ts";
import { bareWording, withoutBlanks } from "./wording.ts";

type Amount = Pick<Quantity, "role" | "quote" | "value" | "unit" | "bound" | "year" | "headline" | "stretch">;
type Entry = Pick<GlossaryEntry, "label" | "term" | "aliases" | "definition">;

/** One line of a quantity, `target 6.5%左右 = 6.5 % about 2025 headline`, so that a difference reads as a diff of lines. */
export function quantityRow(quantity: Amount): string {
  const { role, quote, value, unit, bound, year } = quantity;
  const signs = [quantity.headline ? "headline" : "", quantity.stretch ? "stretch" : ""];
  const amount = [value].flat().map((end) => Number(end.toPrecision(6)));
  return [role, withoutBlanks(quote), "=", amount.join("–"), unit, bound, year, ...signs].filter(Boolean).join(" ");
}

/** What is compared of an entry, quotation marks of its terms and blanks aside. */
export function entryFacts({ label, term, aliases, definition }: Entry): Entry {
  return { label, term: bareWording(term), aliases: aliases.map(bareWording), definition: withoutBlanks(definition) };
}

/** One line of a marker, `[3] “四上”企业 → 四上企业`; a dangling one goes to nothing. */
export function referenceRow(label: string, anchor: string | undefined, term: string | undefined): string {
  return `[${label}] ${withoutBlanks(anchor ?? "no anchor")} → ${bareWording(term ?? "nothing")}`;
}

/** The markers that were found, one a line. */
export function foundReferences(analysis: ReportAnalysis): string[] {
  const termOf = (reference: Reference) => analysis.glossary.find((entry) => entry.id === reference.entry)?.term;
  return analysis.references.map((found) => referenceRow(found.label, found.anchor?.quote, termOf(found)));
}

/** One line of a mention, `四上企业 → 四上企业`. */
export function mentionRow(quote: string, term: string | undefined): string {
  return `${bareWording(quote)} → ${bareWording(term ?? "nothing")}`;
}

/** The mentions that were found, one a line. */
export function foundMentions(analysis: ReportAnalysis): string[] {
  const terms = new Map(analysis.glossary.map((entry) => [entry.id, entry.term]));
  return analysis.mentions.map((found) => mentionRow(found.quote, terms.get(found.entry)));
}

/** The outermost sections that have a heading, `plan 二、2025年主要工作任务`; a closing call has none. */
export function foundSections(analysis: ReportAnalysis): string[] {
  const outermost = analysis.report?.sections.filter(({ level, role }) => level === 1 && role !== "closing") ?? [];
  return outermost.map(({ role, heading }) => sectionRow(role, heading));
}

/** One line of a section. */
export function sectionRow(role: string, heading: string): string {
  return `${role} ${withoutBlanks(heading)}`;
}
