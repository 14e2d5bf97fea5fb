import type { Words } from "../../lib/words.ts";
import { COLOURS, colourName, meaningOf, usualMeaning } from "./colours.ts";
import { Dot } from "./Dot.tsx";
import type { ColourMeanings } from "../../lib/note-views.ts";
import "./colour-names.css";

/** The longest meaning of a colour, in signs: a button must be able to hold it. */
const LONGEST = 8;

/** What the naming of the colours needs. */
export interface ColourNamesProps {
  readonly meanings: ColourMeanings;
  readonly words: Words;
  /** As a field is left or Enter is pressed; empty: our own word again. */
  readonly onChange: (meanings: ColourMeanings) => void;
}

/**
 * What each colour means to the reader, to be written over: 黄 待核, 绿 引用. Folded away, since it is set once, and the
 * popup is to show 本页不用夹注 without scrolling.
 */
export function ColourNames({ meanings, words, onChange }: ColourNamesProps) {
  return (
    <details class="colour-names">
      <summary>{words("colourNamesTitle")}</summary>
      {COLOURS.map((colour) => (
        <label key={colour}>
          <Dot colour={colour} meaning={meaningOf(colour, meanings, words)} />
          <span class="name">{colourName(colour, words)}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={LONGEST}
            placeholder={usualMeaning(colour, words)}
            value={meanings[colour]}
            onChange={(event) => onChange({ ...meanings, [colour]: event.currentTarget.value.trim() })}
          />
        </label>
      ))}
    </details>
  );
}
