import type { Words } from "../../lib/words.ts";
import type { SaveState } from "../../lib/note-views.ts";
import { CopyButton } from "../CopyButton.tsx";
import { troubleWord } from "./save-words.ts";

/** What the last view of an unsaved note needs. */
export interface StrandedProps {
  readonly text: string;
  /** Why it was not saved. */
  readonly state: SaveState;
  readonly words: Words;
  readonly titleId: string;
  /** False where the browser refuses. */
  readonly copy: () => boolean;
  readonly onClose: () => void;
}

/** What was written and could not be saved, with the reason: 夹注已经更新, 磁盘已满. To be read and copied. */
export function Stranded({ text, state, words, titleId, copy, onClose }: StrandedProps) {
  const trouble = troubleWord(state);
  return (
    <>
      <h2 id={titleId}>{words("noteStranded")}</h2>
      {trouble !== null && <p class="trouble">{words(trouble)}</p>}
      <p class="mine">{text}</p>
      <footer>
        <CopyButton label="noteCopyText" copy={copy} words={words} />
        <span class="end">
          <button type="button" class="close" onClick={onClose}>
            {words("cardClose")}
          </button>
        </span>
      </footer>
    </>
  );
}
