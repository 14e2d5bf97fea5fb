import type { NotebookDatabase } from "./database.ts";
import type { Note, Revision } from "./note.ts";
import { type WriteRecord, writeRecord } from "./records.ts";

/**
 * How many saves of a note are remembered. A lost answer is asked for again within seconds, so this is plenty; an
 * editor that has slept through more of them has both texts kept instead of compared.
 */
const REMEMBERED = 16;

/** The save of that id, if it was done before: its answer was lost, and it is asked for again. */
export async function earlierWrite({ writes }: NotebookDatabase, write: string): Promise<WriteRecord | null> {
  return writeRecord.safeParse(await writes.get(write)).data ?? null;
}

/** The note as a writer saw it who began on `base`; null where that is forgotten. */
export async function noteAt({ writes }: NotebookDatabase, note: string, base: Revision | null): Promise<Note | null> {
  // A page that began a new note and finds it kept already has written it itself, and the answer was lost.
  const count = base?.count ?? 1;
  const record = writeRecord.safeParse(await writes.where({ note, count }).first()).data;
  return record && (base === null || record.result.revision.device === base.device) ? record.result : null;
}

/** Remembers a save with what came of it, and forgets those of the same note that are long past. */
export async function rememberWrite({ writes }: NotebookDatabase, write: string, result: Note): Promise<void> {
  const { id: note, revision } = result;
  await writes.put({ write, note, count: revision.count, result });
  if (revision.count <= REMEMBERED) return;
  await writes
    .where("[note+count]")
    .between([note, 0], [note, revision.count - REMEMBERED], true, true)
    .delete();
}
