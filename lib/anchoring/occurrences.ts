import type { AnchoringText } from "./prepare.ts";
import { GRAM, gramsOf } from "./grams.ts";

/** A gram in more places than this is passed over for a rarer one. */
const MOST_PLACES = 12;
/** So many grams are tried for a rare one. */
const MOST_TRIED = 64;

/** The first places, two at most, where the folded text holds exactly `words`; none for no words. */
export function occurrences(prepared: AnchoringText, words: string): number[] {
  const { text } = prepared.folded();
  if (words === "") return [];
  const stride = Math.max(1, Math.floor((words.length - GRAM) / MOST_TRIED));
  for (let index = 0; index + GRAM <= words.length; index += stride) {
    const places = gramsOf(prepared).places(words, index, MOST_PLACES);
    if (places === null) continue;
    const starts = places.map((place) => place - index).filter((start) => start >= 0 && text.startsWith(words, start));
    return starts.toReversed().slice(0, 2);
  }
  // None of its grams is rare: it is short or says what the text says everywhere, and is soon found again or not at all.
  const first = text.indexOf(words);
  const second = first < 0 ? -1 : text.indexOf(words, first + 1);
  return [first, second].filter((place) => place >= 0);
}
