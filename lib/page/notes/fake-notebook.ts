import type { ClientAnswer } from "../../notebook/client/deliver.ts";
import type { NoteSave } from "../../notebook/client/saves.ts";
import type { Draft, Note } from "../../notebook/note.ts";
import type { NotebookLink } from "./notebook-link.ts";

/** For tests: a notebook in memory, and what was asked of it. */
export interface FakeNotebook extends NotebookLink {
  readonly notes: Map<string, Note>;
  readonly drafts: Map<string, Draft>;
  /** Ids of the notes in the order in which saves were asked for. */
  readonly saves: string[];
  /** How often it was asked for the report's notes. */
  readings: number;
  /** What the next saves answer instead of keeping the note; null: keep it. */
  fault: "full" | "stale" | null;
  /** What another tab adds to the text of each save. */
  joinedWith: string;
}

/** Makes an empty one. */
export function fakeNotebook(): FakeNotebook {
  const notes = new Map<string, Note>();
  const drafts = new Map<string, Draft>();
  let ids = 0;
  const book: FakeNotebook = {
    notes,
    drafts,
    saves: [],
    readings: 0,
    fault: null,
    joinedWith: "",
    isStale: () => book.fault === "stale",
    newId: () => `note-${ids++}`,
    notesOf: async () => {
      book.readings++;
      const value = { notes: [...notes.values()], drafts: [...drafts.values()], setAside: 0, readOnly: false };
      return { ok: true, value };
    },
    save: (save) => keep(book, save),
    setDeleted: async (note, deleted) => setDeleted(book, note, deleted),
    keepDraft: (draft) => void drafts.set(draft.note, draft),
    dropDraft: (note) => void drafts.delete(note),
    tags: async () => ["就业", "待核"],
    flush: () => undefined,
    leave: () => undefined,
  };
  return book;
}

async function keep(book: FakeNotebook, { note: id, address, content, report }: NoteSave): Promise<ClientAnswer<Note>> {
  book.saves.push(id);
  await Promise.resolve();
  if (book.fault !== null) return { ok: false, fault: book.fault };
  const now = new Date().toISOString();
  const revision = { count: (book.notes.get(id)?.revision.count ?? 0) + 1, device: "here" };
  const [key = ""] = report.keys;
  const dates = { created: now, modified: now, deleted: null };
  const note = { ...content, ...dates, id, address, revision, text: content.text + book.joinedWith, report: key };
  book.notes.set(id, note);
  return { ok: true, value: note };
}

function setDeleted({ notes }: FakeNotebook, id: string, deleted: boolean): ClientAnswer<Note> {
  const note = notes.get(id);
  if (note === undefined) return { ok: false, fault: "unknown-note" };
  const now = { ...note, deleted: deleted ? note.modified : null };
  notes.set(id, now);
  return { ok: true, value: now };
}
