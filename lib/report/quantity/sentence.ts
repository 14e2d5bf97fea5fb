import { matchesOf } from "../matches.ts";
import { endOfFiveYears } from "../section-role.ts";
import type { Span } from "../span.ts";

/** What stands between the start of an amount's sentence and the amount. */
export interface Sentence {
  /** Where the sentence starts, an index of the view. */
  readonly start: number;
  /** The year up to which it plans or counts, where it names one: 到2030年,…达到8张. */
  readonly horizon: number | undefined;
}

interface Horizon extends Span {
  readonly year: number | null;
}

const HORIZON =
  /(?:到|截至)(20\d\d)年|(?:(?<![^。!?\n])“?十[一二三四五六]?五”?(?:时期|期间)|(?:(?<![^。!?\n])|到|力争|争取)“?十[一二三四五六]?五”?期?末)/g;

function horizonsIn(text: string): Horizon[] {
  return matchesOf(text, HORIZON).map(({ 0: words, 1: year, index }) => {
    return { start: index, end: index + words.length, year: year === undefined ? endOfFiveYears(words) : Number(year) };
  });
}

/** The sentence that a text begins with, 各位代表. */
export const START_OF_TEXT: Sentence = { start: 0, horizon: undefined };

/**
 * The sentence of each of `spans`, which must be in order: that of 8张 in 到2030年,…达到8张 has the horizon 2030. A later
 * horizon of one sentence takes the earlier's place.
 */
export function sentencesOf(text: string, spans: readonly Span[]): Sentence[] {
  const horizons = horizonsIn(text);
  let sentence = START_OF_TEXT;
  let scanned = 0;
  let next = 0;
  return spans.map((span) => {
    const start = startOfSentence(text, span.start, scanned);
    if (start > 0) sentence = { start, horizon: undefined };
    const from = Math.max(scanned, sentence.start);
    let named: number | undefined;
    for (let each = horizons[next]; each !== undefined && each.end <= span.start; each = horizons[++next]) {
      if (each.start >= from) named ??= each.year ?? undefined;
    }
    if (named !== undefined) sentence = { start: sentence.start, horizon: named };
    scanned = Math.max(scanned, span.start);
    return sentence;
  });
}

const FULL_STOP = "。".charCodeAt(0);
const LINE_BREAK = "\n".charCodeAt(0);
const EXCLAMATION = "!".charCodeAt(0);
const QUESTION = "?".charCodeAt(0);

/** Where the sentence of `index` starts, if behind `from`; else 0. */
function startOfSentence(text: string, index: number, from: number): number {
  for (let i = index - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (code === FULL_STOP || code === LINE_BREAK || code === EXCLAMATION || code === QUESTION) return i + 1;
  }
  return 0;
}
