import type { Draft, Note, ReportIdentity } from "../note.ts";
import type { NotebookAnswer, ReportNotes } from "../protocol.ts";
import { type Course, createCourse, heard } from "./course.ts";
import { type ClientAnswer, deliver, type Delivery, type Send } from "./deliver.ts";
import { newId } from "./ids.ts";
import type { NoteSave } from "./saves.ts";

/** All that a page asks of the notebook. Nothing of it ever throws or rejects. */
export interface NotebookClient {
  /** An id for a new note, sortable by time. */
  newId(): string;
  notesOf(keys: readonly string[]): Promise<ClientAnswer<ReportNotes>>;
  /**
   * Answers once it is on the disk, with the note as it then is: where another editor wrote at the same time, its text
   * is not the one that was given. A save that failed may be asked for again, with whatever the editor then holds.
   */
  save(save: NoteSave): Promise<ClientAnswer<Note>>;
  /** Deletes, or takes the deletion back. */
  setDeleted(note: string, deleted: boolean): Promise<ClientAnswer<Note>>;
  /** Keeps what is being written, soon. */
  keepDraft(draft: Draft, report: ReportIdentity): void;
  dropDraft(note: string): void;
  /** All tags in use, the commonest first; none where they cannot be had. */
  tags(): Promise<readonly string[]>;
  /** Sends at once what was typed and not kept yet; for a page that may be about to end. */
  flush(): void;
  /** Sends at once what would be lost with the page; for `pagehide`. */
  leave(): void;
}

/** What the page's client is made of. */
export interface ClientParts extends Pick<Delivery, "isAlive">, Partial<Pick<Delivery, "wait">> {
  /** The answer to a question for the same notes that is under way already, once. */
  askedAhead?(keys: readonly string[]): Promise<NotebookAnswer<ReportNotes>> | null;
}

const delay = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Firefox takes all objects of an extension away with it, and throws where one is touched. */
function tellsAlive(isAlive: () => boolean): boolean {
  try {
    return isAlive();
  } catch {
    return false;
  }
}

/**
 * The notebook as content scripts see it. `send` is `sendMessage`, `isAlive` tells whether the extension still stands
 * behind the page (`browser.runtime?.id` is undefined once it was updated).
 */
export function createNotebookClient(
  send: Send,
  { isAlive, wait = delay, askedAhead = () => null }: ClientParts,
): NotebookClient {
  const delivery = { isAlive: () => tellsAlive(isAlive), wait };
  const courses = new Map<string, Course>();

  function courseOf(note: string): Course {
    const course = courses.get(note) ?? createCourse(note, send, delivery);
    courses.set(note, course);
    return course;
  }

  return {
    newId,
    notesOf: async (keys) => heard(await deliver(() => askedAhead(keys) ?? send("notesAsked", { keys }), delivery)),
    save: (save) => courseOf(save.note).save(save),
    setDeleted: (note, deleted) => courseOf(note).setDeleted(deleted),
    keepDraft: (draft, report) => courseOf(draft.note).keepDraft({ draft, report }),
    dropDraft: (note) => void courseOf(note).dropDraft(),
    tags: async () => {
      const answer = heard(await deliver(() => send("tagsAsked", undefined), delivery));
      return answer.ok ? answer.value : [];
    },
    flush: () => {
      for (const course of courses.values()) course.flush();
    },
    leave: () => {
      for (const course of courses.values()) course.leave();
    },
  };
}
