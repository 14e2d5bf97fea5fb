import { describe, subjectList } from "./indicator.ts";
import { indicators } from "./lexicon/indicators.ts";
import { ALL_HINTS } from "./lexicon/hints.ts";
import { Signs } from "./lexicon/signs.ts";
import type { Statement } from "./statement.ts";

/** Compounds that name two or three subjects in one word. */
const COMPOUNDS: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/城乡/, ["城镇", "农村"]],
  [/^三次产业|^三产$|一二三产业?/, ["第一产业", "第二产业", "第三产业"]],
];

/** The subjects of a shared predicate, as many as `count`; undefined where the words do not part so: 城镇、农村居民收入. */
export function subjects(subject: string, count: number): string[] | undefined {
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
  const { indicator } = describe({ ...NO_STATEMENT, lead: subject });
  return indicator === "" || !/[、和与及]/.test(subject) ? indicator || subject : subjectList(subject);
}

const NO_STATEMENT: Statement = {
  amount: {
    start: 0,
    end: 0,
    numberStart: 0,
    numberEnd: 0,
    value: 0,
    unit: "",
    kind: "none",
    bound: "exact",
    chinese: false,
  },
  lead: "",
  hints: ALL_HINTS,
  trail: "",
  sentenceStart: 0,
  sentence: "",
  horizon: undefined,
  continues: false,
  runsOn: false,
  attributive: false,
  listed: false,
};

const LIST_SIGN = /、|和|与|及/;
const LONGEST_HEADLESS = 3;
const HEAD =
  /(?:居民)?人均可支配收入$|产业增加值$|(?:播种|种植)面积$|[次产]?产业?$|收入$|增加值$|产值$|产量$|面积$|余额$|总额$|浓度$/;

/** A share is each item's, however long the item: 民间投资、工业投资占比. */
const SHARE = /(增加值|总?产值|收入|投资|支出)?(占[^占]{2,}(?:比重|比例)|占比|比重)$/;
const SHARE_OR_RATE = /占比$|比重$|率$/;
const HAS_HEAD = new Signs("量额值率数");

/** What an item leaves to the one before it: the 一般公共预算 of 一般公共预算收入和支出. */
function completed(item: string, before: string | undefined): string {
  return item === "支出" && before !== undefined ? before.replace(/收入$/, item) : item;
}

/** An item of a list of shares with what the last one says of all: 装备制造业 of 装备制造业、高技术产业增加值占工业比重. */
function withShare(item: string, [, part = "", share = ""]: RegExpExecArray): string {
  if (SHARE_OR_RATE.test(item)) return item;
  return item.endsWith(part) || !share.startsWith("占") ? item + share : item + part + share;
}

/**
 * Completes short items that leave their head to the last one: 城镇、农村居民人均可支配收入; 小麦、玉米播种面积. An item that
 * is an indicator of its own (GDP) or lost a verb on the way (接待游客和旅游收入) stays; 三大主导产业 behind the last goes.
 */
function completeHeads(items: readonly string[], isWhole: boolean): string[] {
  const last = items.at(-1) ?? "";
  const share = SHARE.exec(last);
  if (share !== null) return items.map((item) => withShare(item, share));
  const head = HEAD.exec(last)?.[0] ?? "";
  const lacksHead = (item: string) =>
    isWhole &&
    item.length <= LONGEST_HEADLESS &&
    item.length < last.length &&
    !/[A-Z]/.test(item) &&
    !HAS_HEAD.end(item) &&
    indicators.at(item) === "";
  return items.map((item, index) => {
    const whole = lacksHead(item) ? item + head : completed(item, items[index - 1]);
    return whole.replace(/[二两三四五六七八九十]大.*/, "");
  });
}
