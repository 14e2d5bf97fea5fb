import type { Goal } from "../analysis.ts";
import type { Span } from "../span.ts";
import { overlaps } from "../span.ts";
import { indicators } from "./lexicon/indicators.ts";
import { openers } from "./lexicon/words.ts";

/** Predicates of a goal that has no number: 与经济增长同步, 完成省下达的任务, 低于全省平均水平. */
const PREDICATE =
  /[与和同].{2,14}(?:同步|持平|一致)|(?:高于|低于|快于|优于|不低于|不高于).{2,}|(?:全面|确保|圆满|如期)?完成.*(?:下达|任务|目标|要求).*|(?:持续|稳步|进一步|保持|总体|基本).{0,6}(?:下降|改善|稳定|提质|增长|提升|好转|合理.*|平衡)|(?:控制在|达到).*(?:范围|目标|要求|以?内)$|只[增降减]不[减增升反].*$/;
const LONGEST_CLAUSE = 60;

/** The goals in words of the headline passages: clauses without an amount that say how an indicator shall move. */
export function readGoals(
  text: string,
  headlines: readonly Span[],
  amounts: readonly Span[],
  year: number | null,
): Goal[] {
  const goals: Goal[] = [];
  let next = 0;
  for (const headline of headlines) {
    for (const clause of clausesOf(text, headline)) {
      while ((amounts[next]?.end ?? Infinity) <= clause.start) next++;
      const amount = amounts[next];
      if (amount !== undefined && overlaps(amount, clause)) continue;
      const goal = readGoal(text, clause, year);
      if (goal !== undefined) goals.push(goal);
    }
  }
  return goals;
}

function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !",;:。\n".includes(text.charAt(i))) continue;
    if (i > from && i - from <= LONGEST_CLAUSE) clauses.push({ start: from, end: i });
    from = i + 1;
  }
  return clauses;
}

function readGoal(text: string, clause: Span, year: number | null): Goal | undefined {
  const words = text.slice(clause.start, clause.end);
  const match = PREDICATE.exec(words);
  if (match === null) return undefined;
  const subject = words.slice(0, match.index).replace(/(?:增长|增速|下降|降低)$/, "");
  const opener = openers.at(subject);
  const indicator = indicators.ending(subject) || subject.slice(opener.length) || objectOf(match[0]);
  return { start: clause.start, end: clause.end, indicator, wording: match[0], year, headline: true };
}

/** Of a task to fulfil, what it is about: 完成省下达的节能减排任务 → 节能减排任务. */
function objectOf(predicate: string): string {
  return /(?:下达的?|确定的?)(.+)/.exec(predicate)?.[1] ?? predicate;
}
