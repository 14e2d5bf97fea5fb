import type { Colour } from "../../lib/notebook/note.ts";
import type { WordName, Words } from "../../lib/words.ts";
import type { ColourMeanings } from "../../lib/note-views.ts";

/** The reader's four colours in the order that they are offered in. */
export const COLOURS: readonly Colour[] = ["yellow", "green", "blue", "red"];

const NAMES: Readonly<Record<Colour, { readonly name: WordName; readonly meaning: WordName }>> = {
  yellow: { name: "colourYellow", meaning: "meaningYellow" },
  green: { name: "colourGreen", meaning: "meaningGreen" },
  blue: { name: "colourBlue", meaning: "meaningBlue" },
  red: { name: "colourRed", meaning: "meaningRed" },
};

/** How a colour looks: 黄. */
export function colourName(colour: Colour, words: Words): string {
  return words(NAMES[colour].name);
}

/** What a colour means when the reader has not said: 待核 for yellow. */
export function usualMeaning(colour: Colour, words: Words): string {
  return words(NAMES[colour].meaning);
}

/** What a colour means to the reader: 待核, or whatever they have named it. */
export function meaningOf(colour: Colour, meanings: ColourMeanings, words: Words): string {
  return meanings[colour].trim() || usualMeaning(colour, words);
}

/** Name and meaning together, 黄：待核: what a button of that colour is called. */
export function colourLabel(colour: Colour, meanings: ColourMeanings, words: Words): string {
  return words("colourNamed", colourName(colour, words), meaningOf(colour, meanings, words));
}
