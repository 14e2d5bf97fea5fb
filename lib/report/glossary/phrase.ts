import { stripOpening } from "../quantity/strip-lead.ts";
import type { Span } from "../span.ts";
import { REACH } from "./anchor.ts";

const HEAD_NOUN = /^[^“”。;,:、\n]{0,14}$/;
const LATIN_NAME = /[A-Za-z][A-Za-z0-9+-]{0,20}[\u4e00-\u9fff]{0,6}$/;
const CLAUSE_START = /[。;,:!?、\n“”]/;
const LONGEST_PLAIN = 14;
const SHORTEST_PLAIN = 2;

/**
 * The phrase before a marker where no entry helps: quoted with its head noun (“四上”企业, “府院”“府检”联动), from the open
 * quotation mark on (“四上[2]), a Latin name (DRG付费试点), else the words back to the last sign without the verbs that
 * open them; null where those are too many to be one term.
 */
export function phraseBefore(text: string, marker: Span): Span | null {
  const from = Math.max(0, marker.start - REACH);
  const before = text.slice(from, marker.start);
  const start = quotedStart(before) ?? LATIN_NAME.exec(before)?.index ?? plainStart(before);
  return start === null ? null : { start: from + start, end: marker.start };
}

/** Where a quotation begins that ends before the marker, with those right before it; null where none does. */
function quotedStart(before: string): number | null {
  const opening = before.lastIndexOf("“");
  const closing = before.lastIndexOf("”");
  if (opening > closing) return opening + 1;
  if (opening < 0 || !HEAD_NOUN.test(before.slice(closing + 1))) return null;
  let start = opening;
  while (before[start - 1] === "”" && before.lastIndexOf("“", start - 1) >= 0)
    start = before.lastIndexOf("“", start - 1);
  return start;
}

function plainStart(before: string): number | null {
  let start = before.length;
  while (start > 0 && !CLAUSE_START.test(before[start - 1] ?? "")) start--;
  start += openingLength(before.slice(start));
  const length = before.length - start;
  return length >= SHORTEST_PLAIN && length <= LONGEST_PLAIN ? start : null;
}

/** What introduces a term inside its clause: 水渠等8处古迹, 成为全县首家零碳工厂, 青禾区完成碳汇核算. */
const INTRODUCTION =
  /^.*(?:(?<![中高初同平均相对])等(?!级)|首[家个批条支座]|成为|完成|实施|建成|形成(?!性)|开通|首创)(?=..)/;

/** How many signs of a clause come before the term that ends it: 力争尽早开通 of 力争尽早开通水上巴士. */
function openingLength(clause: string): number {
  const introduced = INTRODUCTION.exec(clause)?.[0].length ?? 0;
  return clause.length - stripOpening(clause.slice(introduced)).rest.length;
}
