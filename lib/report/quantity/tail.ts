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
  /** What stands behind the unit and belongs to the number: half of 一倍半, three tenths of 两成三. */
  readonly more: number;
  readonly unit: string;
  readonly kind: UnitKind | "none";
}

const ABOUT_INSIDE = new Signs("余多来几");
/** What a magnitude without a unit stands before: 跨越千亿台阶, 突破百亿大关. */
export const milestones = new WordList("台阶 大台阶 大关 门槛 关口 行列");
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
    const { name, kind } = unit;
    const behind = end + unit.length;
    const hasMore = hasMoreBehind(text, behind, unit);
    const more = kind === "multiple" || name === "成" ? partBehind(text, behind, unit) : 0;
    return { end: behind + (hasMore || more > 0 ? 1 : 0), factor, about: about || hasMore, more, unit: name, kind };
  }
  const isWhole = numeral.chinese
    ? isMilestone || isBareSum(text, numeral) || isPassed(text, numeral)
    : LARGE_POWERS.at(text, end - 1) && !NO_COUNT.at(text, end);
  return isWhole ? { end, factor, about, more: 0, unit: "", kind: "count" } : noTail(numeral);
}

const PARTS = new Set(["成", "倍"]);
const MORE = new Signs("多");
const MORE_OF_WORD = new Signs("样元种层方");

/** 两成多, 一倍多: somewhat more, said behind the unit; 多 of 多样 is a word's. */
function hasMoreBehind(text: string, end: number, { name }: Unit): boolean {
  return MORE.at(text, end) && PARTS.has(name) && !MORE_OF_WORD.at(text, end + 1);
}

const HALF = new Signs("半");

/** 两成半, 一倍半: a half; 两成三: so many tenths, at the end of a clause. */
function partBehind(text: string, index: number, { name }: Unit): number {
  if (HALF.at(text, index)) return 0.5;
  const tenths = name === "成" && isClauseEnd(text, index + 1) ? DIGITS_OF_TENTHS.indexOf(text.charAt(index)) : -1;
  return Math.max(0, tenths) / 10;
}
const DIGITS_OF_TENTHS = "零一二三四五六七八九";

/** A number is a whole amount without a unit in 1000多万失业人员, 浏览量超1500万, 千亿大关; elsewhere it has no tail. */
function noTail({ end }: Numeral): Tail {
  return { end, factor: 1, about: false, more: 0, unit: "", kind: "none" };
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
