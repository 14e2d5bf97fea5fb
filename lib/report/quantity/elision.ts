import type { Described } from "./indicator.ts";
import { subjectOf } from "./indicator.ts";
import { Signs } from "./lexicon/signs.ts";
import { WordList } from "./lexicon/word-list.ts";
import { actions } from "./lexicon/words.ts";
import type { Statement } from "./statement.ts";

/** How far back a count looks for one of its own unit. */
const FARTHEST = 3;

/**
 * The index of the statement whose subject one without a subject takes: the one before in its sentence, or for a count
 * behind a sum of money the last count of its unit (开工项目40个、完成投资38亿元，竣工15个); -1 where there is none.
 */
export function elidedFrom(statements: readonly Statement[], index: number): number {
  const { amount, sentenceStart } = statements[index] ?? {};
  const isBefore = (i: number) => statements[i]?.sentenceStart === sentenceStart;
  if (!isBefore(index - 1)) return -1;
  if (amount?.kind !== "count" || statements[index - 1]?.amount.kind !== "money") return index - 1;
  for (let i = index - 2; i >= index - FARTHEST && isBefore(i); i--) {
    if (statements[i]?.amount.unit === amount.unit) return i;
  }
  return index - 1;
}

/** Fills what a clause leaves out: the subject from the statement before or, for 启动18个、完成27个老旧小区, from the next. */
export function inherit(
  statement: Statement,
  { indicator, measure, aspect }: Described,
  previous: Described | undefined,
  following: Described | undefined,
): Described {
  const goesOn = measure === "" && (statement.continues || statement.lead.startsWith("其中"));
  const shown = goesOn ? (previous?.measure ?? "") : measure;
  const named = indicator || following?.indicator || "";
  const whole = isOfProjects(named, previous) ? previous.indicator + named : named;
  if (whole !== "") return { indicator: whole, measure: shown, aspect };
  const subject = previous?.indicator ?? subjectOf(clauseBefore(statement));
  return { indicator: subject + aspect || measure, measure: shown, aspect };
}

const SUMS: ReadonlySet<string> = new Set(["投资", "投资额", "总投资", "引资"]);
const NAMES_PROJECTS = /(?:项目|工程)$/;

/** Whether a sum is that of the projects that were counted before it: 省重点项目30个、完成【投资】90亿元. */
function isOfProjects(indicator: string, previous: Described | undefined): previous is Described {
  return SUMS.has(indicator) && previous !== undefined && NAMES_PROJECTS.test(previous.indicator);
}

/** The clause before that of a statement, in the same sentence; empty where there is none. */
function clauseBefore({ sentence }: Statement): string {
  const end = PARTING.lastBefore(sentence, sentence.length);
  const clause = end < 0 ? "" : sentence.slice(PARTING.lastBefore(sentence, end) + 1, end);
  return conjunctions.at(clause) === "" ? clause : "";
}

/** A clause that begins with one of these is about something else: 虽然做了很大努力,涨幅仍达3.2%. */
const conjunctions = new WordList("虽然 尽管 由于 因为 面对 为了");

const PARTING = new Signs(",;");

/** Whether a statement without a subject takes the next one's: 启动18个、完成27个小区改造; 投入2亿元实施锦园等13个小区改造. */
export function handsOn({ amount, trail }: Statement, next: Statement): boolean {
  if (!next.continues) return false;
  if (amount.kind === "money") return actions.at(trail) !== "";
  return amount.kind === "count" && (trail === "" ? next.amount.unit === amount.unit || next.lead === "" : false);
}
