import type { Bound } from "../analysis.ts";
import { byPosition, overlaps } from "../span.ts";
import { BEFORE, BEHIND, boundBefore, boundBehind } from "./bound.ts";
import { readAmountWords } from "./doubling.ts";
import type { UnitKind } from "./lexicon/units.ts";
import { WordList } from "./lexicon/word-list.ts";
import type { Numeral } from "./numeral.ts";
import { powerOf, times } from "./numeral-value.ts";
import type { Range } from "./range.ts";
import { rangeOf } from "./range.ts";
import type { Ratio } from "./ratio.ts";
import { ratioAt } from "./ratio.ts";
import type { Tail } from "./tail.ts";
import { readTail } from "./tail.ts";

/**
 * A number with what touches it: 近5万平方米 has the value 50000, the unit 平方米 and the bound "about". What it
 * measures is not known yet. Positions are indices of the view; [numberStart, numberEnd) leaves the words of bound out.
 */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly kind: UnitKind | "none";
  readonly bound: Bound;
  readonly chinese: boolean;
}

/** Joins numerals with their units, ranges and words of bound. ASCII numerals without a unit are kept, as kind "none". */
export function readAmounts(text: string, numerals: readonly Numeral[]): Amount[] {
  const amounts: Amount[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i];
    if (numeral === undefined) continue;
    const tail = readTail(text, numeral);
    const other = numerals[i + 1];
    const range = other && rangeOf(text, numeral, tail, other);
    const ratio = range === undefined ? ratioAt(text, numerals, i) : undefined;
    if (range !== undefined) amounts.push(readRange(text, { ...numeral, end: other?.end ?? numeral.end }, range));
    else if (ratio !== undefined) amounts.push(readRatio(text, numeral, ratio));
    else if (!((tail.kind === "none" && isWord(numeral)) || tail.unit.startsWith("番")))
      amounts.push(withBounds(text, numeral, tail, times(numeral.value, tail.factor) + tail.more));
    i += range !== undefined ? 1 : (ratio?.parts ?? 1) - 1;
  }
  return shareUnits(text, merge(amounts, readAmountWords(text)));
}

/** Two lists of amounts as one, in the order of the text. A numeral inside words is theirs: 翻一番至两番 is 翻一番. */
function merge(amounts: readonly Amount[], words: readonly Amount[]): readonly Amount[] {
  if (words.length === 0) return amounts;
  const sorted = words.toSorted(byPosition);
  let next = 0;
  const apart = amounts.filter((amount) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= amount.start) next++;
    const word = sorted[next];
    return word === undefined || !overlaps(amount, word);
  });
  return [...apart, ...sorted].toSorted(byPosition);
}

/** Gives amounts of a list the unit that only its last member carries: 10.6万、3.8万、3.3万平方公里; 分别为3.2、4.5亿元; 32个和15个工作日. */
function shareUnits(text: string, amounts: readonly Amount[]): Amount[] {
  const shared = [...amounts];
  for (let i = amounts.length - 2; i >= 0; i--) {
    const amount = shared[i];
    const next = shared[i + 1];
    if (amount === undefined || next === undefined || next.end - amount.end > LONGEST_MEMBER) continue;
    const isCut = amount.unit === PIECE && WITH_PIECE.has(next.unit);
    if (!isCut && (amount.unit !== "" || next.unit === "")) continue;
    if (!/^[、和]$/.test(text.slice(amount.end, next.start))) continue;
    if (isCut || amount.kind === "count") shared[i] = { ...amount, unit: next.unit, kind: next.kind };
    else if (isMemberOfList(text, amount, next)) shared[i] = withUnitOf(text, amount, next);
  }
  return shared;
}

const PIECE = "个";
/** Units that 个 begins: of 32个和15个工作日 it is only written out behind the last. */
const WITH_PIECE: ReadonlySet<string> = new Set(["个工作日", "百分点", "个月", "个基点", "个小时"]);
const LONGEST_MEMBER = 16;
const EACH = /分别[^,。;:!?\n]{0,30}$/;

/** Whether a plain number is one of several of one unit: it is a fraction, or 分别 leads the list; 2、3个 is about two. */
function isMemberOfList(text: string, { start, end, kind, chinese }: Amount, next: Amount): boolean {
  if (kind !== "none" || chinese || next.chinese || next.bound === "range") return false;
  return text.slice(start, end).includes(".") || EACH.test(text.slice(Math.max(0, start - 40), start));
}

function withUnitOf(text: string, amount: Amount, { numberStart, numberEnd, unit, kind }: Amount): Amount {
  const power = /^[\d.]+([十百千万亿]+)/.exec(text.slice(numberStart, numberEnd))?.[1] ?? "";
  const value = typeof amount.value === "number" ? times(amount.value, powerOf(power)) : amount.value;
  return { ...amount, value, unit, kind };
}

/** A Chinese numeral without a unit is a part of a word, unless it is a fraction: 十四五, 统一; 三分之二. */
function isWord({ chinese, value }: Numeral): boolean {
  return chinese && Number.isInteger(value);
}

/** A range with its words of bound: 近1-2家, 25%到40%左右. */
function readRange(text: string, ends: Numeral, { value, tail }: Range): Amount {
  return { ...withBounds(text, ends, tail, value), bound: "range" };
}

/** A ratio with its words of bound: 缩小到2.4∶1以内, 约1:8. */
function readRatio(text: string, first: Numeral, { value, end }: Ratio): Amount {
  const tail: Tail = { end, factor: 1, about: false, more: 0, unit: "∶", kind: "multiple" };
  return withBounds(text, { ...first, end }, tail, value);
}

function withBounds(text: string, numeral: Numeral, tail: Tail, value: number | readonly [number, number]): Amount {
  const before = boundBefore(text, numeral.start);
  const per = tail.kind === "mass" ? volumeBefore(text, numeral.start - before.length) : "";
  const behind = boundBehind(text, tail.end);
  const inside: Bound = tail.about ? "about" : "exact";
  return {
    start: numeral.start - before.length - per.length,
    end: tail.end + behind.length,
    numberStart: numeral.start,
    numberEnd: tail.end,
    value,
    unit: per === "" ? tail.unit : `${tail.unit}/${per.slice(1)}`,
    kind: tail.kind,
    bound: (behind && BEHIND[behind]) || (before && BEFORE[before]) || inside,
    chinese: numeral.chinese,
  };
}

const VOLUMES = new WordList("每立方米 每升");

/** The volume right before a mass: 每立方米45微克 is one amount, of the unit 微克/立方米. */
function volumeBefore(text: string, index: number): string {
  return VOLUMES.ending(text, index);
}
