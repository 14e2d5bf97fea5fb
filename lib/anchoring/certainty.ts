import { isNeighboursCopy, standsBesideItsWords, standsInItsClause, standsInItsSpot } from "./adjacency.ts";
import type { Needle } from "./needle.ts";
import { keepsNumbers, neighboursKept } from "./neighbours.ts";
import { LONG_QUOTATION, SHORTEST_SENTENCE } from "./reach.ts";
import { wordsOf } from "./tokens.ts";
import type { Side, Weighed } from "./weigh.ts";

/** What the judgement needs to know of a place beside its weight. */
export interface Circumstances {
  /** The whole folded text. */
  readonly text: string;
  /** The words stand in it once. */
  readonly isSole: boolean;
  /** The note's whole sentence stands in it once, and holds words enough to be told. */
  readonly isSentenceSole: boolean;
  /** The numbers at the place measure what those of the note did, as far as can be told. */
  readonly hasSameIndicators: boolean;
  /** The place lies under another main heading than the passage did. */
  readonly isElsewhere: boolean;
  /** The sentence that the place lies in, folded. */
  readonly sentence: string;
}

/** So much of everything kept is the same place whatever else has changed. */
const NEARLY_ALL = 0.75;
/** Words and sentence together must hold so many signs: 增长6%, says nothing. */
const LEAST_EVIDENCE = 16;
/** With fewer signs beside the passage, the passage is its sentence. */
const SHORTEST_REMAINDER = 4;

/**
 * Whether a place with the very words of the note is certainly the note's: they stand beside what they stood beside, and
 * enough of their surroundings is kept; or they are a long or whole sentence that the report said and says once.
 */
export function isCertain(place: Weighed, needle: Needle, around: Circumstances): boolean {
  const length = needle.exact.length;
  const { isSole } = around;
  const neighbours = neighboursKept(place);
  if (isNeighboursCopy(around.text, place, needle) || (needle.isSentenceRepeated && neighbours < 2)) return false;
  if (!standsBesideItsWords(place, needle, isSole)) {
    return neighbours === 2 && standsInItsSpot(place, needle, isSole) && around.hasSameIndicators;
  }
  const near = place.before.near + place.behind.near;
  const nearKept = place.before.nearKept + place.behind.nearKept;
  if (length >= LONG_QUOTATION && isSole && !needle.isRepeated) return true;
  if (isWordForWord(place, around)) return true;
  if (neighbours === 2 && (length >= SHORTEST_SENTENCE || nearKept >= 0.6 * near)) return true;
  if (!keepsNumbers(needle, around.sentence)) return false;
  if (place.score >= NEARLY_ALL) return true;
  if (near >= SHORTEST_REMAINDER && nearKept >= 0.9 * near && length + nearKept >= LEAST_EVIDENCE) {
    return neighbours > 0 || !around.isElsewhere || (isSole && length + nearKept >= 2 * LEAST_EVIDENCE);
  }
  return neighbours > 0 && !around.isElsewhere && nearKept >= 0.6 * near && length + nearKept >= SHORTEST_SENTENCE;
}

/** Whether the whole sentence of the note stands at a place, and nowhere else. */
export function isWordForWord({ before, behind }: Weighed, { isSentenceSole }: Circumstances): boolean {
  return isSentenceSole && before.run >= before.near && behind.run >= behind.near;
}

/**
 * Whether a place with other words is certainly the sentence of the note, changed: most of it and its other numbers are
 * kept, and the less of it is, the more of the sentences beside it.
 */
export function isSameSentence(place: Weighed, needle: Needle, around: Circumstances): boolean {
  const { before, behind, likeness } = place;
  const length = needle.exact.length;
  if (place.words === "" || !touchesBothSides(place) || !standsInItsClause(place, needle)) return false;
  if (sentenceEnds(place.words) !== sentenceEnds(needle.exact)) return false;
  if (wordsOf(needle.exact).length >= SHORTEST_SENTENCE && likeness < 0.5) return false;
  const own = before.near + behind.near + length;
  const ownKept = before.nearKept + behind.nearKept + Math.max(length * likeness, Math.min(length, SHORTEST_SENTENCE));
  if (ownKept < 0.6 * own) return false;
  const neighbours = neighboursKept(place);
  if (neighbours === 2) return true;
  if (!keepsNumbers(needle, around.sentence) || needle.isSentenceRepeated) return false;
  if (neighbours === 1) return ownKept >= 0.75 * own && (!around.isElsewhere || ownKept >= 2 * LEAST_EVIDENCE);
  return ownKept >= 0.85 * own && ownKept >= 2 * LEAST_EVIDENCE && !around.isElsewhere;
}

/** Changed words must touch so many signs that the note's words touched, on each side at least one. */
const LEAST_TOUCH = 6;

function touchesBothSides({ before, behind }: Weighed): boolean {
  if (touchesNothing(before) || touchesNothing(behind)) return false;
  return before.run + behind.run >= Math.min(LEAST_TOUCH, before.kept.length + behind.kept.length);
}

function touchesNothing({ run, kept }: Side): boolean {
  return run === 0 && kept.length > 0;
}

/** How many sentences end in a passage. */
function sentenceEnds(text: string): number {
  return text.match(/[。!?]/g)?.length ?? 0;
}
