import { originalSpan } from "../report/clean-view.ts";
import type { Span } from "../report/span.ts";
import { overlaps } from "../report/span.ts";
import type { Circumstances } from "./certainty.ts";
import { foldText } from "./folded.ts";
import type { Needle } from "./needle.ts";
import { occurrences } from "./occurrences.ts";
import type { AnchoringText } from "./prepare.ts";
import { sectionsAt } from "./prepare.ts";
import { SHORTEST_SENTENCE } from "./reach.ts";
import { sentenceAround } from "./sentence.ts";
import { wordsOf } from "./tokens.ts";

/** A heading or sentence without a number is told by fewer words: 农业稳产增效。 */
const SHORTEST_WITHOUT_NUMBER = 6;

/** What is known of the note's words in the whole text, and by the function that it gives of one place for them. */
export function circumstancesIn(prepared: AnchoringText, needle: Needle): (place: Span) => Circumstances {
  const folded = prepared.folded();
  const { text } = folded;
  const own = needle.folded.text.slice(needle.sentence.start, needle.sentence.end);
  const words = wordsOf(own).length;
  const isTelling = words >= (words === own.length ? SHORTEST_WITHOUT_NUMBER : SHORTEST_SENTENCE);
  const isSole = occurrences(prepared, needle.exact).length === 1;
  const isSentenceSole = isTelling && occurrences(prepared, own).length === 1;
  const was = headingKey(needle.selector.section[0] ?? "");
  return (place) => {
    const { start, end } = sentenceAround(folded, place);
    const span = originalSpan(folded, place.start, place.end);
    const is = headingKey(sectionsAt(prepared, span)[0]?.heading ?? "");
    const isElsewhere = was !== "" && is !== "" && was !== is;
    const hasSameIndicators = sameIndicators(prepared, needle, span);
    return { text, isSole, isSentenceSole, isElsewhere, hasSameIndicators, sentence: text.slice(start, end) };
  };
}

/** A heading without its number: 三、加快产业发展 and 四、加快产业发展 are one. */
export function headingKey(heading: string): string {
  const numbered = /^(?:第?[一二三四五六七八九十]{1,3}[、章节]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])/;
  return foldText(heading).text.replace(numbered, "");
}

/** Whether the numbers of a place measure what the note's did: not where 工业投资 has become 民间投资. */
function sameIndicators({ analysis }: AnchoringText, { selector }: Needle, span: Span): boolean {
  const was = selector.numbers.inside;
  const now = analysis.quantities.filter((quantity) => overlaps(quantity, span));
  return was.every(({ indicator }, i) => foldText(indicator).text === foldText(now[i]?.indicator ?? "").text);
}
