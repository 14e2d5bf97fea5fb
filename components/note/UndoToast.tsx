import { useLayoutEffect, useState } from "preact/hooks";
import type { Words } from "../../lib/words.ts";

/** How long the way back is offered, in milliseconds. */
const STAYS = 10_000;

/** What the offer to take a deletion back needs. */
export interface UndoToastProps {
  /** The id of the note just deleted; null: nothing. */
  readonly deleted: string | null;
  readonly words: Words;
  readonly onUndo: (id: string) => void;
  /** Ten seconds have passed without the pointer or the focus on it; the same function from drawing to drawing. */
  readonly onExpire: () => void;
}

/** 已删除笔记 [撤销]: there for ten seconds, or as long as the pointer or the focus is on it. The page announces it. */
export function UndoToast({ deleted, ...offer }: UndoToastProps) {
  return <div class="toast">{deleted !== null && <Offer key={deleted} deleted={deleted} {...offer} />}</div>;
}

/** The offer for one note; that for the next begins its ten seconds anew. */
function Offer({ deleted, words, onUndo, onExpire }: UndoToastProps & { readonly deleted: string }) {
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isPointed || isFocused;

  useLayoutEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onExpire, STAYS);
    return () => clearTimeout(timer);
  }, [isHeld, onExpire]);

  return (
    <span
      class="line"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      {words("noteDeleted")}
      <button type="button" onClick={() => onUndo(deleted)}>
        {words("noteUndo")}
      </button>
    </span>
  );
}
