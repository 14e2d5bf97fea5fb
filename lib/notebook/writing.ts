import { mergeContents, sameContent } from "./client/merge.ts";
import { later } from "./clock.ts";
import type { NotebookDatabase } from "./database.ts";
import { NotebookError } from "./faults.ts";
import { earlierWrite, noteAt, rememberWrite } from "./history.ts";
import type { Note, NoteContent } from "./note.ts";
import type { NoteDeletion, NoteWrite } from "./protocol.ts";
import { noteRecord, reportRecord } from "./records.ts";
import { joinReport } from "./reports.ts";
import { setAside, sortRecords } from "./set-aside.ts";
import { atOnce } from "./transaction.ts";
import { nextRevision, readWriter, type Writer } from "./writer.ts";

/** A note as a change left it, and the keys of its report: whom it concerns. */
export interface Change {
  readonly note: Note;
  readonly keys: readonly string[];
}

/** Keeps a note: 待核 on 增长7%左右. The same save a second time changes nothing and has the same answer. */
export function writeNote(database: NotebookDatabase, write: NoteWrite, now: string): PromiseLike<Change> {
  return atOnce(database, async () => {
    // Asked together: each question takes its time to the disk and back.
    const [earlier, stored, writer] = await Promise.all([
      earlierWrite(database, write.write),
      readNote(database, write.note, now),
      readWriter(database, now),
    ]);
    if (earlier) return changeOf(database, stored ?? earlier.result);
    const report = await joinReport(database, write.report, writer);
    const note = stored ? await revise(database, stored, write, writer) : createNote(write, report.id, writer);
    await Promise.all([keep(database, write.write, note), database.drafts.delete(note.id)]);
    // A note of another report (its page has become this one since) is told to that report's pages.
    return note.report === report.id ? { note, keys: report.keys } : changeOf(database, note);
  });
}

/** Marks a note as deleted, or takes the mark away. `unknown-note` where there is none. */
export function markDeleted(database: NotebookDatabase, change: NoteDeletion, now: string): PromiseLike<Change> {
  return atOnce(database, async () => {
    const stored = await readNote(database, change.note, now);
    if (!stored) throw new NotebookError("unknown-note");
    const isDone = (stored.deleted !== null) === change.deleted || (await earlierWrite(database, change.write));
    if (isDone) return changeOf(database, stored);
    const writer = await readWriter(database, now);
    const note = renew(stored, stored, change.deleted ? now : null, writer);
    await keep(database, change.write, note);
    return changeOf(database, note);
  });
}

/** The note of that id; one of the wrong shape is set aside, and the note is then as if it had never been. */
async function readNote(database: NotebookDatabase, id: string, now: string): Promise<Note | null> {
  const record = await database.notes.get(id);
  if (record === undefined) return null;
  const { sound, broken } = sortRecords(database.notes, [record], noteRecord);
  await setAside(database, broken, now);
  return sound[0] ?? null;
}

async function keep(database: NotebookDatabase, write: string, note: Note): Promise<void> {
  await Promise.all([database.notes.put(note), rememberWrite(database, write, note)]);
}

/** A note that comes from a page though it is not (any more) in the database goes on counting where it stood. */
function createNote({ note, address, content, base }: NoteWrite, report: string, writer: Writer): Note {
  const { now } = writer;
  const times = { created: now, modified: now, deleted: null };
  return { id: note, report, address, ...content, ...times, revision: nextRevision(base, writer) };
}

async function revise(database: NotebookDatabase, stored: Note, write: NoteWrite, writer: Writer): Promise<Note> {
  const { content, base } = write;
  const isUpToDate = base?.count === stored.revision.count && base.device === stored.revision.device;
  const merged = isUpToDate ? content : mergeContents(stored, content, await noteAt(database, stored.id, base));
  // Who writes into a note that was deleted meanwhile wants to have it.
  return sameContent(stored, merged) && stored.deleted === null ? stored : renew(stored, merged, null, writer);
}

function renew(
  stored: Note,
  { target, colour, text, tags }: NoteContent,
  deleted: string | null,
  writer: Writer,
): Note {
  const modified = later(writer.now, stored.modified);
  const revision = nextRevision(stored.revision, writer);
  return { ...stored, target, colour, text, tags, modified, deleted, revision };
}

async function changeOf(database: NotebookDatabase, note: Note): Promise<Change> {
  const report = reportRecord.safeParse(await database.reports.get(note.report)).data;
  return { note, keys: report?.keys ?? [] };
}
