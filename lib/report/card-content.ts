import { amountWords } from "./amount-words.ts";
import type { Bound, GlossaryEntry, Quantity, Reference, Report, ReportAnalysis } from "./analysis.ts";
import { counterpart, stretchOf } from "./pairing.ts";
import { byPosition, contains, type Span } from "./span.ts";

/** A stretch of a definition; with `entry` it is another defined term, which may open its own card. */
export interface DefinitionPart {
  readonly text: string;
  readonly entry: string | null;
}

/** What the card of a defined term says: 一刻钟便民圈, 注 [7], 共 3 处, and the definition word for word. */
export interface TermContent {
  readonly kind: "term";
  readonly term: string;
  readonly label: string | null;
  /** Markers and mentions of this term in the body. */
  readonly places: number;
  readonly definition: readonly DefinitionPart[];
}

/** What the card of a marker says whose definition is not on this page. */
export interface DanglingContent {
  readonly kind: "dangling";
  readonly label: string;
  /** The phrase that it annotates, 六小行业, where it can be told. */
  readonly phrase: string | null;
}

/** One figure of a number's card: 2025年目标, 约, 7%, 力争 8%. */
export interface FigureSide {
  readonly quantity: Quantity;
  readonly amount: string;
  readonly bound: Bound;
  /** The higher aim after 力争, null where there is none. */
  readonly stretch: string | null;
}

/** What the card of a target or result says. `sides` are in the order of the years, the result before the target. */
export interface FigureContent {
  readonly kind: "figure";
  readonly quantity: Quantity;
  readonly sides: readonly FigureSide[];
  /** The heading that the number stands under, 二、2025年主要任务; null outside every section. */
  readonly section: string | null;
}

export type CardContent = TermContent | DanglingContent | FigureContent;

/** The card of a defined term. */
export function termContent(analysis: ReportAnalysis, entry: GlossaryEntry): TermContent {
  const isPlace = (place: { readonly entry: string | null }) => place.entry === entry.id;
  return {
    kind: "term",
    term: entry.term,
    label: entry.label,
    places: analysis.references.filter(isPlace).length + analysis.mentions.filter(isPlace).length,
    definition: definitionParts(entry, analysis.glossary),
  };
}

/** The card of a marker without an entry. */
export function danglingContent({ label, anchor }: Reference): DanglingContent {
  return { kind: "dangling", label, phrase: anchor?.quote.replace(/^[“"]|[”"]$/g, "") ?? null };
}

/** The card of a target or a result, beside the other side where the same report states it. */
export function figureContent({ quantities, report }: ReportAnalysis, quantity: Quantity): FigureContent {
  const other = counterpart(quantities, quantity);
  const pair = other === undefined ? [quantity] : [quantity, other];
  return {
    kind: "figure",
    quantity,
    sides: pair.toSorted((a, b) => Number(a.role === "target") - Number(b.role === "target")).map(side),
    section: sectionOf(report, quantity),
  };

  function side(of: Quantity): FigureSide {
    const higher = stretchOf(quantities, of);
    const stretch = higher === undefined ? null : amountWords(higher);
    return { quantity: of, amount: amountWords(of), bound: of.bound, stretch };
  }
}

/** The innermost heading above a place: sections are in order, so the last one that holds it. */
function sectionOf(report: Report | null, span: Span): string | null {
  return report?.sections.findLast((section) => contains(section, span))?.heading.trim() ?? null;
}

/** Cuts a definition where it uses other terms of the same list, each at its first use only. */
function definitionParts(own: GlossaryEntry, glossary: readonly GlossaryEntry[]): DefinitionPart[] {
  const text = own.definition;
  const parts: DefinitionPart[] = [];
  let from = 0;
  for (const { start, end, entry } of termsWithin(own, glossary)) {
    if (start < from) continue;
    if (start > from) parts.push({ text: text.slice(from, start), entry: null });
    parts.push({ text: text.slice(start, end), entry });
    from = end;
  }
  if (from < text.length || parts.length === 0) parts.push({ text: text.slice(from), entry: null });
  return parts;
}

interface TermWithin extends Span {
  readonly entry: string;
}

function termsWithin(own: GlossaryEntry, glossary: readonly GlossaryEntry[]): TermWithin[] {
  const view = withoutQuotes(own.definition);
  return glossary
    .filter(({ id }) => id !== own.id)
    .flatMap(({ id, term, aliases }) =>
      [term, ...aliases].map((name) => ({ entry: id, name: withoutQuotes(name).text })),
    )
    .flatMap(({ entry, name }) => {
      const found = name === "" ? -1 : view.text.indexOf(name);
      return found === -1 ? [] : [{ ...withQuotes(own.definition, view.at, found, found + name.length), entry }];
    })
    .toSorted(byPosition);
}

const QUOTES = /[“”"‘’「」]/;

/** A headword carries no quotation marks, its use in a text often does, “四上”企业: both are compared without. */
function withoutQuotes(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !QUOTES.test(text.charAt(index)),
  );
  return { text: at.map((index) => text.charAt(index)).join(""), at };
}

/** The span in the text itself, with the quotation marks right around it. */
function withQuotes(text: string, at: readonly number[], from: number, to: number): Span {
  const start = at[from] ?? 0;
  const end = (at[to - 1] ?? start) + 1;
  if (!"“「‘".includes(text.charAt(start - 1) || " ")) return { start, end };
  const isClosed = /[”」’]/.test(text.slice(start, end));
  return { start: start - 1, end: !isClosed && "”」’".includes(text.charAt(end) || " ") ? end + 1 : end };
}
