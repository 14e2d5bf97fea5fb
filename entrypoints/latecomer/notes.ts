import { browser } from "wxt/browser";
import figuresStyle from "../../components/card/card.css?inline";
import notesStyle from "../../components/note/note.css?inline";
import { onMessage, sendMessage } from "../../lib/messages.ts";
import { createNotebookClient } from "../../lib/notebook/client/client.ts";
import type { Welcome } from "../../lib/page/meeting-point.ts";
import { NOTE_COMMANDS } from "../../lib/page/notes/commands.ts";
import { type NotesSession, startNotes } from "../../lib/page/notes/session.ts";
import type { Latecomer } from "../../lib/page/reader/latecomer.ts";
import { adoptStyle } from "../../lib/page/stylesheet.ts";
import { noteDrawings } from "./render-notes.tsx";

/** Whether the extension still stands behind the page: updated or removed, it has no id any more. */
const isAlive = () => browser.runtime?.id !== undefined;

/** The page's address without its hash. */
const address = () => location.href.replace(/#.*$/, "");

/** Joins the notes to the notebook, to the messages about them, and to what draws them. */
export function pageNotes(welcome: Welcome): Pick<Latecomer, "join" | "run"> {
  const { words, colourMeanings: meanings, hoverDelay: delay, askedAhead } = welcome;
  const drawnStyle = figuresStyle + notesStyle;
  const cardStyle = welcome.surfaceStyle + drawnStyle;
  let session: NotesSession | null = null;
  const link = { ...createNotebookClient(sendMessage, { isAlive, askedAhead }), isStale: () => !isAlive() };
  const draw = noteDrawings(words, meanings);
  const editor = {
    source: browser.runtime.getURL("/editor.html"),
    origin: new URL(browser.runtime.getURL("/")).origin,
  };

  welcome.onEnd(onMessage("notesChanged", ({ data }) => session?.changed(data.keys)));
  welcome.onEnd(onMessage("notesCounted", () => session?.counts ?? { notes: 0, waiting: 0 }));
  return {
    join: (base, marks) => {
      adoptStyle(base.host.root, drawnStyle);
      session = startNotes({ base, link, words, editor, meanings, marks, cardStyle, draw, address, delay });
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
