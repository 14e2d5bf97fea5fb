import type { Quantity, SectionRole } from "../../analysis.ts";
import { cleanView, originalSpan } from "../../clean-view.ts";
import { readQuantities } from "../read-quantities.ts";

/** What else a row may say of an amount. What it leaves out is the usual, see `expected`. */
type More = Partial<Omit<Quantity, "quote" | "value" | "unit" | "start" | "end">>;

/** One amount: its words, its value with 万 and 亿 multiplied out, its unit. */
export type AmountRow = readonly [quote: string, value: Quantity["value"], unit: string, more?: More];

/** A sentence and every amount that it holds, in order: ["新增学位1.2万个。", ["1.2万个", 12000, "个"]]. */
export type Row = readonly [sentence: string, ...amounts: AmountRow[]];

/** Rows that stand in one section of the report: 回顾 tells of 2024, 安排 plans for 2025. */
export interface Table {
  readonly name: string;
  readonly section: SectionRole;
  readonly rows: readonly Row[];
}

/** The years of every small report: 2024年工作回顾, 2025年工作安排. */
const YEARS = { planYear: 2025, reviewYear: 2024 } as const;

/** The amounts of one sentence, read as the whole of a section: 新增学位1.2万个。 → 1.2万个. */
export function amountsIn(sentence: string, section: SectionRole): Quantity[] {
  const view = cleanView(sentence);
  const whole = { start: 0, end: view.text.length };
  const { quantities } = readQuantities(view.text, {
    body: whole,
    sections: [{ ...whole, heading: "", level: 1, role: section, horizon: null }],
    glossary: [],
    markers: [],
    ...YEARS,
  });
  return quantities.map((quantity) => {
    const { start, end } = originalSpan(view, quantity.start, quantity.end);
    return { ...quantity, start, end, quote: sentence.slice(start, end) };
  });
}

/**
 * What a row expects in full: exact, no stretch, no headline, the section's role and that role's year, where it does
 * not say otherwise. Indicator and measure are compared only where the row names them.
 */
export function expected([quote, value, unit, more = {}]: AmountRow, section: SectionRole) {
  const role = more.role ?? (section === "review" ? "result" : section === "glossary" ? "context" : "target");
  const year = role === "context" ? null : role === "result" ? YEARS.reviewYear : YEARS.planYear;
  return { quote, value, unit, bound: "exact", stretch: false, role, year, headline: false, ...more };
}

/**
 * The found amounts reduced to what the rows speak of: conditions (亿元以上项目) count only where a row names them,
 * and an amount shows indicator and measure only where its row does.
 */
export function shown(found: readonly Quantity[], rows: readonly AmountRow[]) {
  const named = found.filter(({ role, quote }) => role !== "context" || rows.some(([words]) => words === quote));
  return named.map((quantity, index) => {
    const { quote, value, unit, bound, stretch, role, year, headline, canonical, indicator, measure } = quantity;
    const more = rows[index]?.[3] ?? {};
    const plain = { quote, value, unit, bound, stretch, role, year, headline };
    return {
      ...plain,
      ...("canonical" in more && { canonical }),
      ...("indicator" in more && { indicator }),
      ...("measure" in more && { measure }),
    };
  });
}
