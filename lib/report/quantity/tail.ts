import { boundBehind } from "./bound.ts";
import { Signs } from "./lexicon/signs.ts";
import type { Unit, UnitKind } from "./lexicon/units.ts";
import { unitAt } from "./lexicon/units.ts";
import { WordList } from "./lexicon/word-list.ts";
import type { Numeral } from "./numeral.ts";
import { isClauseEnd, powersEnd } from "./numeral.ts";
import { powerOf } from "./numeral-value.ts";

/** The tail of one number, from behind its digits to behind its unit: the 余万元 of 4500余万元. */
export interface Tail {
  readonly end: number;
  /** What the powers behind 余 and 多 multiply the number by. */
  readonly factor: number;
  readonly about: boolean;
  readonly unit: string;
  readonly kind: UnitKind | "none";
}

const ABOUT_INSIDE = new Signs("余多来几");
/** What a magnitude without a unit stands before: 跨越千亿台阶, 突破百亿大关. */
export const milestones = new WordList("台阶 大关 门槛 关口 行列");
const LARGE_POWERS = new Signs("万亿");
const NO_COUNT = new Signs("级元");

/** Reads what stands behind a numeral; of kind "none", and empty, where no unit does. */
export function readTail(text: string, numeral: Numeral): Tail {
  const about = ABOUT_INSIDE.at(text, numeral.end);
  const end = about ? powersEnd(text, numeral.end + 1) : numeral.end;
  const factor = about ? powerOf(text.slice(numeral.end + 1, end)) : 1;
  const isMilestone = milestones.at(text, end) !== "";
  const unit = isMilestone ? undefined : unitAt(text, end);
  if (unit !== undefined) {
    const more = hasMoreBehind(text, end + unit.length, unit);
    return { end: end + unit.length + (more ? 1 : 0), factor, about: about || more, unit: unit.name, kind: unit.kind };
  }
  const isWhole = numeral.chinese
    ? isMilestone || isBareSum(text, numeral) || isPassed(text, numeral)
    : LARGE_POWERS.at(text, end - 1) && !NO_COUNT.at(text, end);
  return isWhole ? { end, factor, about, unit: "", kind: "count" } : noTail(numeral);
}

const PARTS = new Set(["成", "倍"]);
const MORE = new Signs("多");
const MORE_OF_WORD = new Signs("样元种层方");

/** 两成多, 一倍多: somewhat more, said behind the unit; 多 of 多样 is a word's. */
function hasMoreBehind(text: string, end: number, { name }: Unit): boolean {
  return MORE.at(text, end) && PARTS.has(name) && !MORE_OF_WORD.at(text, end + 1);
}

/** A number is a whole amount without a unit in 1000多万失业人员, 浏览量超1500万, 千亿大关; elsewhere it has no tail. */
function noTail({ end }: Numeral): Tail {
  return { end, factor: 1, about: false, unit: "", kind: "none" };
}

const DIGITS = new Signs("一二两三四五六七八九");
const OF = new Signs("的");

const PASSES = /(?:突破|超过|达到|[超破逾达])$/;

/** 旅客吞吐量突破百万: a magnitude at the end of its clause, which something has passed. */
function isPassed(text: string, { start, end }: Numeral): boolean {
  const standsAlone = isClauseEnd(text, end) || boundBehind(text, end) !== "";
  return standsAlone && PASSES.test(text.slice(Math.max(0, start - 2), start));
}

/** 五十万的任务: a Chinese numeral of digit and large power that counts what 的 leads to; 千万的 is a word. */
function isBareSum(text: string, { start, end }: Numeral): boolean {
  return OF.at(text, end) && LARGE_POWERS.at(text, end - 1) && DIGITS.at(text, start) && end - start > 2;
}
