import { isHanAt, Signs } from "../quantity/lexicon/signs.ts";
import { chineseValue } from "../quantity/numeral-value.ts";
import { LABEL_SOURCE, type LabelStyle, labelOf } from "./labels.ts";

/** How an item of a list is numbered: as markers are, or `注1:`, `1“四上”企业`, a table's cell `1`, `一、`. */
export type LineStyle = LabelStyle | "note" | "bare" | "cell" | "numeral";

/** The number at the start of a line, how much of the line it takes, and how it is written. */
export interface LineLabel {
  readonly number: number;
  readonly length: number;
  readonly style: LineStyle;
}

const NOTE = "注";
const BRACKET_LABEL = new RegExp(`^${NOTE}?(?:${LABEL_SOURCE})[.、:]?`);
const NOTE_LABEL = /^注释?(\d{1,3})[ .、:)]?/;
const DIGIT_LABEL = /^(\d{1,3})(?:([.、:)])|$|(?=[“”"《【\u4e00-\u9fff]))/;
const NUMERAL_LABEL = /^([一二三四五六七八九]?十?[一二三四五六七八九]?)[、.](?!\d)/;
const IS_DIGIT = new Signs("0123456789");
const IS_NUMERAL = new Signs("一二三四五六七八九十");

/** Reads `[3]“四上”企业:…` as 3 of style square, `3.…` as 3 of style point; null where a line begins with no number. */
export function labelAtStart(line: string): LineLabel | null {
  // Its first sign tells which number a line may begin with; most lines begin like none.
  if (IS_DIGIT.at(line, 0)) return digitLabel(line);
  if (IS_NUMERAL.at(line, 0)) return numeralLabel(line);
  if (line.startsWith(NOTE)) return bracketLabel(line) ?? noteLabel(line);
  return isHanAt(line, 0) ? null : bracketLabel(line);
}

function bracketLabel(line: string): LineLabel | null {
  const match = BRACKET_LABEL.exec(line);
  const label = match && labelOf(match);
  return match && label && { number: label.number, style: label.style, length: match[0].length };
}

function noteLabel(line: string): LineLabel | null {
  const match = NOTE_LABEL.exec(line);
  return match && { number: Number(match[1]), length: match[0].length, style: "note" };
}

function digitLabel(line: string): LineLabel | null {
  const match = DIGIT_LABEL.exec(line);
  if (match === null) return null;
  const { length } = match[0];
  const endsLine = length === line.length ? "cell" : "bare";
  return { number: Number(match[1]), length, style: match[2] ? "point" : endsLine };
}

function numeralLabel(line: string): LineLabel | null {
  const match = NUMERAL_LABEL.exec(line);
  return match?.[1] ? { number: chineseValue(match[1]), length: match[0].length, style: "numeral" } : null;
}

const LIST_STYLES: ReadonlySet<LineStyle> = new Set(["point", "round", "bare", "cell", "numeral"]);

/** The label of a line that may be a note without any heading: `[2]…`, `②…`, `注2:…`; not `(2)`, which lists anything. */
export function noteLabelAtStart(line: string): LineLabel | null {
  const label = labelAtStart(line);
  return label === null || LIST_STYLES.has(label.style) ? null : label;
}
