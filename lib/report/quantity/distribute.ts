import type { Described } from "./indicator.ts";
import { describe, subjectOf } from "./indicator.ts";
import { Signs } from "./lexicon/signs.ts";
import { actions } from "./lexicon/words.ts";
import type { Statement } from "./statement.ts";
import { subjects } from "./subjects.ts";

/** A stretch [from, to) of a list of statements that share one predicate: 分别达到40831元、24302元. */
interface Group {
  readonly from: number;
  readonly to: number;
}

const SHARED = "分别";

/** What the statement at an index says by itself; it is read once, however many of its neighbours ask. */
type Own = (index: number) => Described;

function ownOf(statements: readonly Statement[]): Own {
  const known: Described[] = [];
  return (index) => {
    const statement = statements[index];
    return (known[index] ??= statement === undefined ? SAYS_NOTHING : describe(statement));
  };
}

const SAYS_NOTHING: Described = { indicator: "", measure: "", aspect: "" };

/**
 * Says of every statement what it measures, in order: from its own clause, from the list that it stands in, or, where
 * its clause has no subject, from the statement before it in the same sentence (实现增加值98亿元、增长11%).
 */
export function describeAll(statements: readonly Statement[]): Described[] {
  const own = ownOf(statements);
  const described: Described[] = [];
  for (let i = 0; i < statements.length;) {
    const group = groupAt(statements, i);
    if (isShared(statements, group, own)) described.push(...distribute(statements, group, described));
    else describeInOrder(statements, group, own, described);
    i = group.to;
  }
  return described;
}

/** The statement at `from` with those that only a list sign parts from it. */
function groupAt(statements: readonly Statement[], from: number): Group {
  let to = from + 1;
  while (statements[to]?.listed === true) to++;
  return { from, to };
}

/** Whether a group shares one predicate: it says 分别, or it has no subject at all (…A、B，增长13.8%、87.5%). */
function isShared(statements: readonly Statement[], { from, to }: Group, own: Own): boolean {
  const first = statements[from];
  if (first === undefined || to - from < 2) return false;
  if (first.lead.includes(SHARED) || hasSubjectEach(statements, { from, to })) return true;
  const { indicator, aspect, measure } = own(from);
  return indicator === "" && aspect === "" && measure !== "" && from >= to - from;
}

/** Whether there are as many subjects as amounts of one unit, without 分别: 播种面积和单产增长1.2%、0.8%. */
function hasSubjectEach(statements: readonly Statement[], { from, to }: Group): boolean {
  const first = statements[from];
  if (first === undefined || listSignsIn(first.lead) !== to - from - 1) return false;
  const { unit } = first.amount;
  return statements.slice(from, to).every(({ amount, trail }) => amount.unit === unit && trail === "");
}

const LIST_SIGNS = new Signs("、和与及");

function listSignsIn(words: string): number {
  let count = 0;
  for (let i = LIST_SIGNS.next(words, 0); i < words.length; i = LIST_SIGNS.next(words, i + 1)) count++;
  return count;
}

/** Adds what each statement of a group says, with what it takes from those before and behind. */
function describeInOrder(statements: readonly Statement[], group: Group, own: Own, described: Described[]): void {
  for (let i = group.from; i < group.to; i++) {
    const statement = statements[i];
    if (statement === undefined) continue;
    const previous = isSameSentence(statements, i) ? described.at(-1) : undefined;
    const next = statements[i + 1];
    const following =
      own(i).indicator === "" && next !== undefined && handsOn(statement, next) ? own(i + 1) : undefined;
    described.push(inherit(statement, own(i), previous, following));
  }
}

function isSameSentence(statements: readonly Statement[], index: number): boolean {
  return statements[index - 1]?.sentenceStart === statements[index]?.sentenceStart;
}

/** Fills what a clause leaves out: the subject from the statement before or, for 启动18个、完成27个老旧小区, from the next. */
function inherit(
  statement: Statement,
  { indicator, measure, aspect }: Described,
  previous: Described | undefined,
  following: Described | undefined,
): Described {
  const goesOn = measure === "" && (statement.continues || statement.lead.startsWith("其中"));
  const shown = goesOn ? (previous?.measure ?? "") : measure;
  const named = indicator || following?.indicator || "";
  if (named !== "") return { indicator: named, measure: shown, aspect };
  const subject = previous?.indicator ?? subjectOf(clauseBefore(statement));
  return { indicator: subject + aspect || measure, measure: shown, aspect };
}

/** The clause before that of a statement, in the same sentence; empty where there is none. */
function clauseBefore({ sentence }: Statement): string {
  const end = PARTING.lastBefore(sentence, sentence.length);
  return end < 0 ? "" : sentence.slice(PARTING.lastBefore(sentence, end) + 1, end);
}

const PARTING = new Signs(",;");

/** Whether a statement without a subject takes the next one's: 启动18个、完成27个小区改造; 投入2亿元实施锦园等13个小区改造. */
function handsOn({ amount, trail }: Statement, next: Statement): boolean {
  if (!next.continues) return false;
  if (amount.kind === "money") return actions.at(trail) !== "";
  return amount.kind === "count" && (trail === "" ? next.amount.unit === amount.unit || next.lead === "" : false);
}

/** Gives each amount of a shared predicate its own subject: 城镇、农村…分别增长6.0%、7.5%. */
function distribute(statements: readonly Statement[], { from, to }: Group, before: readonly Described[]): Described[] {
  const first = statements[from];
  if (first === undefined) return [];
  const [subject, predicate] = partsOf(first.lead, hasSubjectEach(statements, { from, to }));
  const count = to - from;
  const { indicator, measure } = describe({ ...first, lead: subject + predicate, trail: "" });
  const items = subjects(subject, count);
  const shared = describe({ ...first, lead: predicate, trail: "" });
  return Array.from({ length: count }, (_, i) => {
    const earlier = before.at(i - count)?.indicator;
    const item = items?.[i] ?? (subject === "" ? earlier : undefined) ?? indicator;
    return { indicator: item + (items ? shared.indicator : ""), measure: shared.measure || measure, aspect: "" };
  });
}

/** A shared clause as subjects and predicate; without 分别 it is all of the one or all of the other. */
function partsOf(lead: string, hasSubjects: boolean): readonly [string, string] {
  const [subject = "", predicate = ""] = lead.split(SHARED, 2);
  if (lead.includes(SHARED)) return [subject, predicate];
  return hasSubjects ? [lead, ""] : ["", lead];
}
