import type { Described } from "./indicator.ts";
import { describe, subjectOf, subjectList } from "./indicator.ts";
import { indicators } from "./lexicon/indicators.ts";
import { actions } from "./lexicon/words.ts";
import type { Statement } from "./statement.ts";

/** A stretch [from, to) of a list of statements that share one predicate: 分别达到40831元、24302元. */
interface Group {
  readonly from: number;
  readonly to: number;
}

const SHARED = "分别";

/**
 * Says of every statement what it measures, in order: from its own clause, from the list that it stands in, or, where
 * its clause has no subject, from the statement before it in the same sentence (实现增加值98亿元、增长11%).
 */
export function describeAll(statements: readonly Statement[]): Described[] {
  const described: Described[] = [];
  for (let i = 0; i < statements.length;) {
    const group = groupAt(statements, i);
    described.push(
      ...(isShared(statements, group)
        ? distribute(statements, group, described)
        : inOrder(statements, group, described)),
    );
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
function isShared(statements: readonly Statement[], { from, to }: Group): boolean {
  const first = statements[from];
  if (first === undefined || to - from < 2) return false;
  if (first.lead.includes(SHARED) || hasSubjectEach(statements, { from, to })) return true;
  const { indicator, aspect, measure } = describe(first);
  return indicator === "" && aspect === "" && measure !== "" && from >= to - from;
}

/** Whether there are as many subjects as amounts of one unit, without 分别: 播种面积和单产增长1.2%、0.8%. */
function hasSubjectEach(statements: readonly Statement[], { from, to }: Group): boolean {
  const group = statements.slice(from, to);
  const unit = group[0]?.amount.unit;
  const listed = (group[0]?.lead.match(/[、和与及]/g)?.length ?? 0) + 1;
  return listed === group.length && group.every(({ amount, trail }) => amount.unit === unit && trail === "");
}

function inOrder(statements: readonly Statement[], { from, to }: Group, before: readonly Described[]): Described[] {
  const found: Described[] = [];
  for (let i = from; i < to; i++) {
    const statement = statements[i];
    if (statement === undefined) continue;
    const previous = isSameSentence(statements, i) ? (found.at(-1) ?? before.at(-1)) : undefined;
    found.push(inherit(describe(statement), statement, previous, statements[i + 1]));
  }
  return found;
}

function isSameSentence(statements: readonly Statement[], index: number): boolean {
  return statements[index - 1]?.sentenceStart === statements[index]?.sentenceStart;
}

/** Fills what a clause leaves out: the subject from the statement before or, for 启动18个、完成27个老旧小区, from the next. */
function inherit(
  own: Described,
  statement: Statement,
  previous: Described | undefined,
  next: Statement | undefined,
): Described {
  const measure =
    own.measure || (statement.continues || statement.lead.startsWith("其中") ? (previous?.measure ?? "") : "");
  const shown = { measure, aspect: own.aspect };
  if (own.indicator !== "") return { ...shown, indicator: own.indicator };
  if (next !== undefined && handsOn(statement, next)) {
    const following = describe(next);
    if (following.indicator !== "") return { ...shown, indicator: following.indicator };
  }
  const subject = previous?.indicator ?? subjectOf(clauseBefore(statement));
  return { ...shown, indicator: subject + own.aspect || own.measure };
}

/** The clause before that of a statement, in the same sentence; empty where there is none. */
function clauseBefore({ sentence }: Statement): string {
  return sentence.split(/[,;]/).at(-2) ?? "";
}

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

/** Compounds that name two or three subjects in one word. */
const COMPOUNDS: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/城乡/, ["城镇", "农村"]],
  [/^三次产业|^三产$|一二三产业?/, ["第一产业", "第二产业", "第三产业"]],
];

/** The subjects of a shared predicate, as many as `count`; undefined where the words do not part so. */
function subjects(subject: string, count: number): string[] | undefined {
  const plain = describeSubject(subject);
  const listed = plain.split(LIST_SIGN).filter((item) => item !== "");
  const isWhole = plain.length === subject.length || !/和|与|及/.test(plain);
  if (listed.length === count) return completeHeads(listed, isWhole);
  for (const [compound, parts] of COMPOUNDS) {
    if (parts.length === count && compound.test(plain)) return parts.map((part) => plain.replace(compound, part));
  }
  return undefined;
}

function describeSubject(subject: string): string {
  const statement = {
    lead: subject,
    trail: "",
    sentenceStart: 0,
    sentence: "",
    horizon: undefined,
    continues: false,
    runsOn: false,
    listed: false,
  };
  const { indicator } = describe({ ...statement, amount: NO_AMOUNT });
  return indicator === "" || !/[、和与及]/.test(subject) ? indicator || subject : subjectList(subject);
}

const NO_AMOUNT: Statement["amount"] = {
  start: 0,
  end: 0,
  numberStart: 0,
  numberEnd: 0,
  value: 0,
  unit: "",
  kind: "none",
  bound: "exact",
  chinese: false,
};

const LIST_SIGN = /、|和|与|及/;
const LONGEST_HEADLESS = 3;
const HEAD =
  /(?:居民)?人均可支配收入$|产业增加值$|播种面积$|[次产]?产业?$|收入$|增加值$|产值$|产量$|面积$|余额$|总额$|浓度$/;

/**
 * Completes short items that leave their head to the last one: 城镇、农村居民人均可支配收入; 小麦、玉米播种面积. An item that
 * is an indicator of its own (GDP) or lost a verb on the way (接待游客和旅游收入) stays; 三大主导产业 behind the last goes.
 */
function completeHeads(items: readonly string[], isWhole: boolean): string[] {
  const last = items.at(-1) ?? "";
  const head = HEAD.exec(last)?.[0] ?? "";
  const lacksHead = (item: string) =>
    isWhole &&
    item.length <= LONGEST_HEADLESS &&
    item.length < last.length &&
    !/[A-Z]/.test(item) &&
    indicators.at(item) === "";
  return items.map((item) => (lacksHead(item) ? item + head : item).replace(/[二两三四五六七八九十]大.*/, ""));
}
