import type { Span } from "../span.ts";
import { matchBackwards, matchForwards, signBefore } from "./bare.ts";
import type { Name } from "./names.ts";

/** How far before a marker its term may begin: a bracketed abbreviation or a longer head noun may stand between. */
export const REACH = 40;

/**
 * Where the term stands that a marker annotates: right before it, around it (“四上”[2]企业), or a few signs before it.
 * Quotation marks aside; those that enclose the whole are part of the result. Null where no name of the entry is there.
 */
export function termAt(text: string, marker: Span, names: readonly Name[]): Span | null {
  return termTouching(text, marker, names) ?? nearBefore(text, marker, names);
}

/** Where a term stands that touches its marker, “三保”[2] or “四上[2]”企业; null where other words stand between. */
export function termTouching(text: string, marker: Span, names: readonly Name[]): Span | null {
  const before = signBefore(text, marker.start);
  const likely = names.filter(({ words }) => words.includes(before));
  for (const { words } of likely) {
    const start = matchBackwards(text, marker.start, words);
    if (start >= 0) return withQuotes(text, start, marker.start);
  }
  for (const { words } of likely) {
    const around = matchAround(text, marker, words);
    if (around) return around;
  }
  return null;
}

/** The part before the marker of a term that the marker cuts in two. */
function matchAround(text: string, marker: Span, words: string): Span | null {
  for (let cut = words.length - 1; cut > 1; cut--) {
    if (matchForwards(text, marker.end, words, cut) < 0) continue;
    const start = matchBackwards(text, marker.start, words, cut);
    if (start >= 0) return withQuotes(text, start, marker.start);
  }
  return null;
}

/** The last place of a name within reach before the marker in the same clause; the anchor then runs up to the marker. */
function nearBefore(text: string, marker: Span, names: readonly Name[]): Span | null {
  const clause = clauseStart(text, marker);
  for (const { words } of names) {
    for (let end = marker.start - 1; end - words.length >= clause; end--) {
      const start = matchBackwards(text, end, words);
      if (start >= clause) return withQuotes(text, bracketedPhrase(text, start, end), marker.start);
    }
  }
  return null;
}

/** What ends a clause before a marker: a sign, or another marker, to which the words before it belong. */
const CLAUSES_BEFORE = /^.*(?:[。;,\]〕】①-⑳㉑-㉟㊱-㊿]|\d\))(?!$)/s;

/** Where the clause begins whose words a marker may annotate, at most `REACH` signs before it: of 抓“三保”[1]、绿电[2], 、. */
export function clauseStart(text: string, marker: Span): number {
  const from = Math.max(0, marker.start - REACH);
  return from + (CLAUSES_BEFORE.exec(text.slice(from, marker.start))?.[0].length ?? 0);
}

const SPELT_OUT = /[\u4e00-\u9fff]{2,20}$/;
const VERB = /^.*(?:完成|推进|开展|实施|实现|探索|推动|发展|建立|打造)/;

/** Where the phrase begins that an abbreviation in brackets stands for: of 完成生态系统生产总值(GEP)[11], 生; else `start`. */
function bracketedPhrase(text: string, start: number, end: number): number {
  if (text[start - 1] !== "(" || text[end] !== ")") return start;
  const words = SPELT_OUT.exec(text.slice(Math.max(0, start - REACH), start - 1))?.[0] ?? "";
  return start - 1 - words.replace(VERB, "").length;
}

/** Takes in an opening quotation mark whose closing one is inside or right before the marker. */
function withQuotes(text: string, start: number, end: number): Span {
  const inside = text.slice(start, end);
  const opened = text[start - 1] === "“" && inside.includes("”");
  return { start: opened ? start - 1 : start, end };
}
