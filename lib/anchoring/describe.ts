import type { Quantity } from "../report/analysis.ts";
import { originalSpan } from "../report/clean-view.ts";
import type { Span } from "../report/span.ts";
import { overlaps } from "../report/span.ts";
import { foldedSpan } from "./folded.ts";
import type { AnchoringText } from "./prepare.ts";
import { sectionsAt } from "./prepare.ts";
import { LONGEST_CONTEXT, LONG_QUOTATION, NEIGHBOUR, REACH } from "./reach.ts";
import type { NumberMark, PassageSelector } from "./selector.ts";
import { sentenceAround } from "./sentence.ts";

/**
 * What a note keeps of the passage `span` of the text, 增长7%左右: the words with so much around them that they are unique
 * in the report, their position, their section, their numbers. An empty span is a place between two signs.
 */
export function describe(prepared: AnchoringText, span: Span): PassageSelector {
  const { start, end } = withinText(prepared.text, span);
  const folded = prepared.folded();
  const place = foldedSpan(folded, { start, end });
  const sentence = sentenceAround(folded, place);
  const context = widen(folded.text, place, sentence);
  const from = folded.at[context.start] ?? 0;
  const to = originalSpan(folded, context.start, context.end).end;
  return {
    quote: {
      exact: prepared.text.slice(start, end),
      prefix: prepared.text.slice(Math.min(from, start), start),
      suffix: prepared.text.slice(end, Math.max(to, end)),
    },
    position: { start, end },
    section: sectionsAt(prepared, { start, end }).map(({ heading }) => heading),
    numbers: numbersOf(prepared, { start, end }, originalSpan(folded, sentence.start, sentence.end)),
    textHash: prepared.hash(),
  };
}

function withinText(text: string, { start, end }: Span): Span {
  const first = Math.min(Math.max(0, start), text.length);
  return { start: first, end: Math.min(Math.max(first, end), text.length) };
}

/**
 * The stretch of the folded text that tells the passage: its sentence and some more, twice and four times as much where
 * the words or the whole sentence stand elsewhere too, and on until it stands nowhere else.
 */
function widen(text: string, place: Span, sentence: Span): Span {
  const isLong = place.end - place.start >= LONG_QUOTATION;
  const isRepeated = isLong && !isAlone(text, place);
  const isSentenceRepeated = !isAlone(text, sentence);
  const least = isSentenceRepeated ? REACH.sentenceRepeated : isRepeated ? REACH.repeated : REACH.alone;
  const most = isSentenceRepeated || isRepeated ? least : REACH.longestAlone;
  let context = {
    start: Math.max(0, place.start - Math.min(most, Math.max(least, place.start - sentence.start + NEIGHBOUR))),
    end: Math.min(text.length, place.end + Math.min(most, Math.max(least, sentence.end - place.end + NEIGHBOUR))),
  };
  for (let reach = Math.max(least, most) * 2; reach <= LONGEST_CONTEXT && !isAlone(text, context); reach *= 2) {
    context = { start: Math.max(0, place.start - reach), end: Math.min(text.length, place.end + reach) };
  }
  return context;
}

function isAlone(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words === "" || (text.indexOf(words) === start && !text.includes(words, start + 1));
}

function numbersOf({ analysis }: AnchoringText, passage: Span, sentence: Span): PassageSelector["numbers"] {
  const inSentence = analysis.quantities.filter((quantity) => overlaps(quantity, sentence));
  return {
    inside: analysis.quantities.filter((quantity) => overlaps(quantity, passage)).map(markOf),
    around: inSentence.filter((quantity) => !overlaps(quantity, passage)).map(markOf),
  };
}

function markOf({ quote, indicator, value, unit, bound }: Quantity): NumberMark {
  return { quote, indicator, value, unit, bound };
}
