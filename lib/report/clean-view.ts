import { CLEAN_FORM, isZeroWidth, LINE_BREAK, SPACE } from "./clean-form.ts";
import { dropPageNumbers } from "./page-numbers.ts";
import type { Span } from "./span.ts";

/**
 * A cleaned reading of a text with a way back: what the recognisers match against.
 *
 * Blanks inside a line are gone, full-width letters, digits and ASCII signs are half-width, dashes, colons and
 * quotation marks have one form each, and a line break that a PDF made in mid-sentence is gone, so that
 * `２０２３ 年，增长\n 8．5％` reads `2023年,增长8.5%`. `text[i]` came from the original's unit `at[i]`; `at` has one
 * more item, the original's length. Nothing is ever added; a "\n" of the view is a real end of a line.
 */
export interface CleanView {
  readonly text: string;
  readonly at: Uint32Array;
}

/** The original's span of the stretch [start, end) of the view: from its first unit to just behind its last. */
export function originalSpan(view: CleanView, start: number, end: number): Span {
  const first = view.at[start] ?? 0;
  if (end <= start) return { start: first, end: first };
  return { start: first, end: (view.at[end - 1] ?? first) + 1 };
}

/** The first index of the view whose original stands at or behind `offset`. */
export function viewIndex(view: CleanView, offset: number): number {
  let low = 0;
  let high = view.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isDigit = (unit: number) => unit >= 48 && unit <= 57;

/** Reads `text` cleanly, in one pass. Any string will do, lone surrogates and control characters included. */
export function cleanView(text: string): CleanView {
  const units = new Uint16Array(text.length);
  const at = new Uint32Array(text.length + 1);
  let length = 0;
  let gap = false;
  let spacedOut = false;
  for (let i = 0; i < text.length; i++) {
    const unit = CLEAN_FORM[text.charCodeAt(i)] ?? 0;
    if (unit === 0 || (unit === LINE_BREAK && isLineStart(units, length))) {
      gap ||= !isZeroWidth(text.charCodeAt(i));
      continue;
    }
    if (gap && isDigit(unit) && isDigit(units[length - 1] ?? 0)) {
      spacedOut = isSingleDigit(text, i) && (spacedOut || !isDigit(units[length - 2] ?? 0));
      if (!spacedOut) {
        units[length] = SPACE;
        at[length++] = i - 1;
      }
    } else if (!isDigit(unit)) spacedOut = false;
    gap = false;
    units[length] = unit;
    at[length++] = i;
  }
  return dropPageNumbers(joinWrappedLines(units.subarray(0, length), at.subarray(0, length), text.length), text);
}

/** Whether the view stands at the start of a line, where a further line break is only an empty line. */
function isLineStart(units: Uint16Array, length: number): boolean {
  return length === 0 || units[length - 1] === LINE_BREAK;
}

/** Whether no digit follows the one at `i`: 1 9 8 0 年 is set with blanks between its digits (State Council, 1998). */
function isSingleDigit(text: string, i: number): boolean {
  return !isDigit(CLEAN_FORM[text.charCodeAt(i + 1)] ?? 0);
}

/** A line shorter than this was ended on purpose: a heading, a name, a row of a table. */
const SHORTEST_WRAPPED_LINE = 25;
/** A line that begins like a heading and is no longer than this is one, whatever it ends with. */
const LONGEST_HEADING = 60;
const ENDS_SENTENCE = /[。;:!?]/;
/** What a line of prose has and a title or a row of a table has not. */
const IS_PROSE = /[,、;。“”]/;
const BEGINS_LINE =
  /^(?:第?[一二三四五六七八九十]{1,3}[、章节]|\([一二三四五六七八九十]{1,3}\)|[([〔【]?\d{1,3}(?:[、)\]〕】]|\.(?!\d))|[①-⑳㉑-㉟㊱-㊿]|--|各位代表|附件|名词|注释)/;

/** Gives one unit for each, U+FFFD for a lone surrogate, which no recogniser looks for. */
const UTF_16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Drops the line breaks that a page layout made inside a sentence. */
function joinWrappedLines(units: Uint16Array, at: Uint32Array, originalLength: number): CleanView {
  const lines = UTF_16.decode(units).split("\n");
  const kept: string[] = [];
  const map = new Uint32Array(units.length + 1);
  let from = 0;
  let to = 0;
  for (const [index, line] of lines.entries()) {
    map.set(at.subarray(from, from + line.length), to);
    from += line.length;
    to += line.length;
    kept.push(line);
    if (index === lines.length - 1) break;
    if (!isWrapped(line, lines[index + 1] ?? "")) {
      kept.push("\n");
      map[to++] = at[from] ?? originalLength;
    }
    from++;
  }
  map[to] = originalLength;
  return { text: kept.join(""), at: map.subarray(0, to + 1) };
}

/** Whether the end of `line` is no end of a sentence, so that `next` goes on with it. */
function isWrapped(line: string, next: string): boolean {
  if (line.length < SHORTEST_WRAPPED_LINE || ENDS_SENTENCE.test(line.slice(-1)) || !IS_PROSE.test(line)) return false;
  if (line.length <= LONGEST_HEADING && BEGINS_LINE.test(line) && !line.includes("。")) return false;
  return !BEGINS_LINE.test(next);
}
