import type { Words } from "../../lib/words.ts";
import { CopyButton } from "../CopyButton.tsx";

/** What the last view of an unsaved note needs. */
export interface StrandedProps {
  readonly text: string;
  readonly words: Words;
  readonly titleId: string;
  /** False where the browser refuses. */
  readonly copy: () => boolean;
  readonly onClose: () => void;
}

/** What was being written when 夹注 was updated under the page: to be read and copied, as it cannot be saved any more. */
export function Stranded({ text, words, titleId, copy, onClose }: StrandedProps) {
  return (
    <>
      <h2 id={titleId}>{words("noteStranded")}</h2>
      <p class="trouble">{words("noteStaleExplained")}</p>
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
