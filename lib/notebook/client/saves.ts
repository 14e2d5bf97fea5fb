import type { Note, NoteContent, ReportIdentity, Revision } from "../note.ts";
import type { NoteWrite } from "../protocol.ts";
import type { ClientAnswer } from "./deliver.ts";
import { newId } from "./ids.ts";
import type { Lane } from "./lane.ts";
import { carryOver } from "./merge.ts";

/** One save as an editor asks for it: 待核 on a note, begun on its second revision. */
export interface NoteSave {
  readonly note: string;
  readonly report: ReportIdentity;
  readonly address: string;
  readonly content: NoteContent;
  /** The revision that the writer saw; null for a new note. */
  readonly base: Revision | null;
}

/** What was written, and on which revision. */
export type Written = Pick<NoteSave, "base" | "content">;

/** The saves of one note. */
export interface Saves {
  /** Answers once it is on the disk. Of several that wait for one under way, only the newest is sent. */
  save(save: NoteSave): Promise<ClientAnswer<Note>>;
  /** What is saved from now on comes after what is done next, so it takes no earlier save's place. */
  closeWaiting(): void;
  /** What was written on what this page has kept already begins on that: the editor may not have heard of it yet. */
  rebase(written: Written): Written;
  /** For the last moment of a page: what may have been lost on its way, and what still waits. */
  unsettled(): { readonly unsure: NoteWrite | null; readonly waiting: NoteSave | null };
}

/** A save under way or, with its answer lost, in doubt. */
interface Sent {
  readonly given: NoteContent;
  readonly write: NoteWrite;
}

/** A place in the lane for the newest of those that wait. */
interface Slot {
  save: NoteSave;
}

/** Makes the saves of one note. `send` may be asked twice for one write; null says that it was not heard. */
export function createSaves(lane: Lane, send: (write: NoteWrite) => Promise<ClientAnswer<Note> | null>): Saves {
  let waiting: { readonly slot: Slot; readonly answer: Promise<ClientAnswer<Note>> } | null = null;
  let unsure: Sent | null = null;
  let kept: { readonly given: NoteContent; readonly note: Note } | null = null;

  async function settle(sent: Sent): Promise<ClientAnswer<Note>> {
    unsure = sent;
    const answer = await send(sent.write);
    if (answer === null) return { ok: false, fault: "broken" };
    unsure = null;
    if (answer.ok) kept = { given: sent.given, note: answer.value };
    return answer;
  }

  const rebase: Saves["rebase"] = (written) => {
    if (!kept || (written.base?.count ?? 0) >= kept.note.revision.count) return written;
    return { base: kept.note.revision, content: carryOver(kept.given, kept.note, written.content) };
  };

  async function sendNewest(slot: Slot): Promise<ClientAnswer<Note>> {
    // A save whose answer was lost may have been kept: whatever comes after it is written on it.
    const cleared = unsure && (await settle(unsure));
    if (waiting?.slot === slot) waiting = null;
    if (cleared && unsure) return cleared;
    return settle({ given: slot.save.content, write: { ...slot.save, ...rebase(slot.save), write: newId() } });
  }

  function save(next: NoteSave): Promise<ClientAnswer<Note>> {
    if (waiting) {
      waiting.slot.save = next;
      return waiting.answer;
    }
    const slot = { save: next };
    const answer = lane(() => sendNewest(slot));
    waiting = { slot, answer };
    return answer;
  }

  return {
    save,
    closeWaiting: () => (waiting = null),
    rebase,
    unsettled: () => ({ unsure: unsure?.write ?? null, waiting: waiting?.slot.save ?? null }),
  };
}
