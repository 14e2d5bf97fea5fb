import type { Span } from "../report/span.ts";
import type { FoldedText } from "./folded.ts";
import { foldedSpan, foldText } from "./folded.ts";
import { REACH } from "./reach.ts";
import type { PassageSelector } from "./selector.ts";
import { sentenceAround } from "./sentence.ts";
import { withCutNumbers } from "./touching.ts";

/** What a selector says of its passage, folded once. Spans are of `folded`, which holds prefix, quotation and suffix. */
export interface Needle {
  readonly selector: PassageSelector;
  /** Prefix, quotation and suffix as they stood. */
  readonly original: string;
  readonly folded: FoldedText;
  /** The quotation itself, the 左右 of 涨幅3%左右. */
  readonly quoted: Span;
  /** The quotation with the numbers that it cuts: 3%左右. What is looked for. */
  readonly passage: Span;
  readonly exact: string;
  /** The sentence around it, as far as the surroundings reach. */
  readonly sentence: Span;
  /** What stood elsewhere too when the note was made; see REACH. */
  readonly isRepeated: boolean;
  readonly isSentenceRepeated: boolean;
}

/** Reads a selector as anchoring compares it. */
export function needleOf(selector: PassageSelector): Needle {
  const { prefix, exact, suffix } = selector.quote;
  const original = prefix + exact + suffix;
  const folded = foldText(original);
  const quoted = foldedSpan(folded, { start: prefix.length, end: prefix.length + exact.length });
  const passage = withCutNumbers(folded.text, quoted);
  const reach = Math.max(quoted.start, folded.text.length - quoted.end);
  return {
    selector,
    original,
    folded,
    quoted,
    passage,
    exact: folded.text.slice(passage.start, passage.end),
    sentence: sentenceAround(folded, passage),
    isRepeated: reach > (REACH.longestAlone + REACH.repeated) / 2,
    isSentenceRepeated: reach > (REACH.repeated + REACH.sentenceRepeated) / 2,
  };
}
