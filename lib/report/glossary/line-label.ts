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

const MAY_BE_LABEL = /^[\d^[(〔【注①-⑳㉑-㉟㊱-㊿一二三四五六七八九十]/;
const BRACKET_LABEL = new RegExp(`^注?(?:${LABEL_SOURCE})[.、:]?`);
const DIGIT_LABELS: readonly (readonly [LineStyle, RegExp])[] = [
  ["note", /^注释?(\d{1,3})[ .、:)]?/],
  ["point", /^(\d{1,3})[.、:)]/],
  ["cell", /^(\d{1,3})$/],
  ["bare", /^(\d{1,3})(?=[“”"《【\u4e00-\u9fff])/],
];
const NUMERAL_LABEL = /^([一二三四五六七八九]?十?[一二三四五六七八九]?)[、.](?!\d)/;

/** Reads `[3]“四上”企业:…` as 3 of style square, `3.…` as 3 of style point; null where a line begins with no number. */
export function labelAtStart(line: string): LineLabel | null {
  if (!MAY_BE_LABEL.test(line)) return null;
  const bracketed = BRACKET_LABEL.exec(line);
  const label = bracketed && labelOf(bracketed);
  if (bracketed && label) return { ...label, length: bracketed[0].length };
  for (const [style, pattern] of DIGIT_LABELS) {
    const match = pattern.exec(line);
    if (match) return { number: Number(match[1]), length: match[0].length, style };
  }
  const numeral = NUMERAL_LABEL.exec(line);
  if (!numeral?.[1]) return null;
  return { number: chineseValue(numeral[1]), length: numeral[0].length, style: "numeral" };
}

const LIST_STYLES: ReadonlySet<LineStyle> = new Set(["point", "round", "bare", "cell", "numeral"]);

/** The label of a line that may be a note without any heading: `[2]…`, `②…`, `注2:…`; not `(2)`, which lists anything. */
export function noteLabelAtStart(line: string): LineLabel | null {
  const label = labelAtStart(line);
  return label === null || LIST_STYLES.has(label.style) ? null : label;
}
