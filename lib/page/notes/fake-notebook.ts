import type { ClientAnswer } from "../../notebook/client/deliver.ts";
import type { Draft, Note } from "../../notebook/note.ts";
import type { NotebookLink } from "./notebook-link.ts";

/** For tests: a notebook in memory, and what was asked of it. */
export interface FakeNotebook extends NotebookLink {
  readonly notes: Map<string, Note>;
  readonly drafts: Map<string, Draft>;
  /** Ids of the notes in the order in which saves were asked for. */
  readonly saves: string[];
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
    fault: null,
    joinedWith: "",
    isStale: () => book.fault === "stale",
    newId: () => `note-${ids++}`,
    notesOf: async () => ({
      ok: true,
      value: { notes: [...notes.values()], drafts: [...drafts.values()], setAside: 0, readOnly: false },
    }),
    async save({ note, address, content, report }): Promise<ClientAnswer<Note>> {
      book.saves.push(note);
      await Promise.resolve();
      if (book.fault !== null) return { ok: false, fault: book.fault };
      const now = new Date().toISOString();
      const revision = { count: (notes.get(note)?.revision.count ?? 0) + 1, device: "here" };
      const text = content.text + book.joinedWith;
      const [key = ""] = report.keys;
      const kept = {
        ...content,
        text,
        id: note,
        report: key,
        address,
        created: now,
        modified: now,
        deleted: null,
        revision,
      };
      notes.set(note, kept);
      return { ok: true, value: kept };
    },
    async setDeleted(note, deleted): Promise<ClientAnswer<Note>> {
      const kept = notes.get(note);
      if (kept === undefined) return { ok: false, fault: "unknown-note" };
      const now = { ...kept, deleted: deleted ? kept.modified : null };
      notes.set(note, now);
      return { ok: true, value: now };
    },
    keepDraft: (draft) => void drafts.set(draft.note, draft),
    dropDraft: (note) => void drafts.delete(note),
    tags: async () => ["就业", "待核"],
    leave: () => undefined,
  };
  return book;
}
