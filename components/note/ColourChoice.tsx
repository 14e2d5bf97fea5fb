import type { Colour } from "../../lib/notebook/note.ts";
import type { Words } from "../../lib/words.ts";
import { COLOURS, colourLabel, meaningOf } from "./colours.ts";
import { Dot } from "./Dot.tsx";
import type { ColourMeanings } from "../../lib/note-views.ts";

/** What the choice of a note's colour needs. */
export interface ColourChoiceProps {
  readonly colour: Colour;
  readonly meanings: ColourMeanings;
  readonly words: Words;
  /** Joins the four to one choice; no other on the page may have it. */
  readonly group: string;
  readonly onColour: (colour: Colour) => void;
}

/** Four dots of which one is chosen, each called by name and meaning, 黄：待核; the browser's own radio buttons. */
export function ColourChoice({ colour: chosen, meanings, words, group, onColour }: ColourChoiceProps) {
  return (
    <div class="colours" role="radiogroup" aria-label={words("noteColour")}>
      {COLOURS.map((colour) => {
        const label = colourLabel(colour, meanings, words);
        return (
          <label key={colour} class="colour" title={label}>
            <input
              type="radio"
              name={group}
              aria-label={label}
              checked={colour === chosen}
              onChange={() => onColour(colour)}
            />
            <Dot colour={colour} meaning={meaningOf(colour, meanings, words)} />
          </label>
        );
      })}
    </div>
  );
}
