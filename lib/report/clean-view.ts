import { withoutStretches } from "./cut-view.ts";
import { foldUnits } from "./fold-units.ts";
import { dropPageNumbers } from "./page-numbers.ts";
import type { Span } from "./span.ts";

/**
 * A cleaned reading of a text with a way back: what the recognisers match against.
 *
 * Blanks inside a line are gone, full-width letters, digits and ASCII signs are half-width, dashes, colons and
 * quotation marks have one form each, and a line break that a PDF made in mid-sentence is gone, so that
 * `２０２３ 年，增长\n 8．5％` reads `2023年,增长8.5%`. `text[i]` came from the original's unit `at[i]`; `at` has one
 * more item, the original's length. Nothing is ever added; a "\n" of the view is a real end of a line. `units` are the
 * text's, for whoever looks at every one of them: that takes a third of the time.
 */
export interface CleanView {
  readonly text: string;
  readonly units: Uint16Array;
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

/** Gives one unit for each, U+FFFD for a lone surrogate, which no recogniser looks for. */
const UTF_16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Reads `text` cleanly, in one pass. Any string will do, lone surrogates and control characters included. */
export function cleanView(text: string): CleanView {
  const { units, at } = foldUnits(text);
  return dropPageNumbers(joinWrappedLines({ text: UTF_16.decode(units), units, at }), text);
}

/** A line shorter than this was ended on purpose: a heading, a name, a row of a table. */
const SHORTEST_WRAPPED_LINE = 25;
/** A line that begins like a heading and is no longer than this is one, whatever it ends with. */
const LONGEST_HEADING = 60;
const ENDS_SENTENCE = "。;:!?";
/** What a line of prose has and a title or a row of a table has not. */
const IS_PROSE = /[,、;。“”]/;
const BEGINS_LINE =
  /^(?:第?[一二三四五六七八九十]{1,3}[、章节]|\([一二三四五六七八九十]{1,3}\)|[([〔【]?\d{1,3}(?:[、)\]〕】]|\.(?!\d))|[①-⑳㉑-㉟㊱-㊿]|--|各位代表|附件|名词|注释|注\d|\d{1,3}$|“[^“”\n]{1,30}”:)/;
/** How an entry of a glossary without quotation marks begins: 五张清单：指…. Prose may too, 预期目标是：. */
const BEGINS_ENTRY = /^[^,。;:“”]{2,20}:/;

/** Drops the line breaks that a page layout made inside a sentence. */
function joinWrappedLines(view: CleanView): CleanView {
  const { text } = view;
  const breaks: Span[] = [];
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    if (mayBeWrapped(text, start, end) && isWrapped(text.slice(start, end), lineAt(text, end + 1)))
      breaks.push({ start: end, end: end + 1 });
    start = end + 1;
  }
  return withoutStretches(view, breaks);
}

/** Whether a line is too long for a title, and ends like no sentence: most lines are told by that. */
function mayBeWrapped(text: string, start: number, end: number): boolean {
  return end - start >= SHORTEST_WRAPPED_LINE && !ENDS_SENTENCE.includes(text.charAt(end - 1));
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** Whether the end of `line` is no end of a sentence, so that `next` goes on with it. */
function isWrapped(line: string, next: string): boolean {
  if (!IS_PROSE.test(line)) return false;
  if (line.length <= LONGEST_HEADING && BEGINS_LINE.test(line) && !line.includes("。")) return false;
  return !BEGINS_LINE.test(next) && !(BEGINS_ENTRY.test(next) && BEGINS_ENTRY.test(line));
}
