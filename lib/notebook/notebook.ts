import { systemClock, type Clock } from "./clock.ts";
import { createConnection } from "./connection.ts";
import { dropDraft, keepDraft } from "./drafts.ts";
import { faultOf } from "./faults.ts";
import { type Migration, MIGRATIONS } from "./migrations.ts";
import type { DraftWrite, NotebookAnswer, NoteDeletion, NoteWrite, ReportNotes } from "./protocol.ts";
import { notesOf, tagsInUse } from "./reading.ts";
import { type Change, markDeleted, writeNote } from "./writing.ts";

/** The notebook: all that is kept, and every way to change it. Nothing here rejects; what went wrong is in the answer. */
export interface Notebook {
  /** Opens the database, so that who asks next need not wait for that; what hinders it they will hear of. */
  open(): void;
  notesOf(keys: readonly string[]): Promise<NotebookAnswer<ReportNotes>>;
  /** Answers once it is on the disk. */
  write(write: NoteWrite): Promise<NotebookAnswer<Change>>;
  setDeleted(deletion: NoteDeletion): Promise<NotebookAnswer<Change>>;
  keepDraft(draft: DraftWrite): Promise<NotebookAnswer<null>>;
  dropDraft(note: string): Promise<NotebookAnswer<null>>;
  tags(): Promise<NotebookAnswer<readonly string[]>>;
  close(): void;
}

/** What tests set otherwise. */
export interface NotebookParts {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  readonly clock?: Clock;
}

/** The notebook in the extension's own storage; only the background and the extension's pages can reach it. */
export function createNotebook(parts: NotebookParts = {}): Notebook {
  const { name = "notebook", migrations = MIGRATIONS, clock = systemClock } = parts;
  const connection = createConnection(name, migrations);
  return {
    open: connection.open,
    notesOf: (keys) => answer(connection.read((open) => notesOf(open, keys, clock))),
    write: (write) => answer(connection.write((database) => writeNote(database, write, clock()))),
    setDeleted: (deletion) => answer(connection.write((database) => markDeleted(database, deletion, clock()))),
    keepDraft: (draft) => answer(connection.write((database) => keepDraft(database, draft, clock()))),
    dropDraft: (note) => answer(connection.write((database) => dropDraft(database, note))),
    tags: () => answer(connection.read(({ database }) => tagsInUse(database))),
    close: connection.close,
  };
}

async function answer<T>(work: Promise<T>): Promise<NotebookAnswer<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}
