import { useState } from "preact/hooks";
import type { WordName, Words } from "../lib/words.ts";
import type { ToolProps } from "./tool.ts";

/** What a copying button needs: its word, what it does, and, inside a toolbar, what that asks of its buttons. */
export interface CopyButtonProps {
  readonly label: WordName;
  /** False where the browser refuses. */
  readonly copy: () => boolean;
  readonly words: Words;
  readonly tool?: ToolProps;
}

/** 复制引文, and then what became of it: 已复制, or 复制不了. */
export function CopyButton({ label, copy, words, tool }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<WordName>(label);
  return (
    <button type="button" {...tool} onClick={() => setOutcome(copy() ? "cardCopied" : "cardCopyFailed")}>
      <span aria-live="polite">{words(outcome)}</span>
    </button>
  );
}
