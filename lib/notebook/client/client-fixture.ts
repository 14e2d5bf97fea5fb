import type { Note, NoteContent, Revision } from "../note.ts";
import type { DraftWrite, NotebookAnswer, NoteDeletion, NotebookProtocol, NoteWrite } from "../protocol.ts";
import type { Request, Send } from "./deliver.ts";
import { newId } from "./ids.ts";
import type { NoteSave } from "./saves.ts";

const DEVICE = newId();
const CREATED = "2025-03-01T08:00:00.000Z";

/** A note on the whole of 青禾区's report that says `text`. */
function contentOf(text: string): NoteContent {
  return { target: { type: "report", formerly: null }, colour: "yellow", text, tags: [] };
}

/** One save of a note on 青禾区's report. */
export function saveOf(note: string, text: string, base: Revision | null = null): NoteSave {
  const identity = { kind: "unknown", region: "青禾区", planYear: 2025, title: "", keys: ["text/9f3c"] } as const;
  return { note, report: identity, address: "http://www.qinghe.gov.cn/bg.html", content: contentOf(text), base };
}

/** The revision of that number. */
export const revisionOf = (count: number): Revision => ({ count, device: DEVICE });

/** The note that a write makes as its revision `count`, with `text` where another's text was joined to it. */
export function noteOf({ note, address, content }: NoteWrite, count: number, text = content.text): Note {
  const times = { created: CREATED, modified: CREATED, deleted: null };
  return { id: note, report: DEVICE, address, ...content, text, ...times, revision: revisionOf(count) };
}

/** What a test's background does with a request: its answer, or a rejection, or nothing for ever. */
export interface Background {
  noteWritten(write: NoteWrite): Promise<NotebookAnswer<Note>>;
  noteDeleted(deletion: NoteDeletion): Promise<NotebookAnswer<Note>>;
  draftWritten?(draft: DraftWrite): Promise<NotebookAnswer<null>>;
}

/** A `send` that notes down what is sent; `background` answers what it has an answer for, all else is done. */
export function sendTo(background: Partial<Background>) {
  const sent: { readonly name: Request; readonly data: unknown }[] = [];
  const fallback: { readonly [Name in Request]: () => Promise<ReturnType<NotebookProtocol[Name]>> } = {
    notesAsked: async () => ({ ok: true, value: { notes: [], drafts: [], setAside: 0, readOnly: false } }),
    noteWritten: async () => ({ ok: false, fault: "broken" }),
    noteDeleted: async () => ({ ok: false, fault: "unknown-note" }),
    draftWritten: async () => ({ ok: true, value: null }),
    draftDropped: async () => ({ ok: true, value: null }),
    tagsAsked: async () => ({ ok: true, value: ["财政"] }),
  };
  const answers: {
    readonly [Name in Request]: (
      data: Parameters<NotebookProtocol[Name]>[0],
    ) => Promise<ReturnType<NotebookProtocol[Name]>>;
  } = { ...fallback, ...background };
  const send: Send = (name, data) => {
    sent.push({ name, data });
    return answers[name](data);
  };
  return { send, sent };
}
