/** The ways in which reports number their terms: `[1]`, `〔1〕`, `【1】`, `(1)`, `①`, `^[1]`, a superscript 1, `1.` in lists. */
export type LabelStyle = "square" | "tortoise" | "lenticular" | "round" | "circled" | "caret" | "superscript" | "point";

/** The largest number that a term carries; larger ones are years (`[2017]`) or document numbers. */
const LARGEST_LABEL = 500;

/** The circled numbers in order, ① to ㊿: 1–20, 21–35 and 36–50 are three ranges of Unicode. */
const CIRCLED = [
  { first: 0x2460, count: 20 },
  { first: 0x3251, count: 15 },
  { first: 0x32b1, count: 15 },
]
  .flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => String.fromCharCode(first + i)))
  .join("");

/** Marks the units with which a label begins, a caret before it aside. */
const BEGINS_LABEL: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const sign of `[〔【(${CIRCLED}`) table[sign.charCodeAt(0)] = 1;
  return table;
})();

/** Where a label may begin from `index` on and before `end`, `end` where none does. */
export function nextLabel(units: Uint16Array, index: number, end: number): number {
  let i = index;
  while (i < end && (BEGINS_LABEL[units[i] ?? 0] ?? 0) === 0) i++;
  return i;
}

/** A bracketed or circled number, one match a label; groups: caret, brackets around digits, circled sign. */
export const LABEL_SOURCE = "(\\^)?([\\[〔【(])注?(\\d{1,3})([\\]〕】)])|([①-⑳㉑-㉟㊱-㊿])";

const STYLE_OF_BRACKETS: Readonly<Record<string, LabelStyle>> = {
  "[]": "square",
  "〔〕": "tortoise",
  "【】": "lenticular",
  "()": "round",
};

/** What a match of `LABEL_SOURCE` says; null where its brackets are no pair or the number is no label. */
export function labelOf(match: RegExpMatchArray): { style: LabelStyle; number: number } | null {
  const [, caret, opening = "", digits, closing = "", circled] = match;
  if (circled) return { style: "circled", number: CIRCLED.indexOf(circled) + 1 };
  const style = STYLE_OF_BRACKETS[opening + closing];
  const number = Number(digits);
  if (!style || number < 1 || number > LARGEST_LABEL) return null;
  return { style: caret ? "caret" : style, number };
}
