import type { Described } from "./indicator.ts";
import { describe, subjectOf } from "./indicator.ts";
import { Signs } from "./lexicon/signs.ts";
import type { Statement } from "./statement.ts";
import { subjects } from "./subjects.ts";

/** A stretch [from, to) of a list of statements that share one predicate: 分别达到40831元、24302元. */
export interface Group {
  readonly from: number;
  readonly to: number;
}

/** What the statement at an index says by itself; it is read once, however many of its neighbours ask. */
export type Own = (index: number) => Described;

const SHARED = "分别";

/** Whether a group shares one predicate: it says 分别, or it has no subject at all (…A、B，增长13.8%、87.5%). */
export function isShared(statements: readonly Statement[], { from, to }: Group, own: Own): boolean {
  const first = statements[from];
  if (first === undefined || to - from < 2) return false;
  if (first.lead.includes(SHARED) || hasSubjectEach(statements, { from, to })) return true;
  const { indicator, aspect, measure } = own(from);
  if (indicator !== "" || aspect !== "" || measure === "" || from < to - from) return false;
  return statements.slice(from, to).every(({ amount }) => amount.unit === first.amount.unit);
}

const LEVEL = /(?:稳定|保持|控制|达到?|突破|超过)(?:在|到)?$/;

/** Whether a lead names several subjects and one level for them, whatever their units: 播种面积和产量稳定在(26万亩、18万吨以上). */
export function hasOneLevel(lead: string): boolean {
  return LIST_SIGNS.isIn(lead) && LEVEL.test(lead);
}

/** Whether there are as many subjects as amounts of one unit or level, without 分别: 播种面积和单产增长1.2%、0.8%. */
function hasSubjectEach(statements: readonly Statement[], { from, to }: Group): boolean {
  const first = statements[from];
  if (first === undefined || listSignsIn(first.lead) !== to - from - 1) return false;
  const isLevel = hasOneLevel(first.lead);
  const { unit } = first.amount;
  return statements
    .slice(from, to)
    .every(({ amount, trail }) => (isLevel || amount.unit === unit) && (trail === "" || isListSign(trail)));
}

/** Whether nothing but a sign of the list stands behind an amount: the 和 of 8%和6%. */
function isListSign(trail: string): boolean {
  return trail.length === 1 && LIST_SIGNS.at(trail, 0);
}

const LIST_SIGNS = new Signs("、和与及");

function listSignsIn(words: string): number {
  let count = 0;
  for (let i = LIST_SIGNS.next(words, 0); i < words.length; i = LIST_SIGNS.next(words, i + 1)) count++;
  return count;
}

/** Gives each amount of a shared predicate its own subject: 城镇、农村…分别增长6.0%、7.5%. */
export function distribute(
  statements: readonly Statement[],
  { from, to }: Group,
  before: readonly Described[],
): Described[] {
  const first = statements[from];
  if (first === undefined) return [];
  const count = to - from;
  const [subject, predicate] = partsOf(first.lead, statements, { from, to });
  const items = subject === "" ? undefined : subjects(subject, count);
  const shared = describe({ ...first, lead: predicate, trail: "" });
  const isTold = subject === "" || (items !== undefined && shared.measure !== "");
  const whole = isTold ? shared : describe({ ...first, lead: subject + predicate, trail: "" });
  const measure = shared.measure || whole.measure;
  if (items !== undefined) return items.map((item) => ({ indicator: item + shared.indicator, measure, aspect: "" }));
  const isElided = subjectOf(subject) === "";
  return statements.slice(from, to).map((_, i) => {
    const earlier = isElided ? before.at(i - count)?.indicator : undefined;
    return { indicator: earlier ?? whole.indicator, measure, aspect: "" };
  });
}

/** Whether the subjects stand behind 分别, as in 分别完成粮食、油菜种植面积. */
function hasSubjectsBehind(before: string, behind: string, count: number): boolean {
  return listSignsIn(behind) === count - 1 && subjectOf(before) === "";
}

/** A shared clause as subjects and predicate; without 分别 it is all of the one or all of the other. */
function partsOf(lead: string, statements: readonly Statement[], group: Group): readonly [string, string] {
  if (!lead.includes(SHARED)) return hasSubjectEach(statements, group) ? [lead, ""] : ["", lead];
  const [subject = "", predicate = ""] = lead.split(SHARED, 2);
  return hasSubjectsBehind(subject, predicate, group.to - group.from) ? [predicate, ""] : [subject, predicate];
}
