import type { Draft, Note, NoteContent, ReportIdentity, Revision } from "./note.ts";

/**
 * Why the notebook could not do it. `full`: no room on the disk; `blocked`: another version of the extension holds
 * the database; `upgrade-failed`: it is read only, nothing is lost; `unknown-note`: no such note; `refused`: the
 * payload or its sender is not one of ours; `broken`: anything else.
 */
export type NotebookFault = "full" | "blocked" | "upgrade-failed" | "unknown-note" | "refused" | "broken";

/** What the notebook answers: the value only once it is on the disk. */
export type NotebookAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: NotebookFault };

/** All that a page needs of the notebook for the report that it holds. */
export interface ReportNotes {
  readonly notes: readonly Note[];
  /** Writings that were never saved. */
  readonly drafts: readonly Draft[];
  /** How many records could not be read and were set aside. */
  readonly setAside: number;
  /** The database could not be brought to this version: notes can be read and not changed, and none is lost. */
  readonly readOnly: boolean;
}

/** One save of a note. The same `write` twice is one save: a lost answer is asked for again with the same id. */
export interface NoteWrite {
  readonly write: string;
  readonly note: string;
  readonly report: ReportIdentity;
  readonly address: string;
  readonly content: NoteContent;
  /**
   * The revision that the writer saw; null for a new note. Where the note has gone on since and both changed its
   * text, both texts are kept in it, one under the other.
   */
  readonly base: Revision | null;
}

/** One deletion of a note, or its taking back; with the same `write` twice it is one. */
export interface NoteDeletion {
  readonly write: string;
  readonly note: string;
  readonly deleted: boolean;
}

/** What is being written, and where. */
export interface DraftWrite {
  readonly draft: Draft;
  readonly report: ReportIdentity;
}

/** The messages between pages and the notebook, which the background serves. */
export interface NotebookProtocol {
  /** Page → background: the notes on this report. */
  notesAsked(data: { keys: readonly string[] }): NotebookAnswer<ReportNotes>;
  /** Page → background: keep this; the note as it now is. */
  noteWritten(data: NoteWrite): NotebookAnswer<Note>;
  /** Page → background: delete, or take the deletion back. */
  noteDeleted(data: NoteDeletion): NotebookAnswer<Note>;
  /** Page → background: keep what is being written. */
  draftWritten(data: DraftWrite): NotebookAnswer<null>;
  /** Page → background: the writing was saved or given up. */
  draftDropped(data: { note: string }): NotebookAnswer<null>;
  /** Page → background: all tags in use, the commonest first. */
  tagsAsked(): NotebookAnswer<readonly string[]>;
  /** Background → pages: something of the reports with these keys has changed; read again. */
  notesChanged(data: { keys: readonly string[] }): void;
}
