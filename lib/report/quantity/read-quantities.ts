import type { Goal, Quantity } from "../analysis.ts";
import type { ViewSection } from "../outline.ts";
import type { Span } from "../span.ts";
import { contains, itemAt } from "../span.ts";
import { readAmounts } from "./amount.ts";
import { describeAll } from "./describe-all.ts";
import { readGoals } from "./goals.ts";
import { findGoalPassages, findResultPassage } from "./headline.ts";
import { canonicalName } from "./lexicon/indicators.ts";
import { scanNumerals } from "./numeral.ts";
import { keepAmounts } from "./refine.ts";
import { roleOf } from "./role.ts";
import { sectionPlaces } from "./section-roles.ts";
import { headOf, sharedBound } from "./shared-bound.ts";
import type { Statement } from "./statement.ts";
import { BLANKED, statementsOf } from "./statement.ts";
import { statedYear, yearOfAmount } from "./year.ts";

/** A quantity in view positions, its quotation still to be taken. */
export type ViewQuantity = Omit<Quantity, "quote">;

/** What the rest of the analysis knows of the text that quantities are read from. Positions are indices of the view. */
export interface QuantityContext {
  readonly body: Span;
  readonly sections: readonly ViewSection[];
  /** Where terms are explained, in order. */
  readonly glossary: readonly Span[];
  /** Stretches that are no text for numbers: the markers. */
  readonly markers: readonly Span[];
  readonly planYear: number | null;
  readonly reviewYear: number | null;
}

/** What a report's numbers say, both lists in the order of the text. */
export interface Numbers {
  readonly quantities: readonly ViewQuantity[];
  readonly goals: readonly Goal[];
}

/** Finds every quantity of the text (增长7.5%左右 a target, 183.12亿元 a result) and the headline goals in words only. */
export function readQuantities(text: string, context: QuantityContext): Numbers {
  const prose = withoutMarkers(text, context.markers);
  const numerals = scanNumerals(prose).filter((numeral) => contains(context.body, numeral));
  const amounts = keepAmounts(readAmounts(prose, numerals), prose);
  const statements = statementsOf(prose, amounts);
  const described = describeAll(statements);
  const goals = findGoalPassages(text, context.sections);
  const results = findResultPassage(text, statements, described, context.sections);
  const placeAt = sectionPlaces(text, context);
  const quantities = statements.map((statement, index): ViewQuantity => {
    const { amount } = statement;
    const { indicator = "", measure = "" } = described[index] ?? {};
    const { planYear, reviewYear } = context;
    const { role: section, horizon } = placeAt(amount.start);
    const stated = statedYear(statement, planYear);
    const role = roleOf(statement, { section, year: stated, planYear, reviewYear });
    return {
      start: amount.start,
      end: amount.end,
      role,
      indicator,
      measure: text.charAt(amount.numberStart) === "翻" ? "翻番" : measure,
      canonical: canonicalName(indicator),
      value: amount.value,
      unit: amount.unit,
      bound: sharedBound(statements, index),
      stretch: isStretch(statements, index),
      year:
        stated ??
        yearOfAmount(statement, headOf(statements, index, statement), role, { horizon, planYear, reviewYear }),
      headline: itemAt(role === "target" ? goals : results, amount.start) !== undefined,
    };
  });
  return { quantities, goals: readGoals(text, goals, amounts, context.planYear) };
}

/** The text with its markers blanked out, position by position: the 665 of “四上”企业[2]665户 stands alone. */
function withoutMarkers(text: string, markers: readonly Span[]): string {
  let from = 0;
  const pieces = markers.map(({ start, end }) => {
    const piece = text.slice(from, start) + BLANKED.repeat(end - start);
    from = end;
    return piece;
  });
  return [...pieces, text.slice(from)].join("");
}

const LONGEST_AIM = 14;
const HIGHER_AIM = /^(?:在?实际工作中)?(?:奋力|努力|全力)?(?:力争|争取|冲刺|努力|争)(?:实现|达到|增长|突破|完成)?$/;

/** Whether an amount is the higher aim beside a base value: the 9% of 增长8%、力争9%. */
function isStretch(statements: readonly Statement[], index: number): boolean {
  const statement = statements[index];
  const base = statements[index - 1];
  if (statement === undefined || base?.sentenceStart !== statement.sentenceStart) return false;
  return (
    statement.lead.length <= LONGEST_AIM &&
    base.amount.unit === statement.amount.unit &&
    HIGHER_AIM.test(statement.lead)
  );
}
