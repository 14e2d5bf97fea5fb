import type { Note } from "../note.ts";
import type { DraftWrite } from "../protocol.ts";
import { type ClientAnswer, deliver, type Delivery, type Send } from "./deliver.ts";
import { createDrafts } from "./drafts.ts";
import { newId } from "./ids.ts";
import { createLane } from "./lane.ts";
import { createSaves, type NoteSave } from "./saves.ts";

/** All that a page does with one note, in the order in which it was asked for. */
export interface Course {
  save(save: NoteSave): Promise<ClientAnswer<Note>>;
  setDeleted(deleted: boolean): Promise<ClientAnswer<Note>>;
  keepDraft(draft: DraftWrite): void;
  dropDraft(): Promise<void>;
  /** Sends at once what was typed and not kept yet. */
  flush(): void;
  /** The page goes: sends at once what would be lost with it. */
  leave(): void;
}

/** What became of a request that nobody may have heard. */
export function heard<T>(answer: ClientAnswer<T> | null): ClientAnswer<T> {
  return answer ?? { ok: false, fault: "broken" };
}

/** Begins the course of the note of that id. */
export function createCourse(note: string, send: Send, delivery: Delivery): Course {
  const lane = createLane();
  const saves = createSaves(lane, (write) => deliver(() => send("noteWritten", write), delivery));
  const tryDraft = ({ draft, report }: DraftWrite) => {
    const { base, content } = saves.rebase({ base: draft.base, content: draft });
    return send("draftWritten", { draft: { ...draft, ...content, base }, report });
  };
  const sendOnce = (draft: DraftWrite) => void deliver(() => tryDraft(draft), delivery, []);
  const drafts = createDrafts(lane, {
    send: (newest) => deliver(() => tryDraft(newest()), delivery),
    sendOnce,
  });
  return {
    save: (save) => {
      drafts.forget();
      return saves.save(save);
    },
    setDeleted: (deleted) => {
      saves.closeWaiting();
      const deletion = { write: newId(), note, deleted };
      return lane(async () => heard(await deliver(() => send("noteDeleted", deletion), delivery)));
    },
    keepDraft: drafts.keep,
    dropDraft: async () => {
      drafts.forget();
      await lane(() => deliver(() => send("draftDropped", { note }), delivery));
    },
    flush: drafts.flush,
    leave: () => {
      const { unsure, waiting } = saves.unsettled();
      if (unsure) void deliver(() => send("noteWritten", unsure), delivery);
      if (waiting) {
        const { content, base, report } = waiting;
        sendOnce({ draft: { ...content, note, base, modified: new Date().toISOString() }, report });
      }
      drafts.flush();
    },
  };
}
