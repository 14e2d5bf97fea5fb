import { Signs } from "../quantity/lexicon/signs.ts";

/** What does not count when terms are compared: “四上”企业 and 四上企业 are one. */
const DROPPED_SIGNS = "“”‘’\"'\n";
export const DROPPED = new Signs(DROPPED_SIGNS);
/** The same as code units. */
export const DROPPED_UNITS: readonly number[] = Array.from(DROPPED_SIGNS, (sign) => sign.charCodeAt(0));

/** A phrase without quotation marks: `“门诊共济”改革` → `门诊共济改革`. */
export function bare(phrase: string): string {
  let kept = "";
  let from = 0;
  for (let i = DROPPED.next(phrase, 0); i < phrase.length; i = DROPPED.next(phrase, from)) {
    kept += phrase.slice(from, i);
    from = i + 1;
  }
  return kept + phrase.slice(from);
}

/** How often a sign stands in words: “ of “双高”“双优” twice. */
export function countOf(words: string, sign: string): number {
  let count = 0;
  for (let at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, at + 1)) count++;
  return count;
}

/**
 * Where the bare `words`, or the first `length` of their signs, begin in `text` if they end right before `end`, quotation
 * marks ignored; -1 otherwise.
 */
export function matchBackwards(text: string, end: number, words: string, length = words.length): number {
  let i = end - 1;
  for (let k = length - 1; k >= 0; k--) {
    while (DROPPED.at(text, i)) i--;
    if (i < 0 || text.charCodeAt(i) !== words.charCodeAt(k)) return -1;
    i--;
  }
  return i + 1;
}

/** The mirror of `matchBackwards`: where `words`, or those from `first` on, end if they begin right at `start`; -1 otherwise. */
export function matchForwards(text: string, start: number, words: string, first = 0): number {
  let i = start;
  for (let k = first; k < words.length; k++) {
    while (DROPPED.at(text, i)) i++;
    if (text.charCodeAt(i) !== words.charCodeAt(k)) return -1;
    i++;
  }
  return i;
}

/** The last sign before `start` that counts, empty at the start of the text: of `“四上”[2]` before the marker, 上. */
export function signBefore(text: string, start: number): string {
  let i = start - 1;
  while (DROPPED.at(text, i)) i--;
  return text[i] ?? "";
}
