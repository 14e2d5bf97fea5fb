import { browser } from "wxt/browser";
import type { ContentScriptContext } from "wxt/utils/content-script-context";
import markStyle from "../../components/note/margin-marks.css?inline";
import { onMessage, type ReaderCommand, type ReaderOptions, sendMessage } from "../../lib/messages.ts";
import { createNotebookClient } from "../../lib/notebook/client/client.ts";
import { NOTE_COMMANDS, type NotesSession, startNotes } from "../../lib/page/notes/session.ts";
import type { JoinReader } from "../../lib/page/reader/companion.ts";
import type { Words } from "../../lib/words.ts";
import { noteDrawings } from "./render-notes.tsx";

/** The notes of a page, as the reader's entry knows them. */
export interface PageNotes {
  readonly join: JoinReader;
  /** Nothing happens for a command that is none of the notes'. */
  run(command: ReaderCommand): void;
}

/** Whether the extension still stands behind the page: updated or removed, it has no id any more. */
const isAlive = () => browser.runtime?.id !== undefined;

/** What the notes of a page are joined from. */
export interface PageNotesParts {
  readonly context: ContentScriptContext;
  readonly words: Words;
  readonly cardStyle: string;
  /** As they are set now. */
  options(): ReaderOptions;
}

/** Joins the notes to the notebook, to the messages about them, and to what draws them. */
export function pageNotes({ context, words, cardStyle, options }: PageNotesParts): PageNotes {
  let session: NotesSession | null = null;
  const link = { ...createNotebookClient(sendMessage, { isAlive }), isStale: () => !isAlive() };
  const meanings = () => options().colourMeanings;
  const editor = {
    source: browser.runtime.getURL("/editor.html"),
    origin: new URL(browser.runtime.getURL("/")).origin,
  };

  context.onInvalidated(onMessage("notesChanged", ({ data }) => session?.changed(data.keys)));
  context.onInvalidated(onMessage("notesCounted", () => session?.counts ?? { notes: 0, waiting: 0 }));
  return {
    join: (base) => {
      session = startNotes({
        base,
        link,
        words,
        editor,
        meanings,
        markStyle,
        cardStyle,
        draw: noteDrawings(words, meanings),
        address: () => location.href.replace(/#.*$/, ""),
        delay: () => options().hoverDelay,
      });
      base.scope.onEnd(() => {
        session = null;
      });
      return session;
    },
    run: (command) => {
      const noteCommand = NOTE_COMMANDS.find((name) => name === command);
      if (noteCommand !== undefined) session?.run(noteCommand);
    },
  };
}
