import type { CleanView } from "../report/clean-view.ts";
import { cleanView, viewIndex } from "../report/clean-view.ts";
import type { Span } from "../report/span.ts";
import { simplifiedUnit } from "../report/traditional.ts";

/**
 * A text as anchoring compares it: the clean view without line breaks and quotation marks, in simplified signs, so that
 * `“四上”企業\n新增 ５家` reads `四上企业新增5家`. `text[i]` came from the original's unit `at[i]`, as in a clean view.
 */
export interface FoldedText extends CleanView {
  /** The indices before which a line of the clean view ended, in order. */
  readonly lineEnds: readonly number[];
}

const LINE_BREAK = 10;
const SPACE = 32;
const QUOTATION_MARKS = new Set(Array.from("“”‘’\"'`", (mark) => mark.charCodeAt(0)));
const UTF_16 = new TextDecoder("utf-16le", { ignoreBOM: true });

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;

/** Folds a clean view. A line break between two digits becomes a blank: 30 and 25 on two lines are not 3025. */
export function fold(view: CleanView): FoldedText {
  const units = new Uint16Array(view.text.length);
  const at = new Uint32Array(view.text.length + 1);
  const lineEnds: number[] = [];
  let length = 0;
  for (let i = 0; i < view.text.length; i++) {
    const unit = view.text.charCodeAt(i);
    if (QUOTATION_MARKS.has(unit)) continue;
    if (unit === LINE_BREAK) {
      lineEnds.push(length);
      if (!isDigit(units[length - 1]) || !isDigit(view.text.charCodeAt(i + 1))) continue;
    }
    units[length] = unit === LINE_BREAK ? SPACE : simplifiedUnit(unit);
    at[length++] = view.at[i] ?? 0;
  }
  at[length] = view.at[view.text.length] ?? 0;
  const folded = units.subarray(0, length);
  return { text: UTF_16.decode(folded), units: folded, at: at.subarray(0, length + 1), lineEnds };
}

/** Folds a text of any kind, 增长 ７％ to 增长7%. */
export function foldText(text: string): FoldedText {
  return fold(cleanView(text));
}

/** The stretch of a folded text that holds what `span` of the original held. */
export function foldedSpan(folded: FoldedText, span: Span): Span {
  return { start: viewIndex(folded, span.start), end: viewIndex(folded, span.end) };
}
