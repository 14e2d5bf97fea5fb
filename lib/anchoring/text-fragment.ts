import type { Span } from "../report/span.ts";

/** A passage up to this long is named whole, a longer one by its first and last words. */
const LONGEST_WHOLE = 100;
/** So much of a long passage's beginning and end. */
const LONGEST_EDGE = 40;
/** Context grows by clauses up to here. */
const LONGEST_CONTEXT = 60;
/** A browser begins and ends a match at the bounds of words only, which it guesses; beside these it need not guess. */
const BREAK = /[,，、。；;：:！!？?（）()《》“”"\n]/;

/**
 * The directive that makes a browser show a passage: `#:~:text=prefix-,start,end,-suffix`, so that 增长6% is the one that is
 * meant. It begins and ends beside punctuation, where every browser sees the bound of a word.
 * See https://wicg.github.io/scroll-to-text-fragment/. Empty for an empty passage.
 */
export function textFragment(text: string, span: Span): string {
  const passage = trimmed(text, span);
  if (passage.start >= passage.end) return "";
  const words = text.slice(passage.start, passage.end);
  const isWhole = words.length <= LONGEST_WHOLE && !words.includes("\n");
  const [first, last] = isWhole ? [words, ""] : [firstWords(words), lastWords(words)];
  const { prefix, suffix } = contextOf(text, passage);
  const parts = [prefix && `${encode(prefix)}-`, encode(first), encode(last), suffix && `-${encode(suffix)}`];
  return `#:~:text=${parts.filter((part) => part !== "").join(",")}`;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: Math.max(first, end - (words.length - words.trimEnd().length)) };
}

/** The beginning of a long passage, up to a break in its first line. */
function firstWords(words: string): string {
  const line = words.split("\n", 1)[0] ?? "";
  if (line.length <= LONGEST_EDGE) return line.trim();
  for (let end = LONGEST_EDGE; end > 0; end--) if (BREAK.test(line.charAt(end))) return line.slice(0, end);
  return line.trim();
}

/** The end of a long passage, from behind a break in its last line. */
function lastWords(words: string): string {
  const line = words.slice(words.lastIndexOf("\n") + 1);
  if (line.length <= LONGEST_EDGE) return line.trim();
  for (let start = line.length - LONGEST_EDGE; start < line.length - 1; start++) {
    if (BREAK.test(line.charAt(start - 1))) return line.slice(start);
  }
  return line.trim();
}

/** The clauses beside the passage, within its lines: as few as make it stand once in the text. */
function contextOf(text: string, { start, end }: Span): { readonly prefix: string; readonly suffix: string } {
  let from = clauseStart(text, start);
  let to = clauseEnd(text, end);
  while (!isAlone(text, from, to)) {
    const further = { from: clauseStart(text, from - 1), to: clauseEnd(text, to + 1) };
    if (start - further.from > LONGEST_CONTEXT || further.to - end > LONGEST_CONTEXT) break;
    if (further.from === from && further.to === to) break;
    from = further.from;
    to = further.to;
  }
  return { prefix: text.slice(from, start).trim(), suffix: text.slice(end, to).trim() };
}

function isAlone(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return text.indexOf(words) === start && !text.includes(words, start + 1);
}

/** The start of the clause that holds the sign before `index`; the passage's own start where its line begins there. */
function clauseStart(text: string, index: number): number {
  let start = Math.max(0, index);
  if (text.charAt(start) === "\n") return start + 1;
  while (start > 0 && !BREAK.test(text.charAt(start - 1))) start--;
  return start;
}

function clauseEnd(text: string, index: number): number {
  let end = Math.min(index, text.length);
  if (text.charAt(end - 1) === "\n") return end - 1;
  while (end < text.length && !BREAK.test(text.charAt(end))) end++;
  return end;
}

/** Percent-encoded with the signs that part the directive: a hyphen in 6-7% is no separator. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
