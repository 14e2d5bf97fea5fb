import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { onMessage, sendMessage } from "../../lib/messages.ts";
import type { NotebookAnswer, ReportNotes } from "../../lib/notebook/protocol.ts";

type Answer = Promise<NotebookAnswer<ReportNotes>>;

/** The question for a page's notes that goes ahead of those who show them. */
export interface QuestionAhead {
  /** Asks for the notes on the report with these keys. */
  ask(keys: readonly string[]): void;
  /** The answer to what was asked last, for whoever wants to look at it; null where `answer` would be. */
  coming(): Answer | null;
  /** The answer for these keys, once; null where others were asked for, or the notes may have changed since. */
  answer(keys: readonly string[]): Answer | null;
}

/** Asks while those who show the notes are on their way: the notebook needs as long for its answer as they do to come. */
export function askAhead(context: ContentScriptContext): QuestionAhead {
  let asked: { readonly keys: string; readonly answer: Answer } | null = null;
  let unlisten: (() => void) | null = null;
  const forget = () => {
    asked = null;
    unlisten?.();
    unlisten = null;
  };
  context.onInvalidated(forget);
  // In the browser's memory a page hears of no change.
  context.addEventListener(window, "pagehide", forget);
  return {
    ask: (keys) => {
      forget();
      const answer = sendMessage("notesAsked", { keys }).then(inTaskOfItsOwn);
      // Whoever takes the answer hears of what went wrong; nobody may take it.
      answer.catch(() => undefined);
      asked = { keys: keys.join(), answer };
      // Those who would read the notes again after a change do not listen yet.
      unlisten = onMessage("notesChanged", forget);
    },
    coming: () => asked?.answer ?? null,
    answer: (keys) => {
      const answer = asked?.keys === keys.join() ? asked.answer : null;
      forget();
      // By now it may have been there for long.
      return answer?.then(inTaskOfItsOwn) ?? null;
    },
  };
}

/** What shows the notes is not to do so in the task in which it comes itself: the two would hold up the page together. */
function inTaskOfItsOwn<T>(value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(() => resolve(value)));
}
