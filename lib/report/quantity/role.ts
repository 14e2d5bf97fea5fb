import type { Role, SectionRole } from "../analysis.ts";
import { beginsWithChange } from "./change.ts";
import { hintOf } from "./lexicon/hints.ts";
import { Signs } from "./lexicon/signs.ts";
import { isCondition } from "./qualifiers.ts";
import type { Statement } from "./statement.ts";

const ENDS_BASE = new Signs("从由的原年");
const BASE =
  /[从由](?:(?:去年|上年|目前|原来|(?:19|20)\d\d年[底末初]?|每人每[年月]|[^,由从、]{0,8}(?:年前|[期年]?[末初底]))的?|原)?$/;

/** All that stands between two amounts of which the second is the later: 从8亿元到17亿元. */
const LEADS_TO_END: ReadonlySet<string> = new Set(["到", "至"]);

/** 由62%提高到65%, 由“十三五”末的12家增长到45家: where a change begins, which has been reached before. */
export function isBase({ lead, trail }: Statement): boolean {
  return ENDS_BASE.end(lead) && BASE.test(lead) && (beginsWithChange(trail) || LEADS_TO_END.has(trail));
}

const PAST =
  /(?<![比较到是])(?:去年|上年)(?!的|同期|基础)|过去|已经|已建成|已完成|截至|目前|(?<![实发体出呈])现有|近年来|以来/;
/** What the words of the past begin with. */
const BEGINS_PAST = hintOf("去上过已截目现近以");
const FUTURE = /明年|力争|争取|确保|计划|将(?!近|军)|到20[2-9]\d年/;

/** Of the words that plan those that no review uses of what is done. */
const FUTURE_IN_REVIEW = /明年|力争/;
const BEGINS_FUTURE = hintOf("明力");

/** Where an amount stands: its section, the year that its clause or sentence names, and the report's two years. */
export interface Standing {
  readonly section: SectionRole;
  readonly year: number | undefined;
  readonly planYear: number | null;
  readonly reviewYear: number | null;
}

/** Target, result or context: by what the amount qualifies, then by the year named, the section, and the clause's tense. */
export function roleOf(statement: Statement, { section, year, planYear, reviewYear }: Standing): Role {
  if (section === "glossary" || isCondition(statement)) return "context";
  if (isBase(statement)) return "result";
  if (section === "review") {
    const isAhead = year !== undefined && reviewYear !== null && year > reviewYear;
    return isAhead || saysFuture(statement) ? "target" : "result";
  }
  if (section === "plan" || section === "self-building" || section === "closing") {
    const isPast = year !== undefined && planYear !== null && year < planYear;
    return isPast || saysPast(statement) ? "result" : "target";
  }
  return FUTURE.test(statement.lead) ? "target" : "result";
}

function saysPast({ lead, hints }: Statement): boolean {
  return (hints & BEGINS_PAST) !== 0 && PAST.test(lead);
}

/** Whether a clause of the review speaks of what is still to come. */
function saysFuture({ lead, hints }: Statement): boolean {
  return (hints & BEGINS_FUTURE) !== 0 && FUTURE_IN_REVIEW.test(lead);
}
