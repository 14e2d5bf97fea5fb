import type { Role } from "../analysis.ts";
import { endOfFiveYears } from "../section-role.ts";
import { hintOf } from "./lexicon/hints.ts";
import { isBase } from "./role.ts";
import type { Statement } from "./statement.ts";

/** Words that give an amount to several years: 年均增长5.2%. */
const OF_SEVERAL_YEARS = /年均(?!浓度|气温)|平均每年|[五十三]年来|[五十三]年累计/;

const NAMES_YEAR = hintOf("年");

function isOfSeveralYears({ lead, hints }: Statement): boolean {
  return (hints & NAMES_YEAR) !== 0 && OF_SEVERAL_YEARS.test(lead);
}

const YEAR_IN_CLAUSE = /(?:^|[^\d比较])(20\d\d)年(?!以来|同期|[^,]{0,12}的)/;
const NEXT_FIVE_YEARS = /(?:今后|未来)五年/;

/** The year that the clause itself names (2023年新增, 今后五年新建), or the horizon of its sentence (到2030年，…达到8张). */
export function statedYear({ lead, hints, horizon }: Statement, planYear: number | null): number | undefined {
  if ((hints & NAMES_YEAR) === 0) return horizon;
  if (lead.includes("今年")) return undefined;
  const year = YEAR_IN_CLAUSE.exec(lead)?.[1];
  if (year !== undefined) return Number(year);
  return planYear !== null && NEXT_FIVE_YEARS.test(lead) ? planYear + 4 : horizon;
}

function isOfThisYear({ sentence, lead }: Statement): boolean {
  return sentence.includes("今年") || lead.includes("今年");
}

const BASE_YEAR = /(?:[从由]|[较比](?=.+的$))(?:((?:19|20)\d\d)年[底末初]?|(“?十[一二三四五六]?五”?末))的?$/;
const NAMES_BASE = hintOf("从由较比");

/** The year of what a change begins with or is compared with, where it is named: 由2014年的39%提高到65%, 较“十三五”末的9亿元. */
function yearOfBase({ lead, hints }: Statement): number | undefined {
  const [, year, period] = (hints & NAMES_BASE) === 0 ? [] : (BASE_YEAR.exec(lead) ?? []);
  if (year !== undefined) return Number(year);
  return period === undefined ? undefined : (endOfFiveYears(period) ?? undefined);
}

/** The years that an amount may be for. */
export interface Years {
  /** The last year of a section that is about several: 2030 of “十五五”时期主要目标. */
  readonly horizon: number | null;
  readonly planYear: number | null;
  readonly reviewYear: number | null;
}

/**
 * The year of an amount whose clause names none: its section's, else the report's; null where it or the `head` of its list
 * is for several, 年均分别增长5%和7%.
 */
export function yearOfAmount(statement: Statement, head: Statement, role: Role, years: Years): number | null {
  if (role === "context") return null;
  const base = yearOfBase(statement.listed ? head : statement);
  if (base !== undefined || isBase(statement)) return base ?? null;
  const ownYear = role === "target" ? years.planYear : years.reviewYear;
  if (years.horizon !== null) {
    const isAhead = role === "result" && years.horizon > (years.reviewYear ?? Infinity);
    if (!isAhead && !isOfThisYear(statement)) return years.horizon;
  }
  return isOfSeveralYears(statement) || isOfSeveralYears(head) ? null : ownYear;
}
