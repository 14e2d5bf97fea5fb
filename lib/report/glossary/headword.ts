import { Signs } from "../quantity/lexicon/signs.ts";
import { countOf } from "./bare.ts";

/** An entry's wording cut in two: the headword first, then what parts them, then the definition. */
export interface Headword {
  /** The term as it stands, quotation marks included, the page reference not. */
  readonly raw: string;
  /** Where in the wording the term begins: behind 【. */
  readonly start: number;
  /** Where in the wording the definition begins. */
  readonly definition: number;
}

const LONGEST_TERM = 60;
/** The page or pages on which the term is used, 天河区's ( P1 ), (第3页), (第2页、第15页). */
const PAGE_REFERENCE = /\((?:见|报告)?(?:[Pp]+\.?|第)?\d{1,3}页?(?:[-、,和](?:[Pp]+\.?|第)?\d{1,3}页?)*\)$/;
/** What leads from a term to its definition and stands in no term. */
const MEANS = /^([^。;:\n]{2,40}?),?(?:是指|(?<!体)系指|指的是|主要指)/;
/** 指 and 即 also stand in words (指南, 即办): behind a quotation and its head noun only, and not in such a word. */
const QUOTED_MEANS =
  /^([^。;:,“”\n]{0,8}“[^“”\n]{1,40}”[^。;:,“”\n-]{0,8}?),?(?:指(?![南数挥标导引定尖令])|即(?![办享来时买用刻付走建得投申报]))[^:\n]{2}/;
const QUOTED_IS = /^(“[^“”\n]{1,40}”[^。;:,“”\n]{0,6}?)是(?![否不非:])/;
const LONGEST_BEFORE_QUOTATION = 8;
const SHORT_MEANS = /^([^。;\n]{2,40}?),?(?:指|即)/;
const IN_BRACKETS = /^【([^】\n]{2,40})】:?/;
/** A question that the definition answers: 什么是“四上”企业? above 指规模以上…. */
const QUESTION = /^(什么是|什么叫|何谓|何为)([^?\n]{2,40})\?(?:\n?答:)?/;
const BEGINS_QUESTION = new Signs("什何");
const BEHIND_STOP = /^([^。;:,\n]{2,30})。(?=是指|系指|指|即)/;
const BEGINS_DEFINITION = /^(?:是指|系指|指|即|是)/;
const ENDS_CLAUSE = new Signs("。;,!?");
/** The next line is the definition and no rest of the term if it says so much before its first colon. */
const LONGEST_REST = 12;

/**
 * Cuts an entry's wording into term and definition: `“四上”企业(P2):规模以上…`, `“双减”是指…`, `【绿电】…`, 绿电 above
 * its definition, 什么是“双减”?; null where nothing parts them.
 */
export function cutHeadword(wording: string): Headword | null {
  const bracketed = wording.startsWith("【") ? IN_BRACKETS.exec(wording) : null;
  if (bracketed?.[1]) return { raw: bracketed[1], start: 1, definition: skipLineEnd(wording, bracketed[0].length) };
  const question = BEGINS_QUESTION.at(wording, 0) ? QUESTION.exec(wording) : null;
  if (question?.[2]) {
    return { raw: question[2], start: question[1]?.length ?? 0, definition: skipLineEnd(wording, question[0].length) };
  }
  const means = beforeMeaning(wording);
  if (means && isTerm(means)) return headword(wording, means.length, skipComma(wording, means.length));
  const lineEnd = wording.indexOf("\n");
  const sign = wording.search(/:|--/);
  if (isHeadLine(lineEnd) && !(sign >= 0 && sign < lineEnd) && isOwnLine(wording, lineEnd, sign)) {
    return headword(wording, lineEnd, lineEnd + 1);
  }
  if (sign > 1 && sign <= LONGEST_TERM && isTerm(wording.slice(0, sign))) {
    return headword(wording, sign, sign + (wording[sign] === ":" ? 1 : 2));
  }
  if (isHeadLine(lineEnd)) return headword(wording, lineEnd, lineEnd + 1);
  const stop = BEHIND_STOP.exec(wording)?.[1];
  if (stop) return headword(wording, stop.length, stop.length + 1);
  const short = SHORT_MEANS.exec(wording)?.[1];
  return short && isTerm(short) ? headword(wording, short.length, skipComma(wording, short.length)) : null;
}

function headword(wording: string, end: number, definition: number): Headword {
  const words = wording.slice(0, end);
  const line = words.includes("\n") ? words.replace(/\n/g, "") : words;
  const raw = line.endsWith(")") ? line.replace(PAGE_REFERENCE, "") : line;
  return { raw, start: 0, definition: skipLineEnd(wording, definition) };
}

/** The words before 是指 and its like; each expression is asked only where its signs stand. */
function beforeMeaning(wording: string): string | undefined {
  const means = wording.includes("指") ? MEANS.exec(wording) : null;
  const quotation = wording.indexOf("“");
  if (means || quotation < 0 || quotation > LONGEST_BEFORE_QUOTATION) return means?.[1];
  return (QUOTED_MEANS.exec(wording) ?? QUOTED_IS.exec(wording))?.[1];
}

const skipComma = (wording: string, at: number) => (wording[at] === "," ? at + 1 : at);

const skipLineEnd = (wording: string, at: number) => (wording[at] === "\n" ? at + 1 : at);

const isHeadLine = (lineEnd: number) => lineEnd > 0 && lineEnd <= LONGEST_TERM;

/** Whether the headword has a line of its own, though a colon follows on the next: 双碳 / 指两个目标:…. */
function isOwnLine(wording: string, lineEnd: number, colon: number): boolean {
  const line = wording.slice(0, lineEnd);
  if (PAGE_REFERENCE.test(line)) return true;
  if (!isTerm(line)) return false;
  const rest = wording.slice(lineEnd + 1);
  return BEGINS_DEFINITION.test(rest) || line.endsWith("”") || colon < 0 || colon - lineEnd > LONGEST_REST;
}

/** Whether words can be a term: quotation marks in pairs, no clause's end but inside them. */
function isTerm(words: string): boolean {
  return isBalanced(words) && !(ENDS_CLAUSE.isIn(words) && ENDS_CLAUSE.isIn(words.replace(/“[^“”]*”/g, "")));
}

function isBalanced(words: string): boolean {
  return countOf(words, "“") === countOf(words, "”");
}
