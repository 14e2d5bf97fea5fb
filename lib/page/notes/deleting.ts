import type { Note } from "../../notebook/note.ts";
import type { NotesDesk } from "./desk.ts";
import type { Toasts } from "./toasts.ts";

/** Deletes notes, each with the way back. */
export function noteRemover(desk: NotesDesk, toasts: Toasts): (note: Note) => void {
  const setDeleted = async (note: Note, deleted: boolean) => {
    const { link, base, words } = desk.parts;
    const isByKeyboard = hasVisibleFocus(base.host.root);
    const answer = await link.setDeleted(note.id, deleted);
    if (!answer.ok) return toasts.fault(answer.fault);
    desk.kept.put(answer.value);
    base.announce(words(deleted ? "announceNoteDeleted" : "announceNoteRestored"));
    if (deleted) toasts.deletion(() => void setDeleted(note, false), isByKeyboard);
  };
  return (note) => void setDeleted(note, true);
}

/** Whether the reader's focus is in one of our dialogs. What is focused inside the editor's frame cannot be told. */
function hasVisibleFocus({ activeElement }: ShadowRoot): boolean {
  return activeElement !== null && (activeElement.matches(":focus-visible") || activeElement.matches("iframe"));
}
