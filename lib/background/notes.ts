import type { Browser } from "wxt/browser";
import { sendMessage } from "../messages.ts";
import type { Notebook } from "../notebook/notebook.ts";
import type { Note } from "../notebook/note.ts";
import type { NotebookAnswer, ReportNotes } from "../notebook/protocol.ts";
import * as records from "../notebook/records.ts";
import type { Change } from "../notebook/writing.ts";
import type { z } from "../zod.ts";
import { knownPages } from "./pages.ts";
import { isFromExtensionPage, pageOfSender } from "./senders.ts";

type Sender = Browser.runtime.MessageSender;

/** The longest message, in UTF-16 units of its JSON: a whole report as one quotation, and a long note on it. */
const LONGEST = 1_000_000;

const REFUSED = { ok: false, fault: "refused" } as const;

/** Answers one kind of message: from one of our own, and of the right form, or not at all. */
export type Answerer<T> = (data: unknown, sender: Sender) => Promise<NotebookAnswer<T>>;

/** What the background answers to the notebook's messages. */
export interface NotebookAnswers {
  readonly onNotesAsked: Answerer<ReportNotes>;
  readonly onNoteWritten: Answerer<Note>;
  readonly onNoteDeleted: Answerer<Note>;
  readonly onDraftWritten: Answerer<null>;
  readonly onDraftDropped: Answerer<null>;
  readonly onTagsAsked: Answerer<readonly string[]>;
}

/** Serves `notebook` to the pages, and tells the others what one of them has changed. */
export function answerFrom(notebook: Notebook): NotebookAnswers {
  return {
    onNotesAsked: guarded(records.notesQuestion, ({ keys }) => notebook.notesOf(keys)),
    onNoteWritten: guarded(records.noteWrite, async (write, sender) => spread(await notebook.write(write), sender)),
    onNoteDeleted: guarded(records.noteDeletion, async (deletion, sender) =>
      spread(await notebook.setDeleted(deletion), sender),
    ),
    onDraftWritten: guarded(records.draftWrite, (draft) => notebook.keepDraft(draft)),
    onDraftDropped: guarded(records.noteNamed, ({ note }) => notebook.dropDraft(note)),
    onTagsAsked: guarded(records.nothing, () => notebook.tags()),
  };
}

function guarded<Data, T>(
  schema: z.ZodType<Data>,
  answer: (data: Data, sender: Sender) => Promise<NotebookAnswer<T>>,
): Answerer<T> {
  return async (data, sender) => {
    if (pageOfSender(sender) === null && !isFromExtensionPage(sender)) return REFUSED;
    if (JSON.stringify(data ?? null).length > LONGEST) return REFUSED;
    const parsed = schema.safeParse(data);
    return parsed.success ? answer(parsed.data, sender) : REFUSED;
  };
}

/** The pages read again when they hear of it; the one that made the change has it in its answer. */
function spread(answer: NotebookAnswer<Change>, sender: Sender): NotebookAnswer<Note> {
  if (!answer.ok) return answer;
  const { note, keys } = answer.value;
  void tellPages(keys, sender.tab?.id);
  return { ok: true, value: note };
}

async function tellPages(keys: readonly string[], except: number | undefined): Promise<void> {
  const tabs = [...(await knownPages()).keys()].filter((tabId) => tabId !== except);
  // A tab may be gone, or its page may have no reader (any more): there is nothing left to do.
  await Promise.allSettled(tabs.map((tabId) => sendMessage("notesChanged", { keys }, { tabId, frameId: 0 })));
}
