import type { Words } from "../../lib/words.ts";

/** What the steps through the notes on one place need. */
export interface NoteStepsProps {
  readonly index: number;
  readonly count: number;
  readonly words: Words;
  readonly onStep: (index: number) => void;
}

/** ‹ 2/3 ›: each of the notes that overlap here can be reached, going round at the ends. */
export function NoteSteps({ index, count, words, onStep }: NoteStepsProps) {
  const step = (by: number) => onStep((index + by + count) % count);
  return (
    <span class="steps">
      <button type="button" aria-label={words("notePrevious")} title={words("notePrevious")} onClick={() => step(-1)}>
        ‹
      </button>
      <output aria-label={words("notePosition", String(index + 1), String(count))}>
        {index + 1}/{count}
      </output>
      <button type="button" aria-label={words("noteNext")} title={words("noteNext")} onClick={() => step(1)}>
        ›
      </button>
    </span>
  );
}
