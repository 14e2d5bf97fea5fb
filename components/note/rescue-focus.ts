import { useLayoutEffect, useRef } from "preact/hooks";
import type { RescueEntry } from "../../lib/note-views.ts";

/** The element of the list, once it is drawn. */
interface ListRef {
  readonly current: HTMLElement | null;
}

/** The entries of the list as they are drawn, in order. */
export function itemsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(":scope > [role=group]") ?? [])];
}

/** Which entry has the focus, on itself or inside it; -1: none. */
export function focusedIndex(list: HTMLElement | null): number {
  return itemsOf(list).findIndex((item) => item.matches(":focus-within"));
}

/**
 * Keeps the focus in the list: on the first entry as the view opens, and where the entry that had it is settled and
 * goes, on the one that takes its place. The answer is to be called as the focus comes to an entry.
 */
export function useRescueFocus(listRef: ListRef, entries: readonly RescueEntry[]): () => void {
  const heldRef = useRef<{ readonly id: string | undefined; readonly index: number }>({ id: undefined, index: 0 });

  useLayoutEffect(() => focusItem(listRef.current, 0), [listRef]);
  useLayoutEffect(() => {
    const { id, index } = heldRef.current;
    const isGone = id !== undefined && entries.every((entry) => entry.id !== id);
    // A focus that went with its element is on the body; one that the reader has moved is elsewhere.
    if (isGone && document.activeElement === document.body) focusItem(listRef.current, index);
  }, [listRef, entries]);

  return () => {
    const index = focusedIndex(listRef.current);
    heldRef.current = { id: entries[index]?.id, index };
  };
}

/** Focuses the entry at `index`, or the last, or of an empty list the list itself, which says that it is empty. */
function focusItem(list: HTMLElement | null, index: number): void {
  const items = itemsOf(list);
  (items[Math.min(index, items.length - 1)] ?? list)?.focus();
}
