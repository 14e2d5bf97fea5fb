import type { NotesNews, RescueActions, RescueEntry } from "../../note-views.ts";
import type { Colour, Note } from "../../notebook/note.ts";
import type { Undo } from "../undo.ts";
import type { LinkFault } from "./notebook-link.ts";

/** What the bar under a selection can be asked. */
export interface BarActions {
  /** Marks the selected words in a colour. */
  readonly mark: (colour: Colour) => void;
  readonly write: () => void;
  /** False where the browser refuses. */
  readonly copyCitation: () => boolean;
  readonly close: () => void;
}

/** What the card of a note can be asked. */
export interface NoteCardActions {
  readonly edit: (note: Note) => void;
  readonly remove: (note: Note) => void;
  readonly copyCitation: (note: Note) => boolean;
  readonly close: () => void;
}

/** The notes at one place, and the one to begin with. */
export interface NoteCardContent {
  readonly notes: readonly Note[];
  readonly first: number;
  /** The address of the page that is read. */
  readonly address: string;
}

/** Draws into an empty dialog and names it; what it gives removes the drawing. */
export interface NoteDrawings {
  bar(dialog: HTMLElement, actions: BarActions): Undo;
  card(dialog: HTMLElement, content: NoteCardContent, actions: NoteCardActions): Undo;
  rescue(dialog: HTMLElement, entries: readonly RescueEntry[], actions: RescueActions & { close(): void }): Undo;
  /** 已删除笔记 [撤销]. */
  deletion(dialog: HTMLElement, actions: { readonly undo: () => void; readonly close: () => void }): Undo;
  news(
    dialog: HTMLElement,
    all: readonly NotesNews[],
    actions: { readonly follow: (news: NotesNews) => void; readonly dismiss: (news: NotesNews) => void },
  ): Undo;
  /** What the notebook could not take, and why: to read and to copy. */
  stranded(dialog: HTMLElement, text: string, fault: LinkFault, actions: { copy(): boolean; close(): void }): Undo;
}
