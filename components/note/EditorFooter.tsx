import type { Words } from "../../lib/words.ts";
import { CopyButton } from "../CopyButton.tsx";
import { saveKeySign } from "./keys.ts";
import type { SaveState } from "../../lib/note-views.ts";
import { troubleWord } from "./save-words.ts";

/** What the foot of the editor needs. */
export interface EditorFooterProps {
  readonly state: SaveState;
  readonly words: Words;
  readonly onSave: () => void;
  /** Null: nothing to delete yet. */
  readonly onDelete: (() => void) | null;
  /** False where the browser refuses. */
  readonly copyText: () => boolean;
}

/** What to do where it cannot be saved, and below it 复制文字, 删除 and 保存 with its key, ⌘ ⏎. */
export function EditorFooter({ state, words, onSave, onDelete, copyText }: EditorFooterProps) {
  const trouble = troubleWord(state);
  return (
    <>
      {trouble !== null && (
        <p class="explanation" role="alert">
          {words(trouble)}
        </p>
      )}
      <footer>
        {trouble !== null && <CopyButton label="noteCopyText" copy={copyText} words={words} />}
        {onDelete && (
          <button type="button" onClick={onDelete}>
            {words("noteDelete")}
          </button>
        )}
        {state.name !== "stale" && (
          <span class="end">
            <button type="button" onClick={onSave}>
              {words("noteSave")} <kbd aria-hidden="true">{saveKeySign()}</kbd>
            </button>
          </span>
        )}
      </footer>
    </>
  );
}
