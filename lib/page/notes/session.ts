import { Late } from "../late.ts";
import type { Companion } from "../reader/companion.ts";
import type { Span } from "../../report/span.ts";
import { watchBar } from "./bar.ts";
import { citationCopier } from "./citing.ts";
import { createRun, type NoteCommand } from "./commands.ts";
import { noteRemover } from "./deleting.ts";
import { NotesDesk, type NotesParts } from "./desk.ts";
import { Editor } from "./editor.ts";
import { closeOnEscape } from "./keys.ts";
import { Loading } from "./loading.ts";
import type { MarkedNote } from "./mark-dots.ts";
import { NoteCards } from "./note-cards.ts";
import { Rescue } from "./rescue.ts";
import { Toasts } from "./toasts.ts";
import { Writing } from "./writing.ts";

/** How many notes the page shows, and how many of them wait for the reader. */
export interface NoteCounts {
  readonly notes: number;
  readonly waiting: number;
}

/** What the notes need of the rest of the reader. */
export interface SessionParts extends NotesParts {
  /** Milliseconds before a card opens on hover. */
  delay(): number;
}

/** The reader's notes on one page. */
export interface NotesSession extends Companion {
  /** The notebook has changed something of the reports with these keys. */
  changed(keys: readonly string[]): void;
  run(command: NoteCommand): void;
  readonly counts: NoteCounts;
}

/** Joins what the notes are made of. All of it ends with the reader's scope. */
export function startNotes(parts: SessionParts): NotesSession {
  const { scope } = parts.base;
  const session = assemble(parts);
  const { desk, editor, known, loading, rescue, toasts, write } = session;
  const withoutNotes = scope.guard(() => {
    if (!loading.hasLoaded) known.arrive(desk);
  });
  // A card of a term or figure that is open beside a dialog came after it, and is the newest thing.
  closeOnEscape(scope, () => parts.base.currentPlace() === null && (desk.dialogs.close() || toasts.close()));
  scope.listen(window, "pagehide", () => {
    editor.leave();
    parts.link.leave();
  });
  // A page that is hidden may be ended without another word.
  scope.listen(document, "visibilitychange", () => {
    if (document.hidden) parts.link.flush();
  });
  return {
    onRead: (reading) => {
      const undo = desk.begin(reading);
      void loading.load().then(withoutNotes);
      return undo;
    },
    isIntact: () => desk.isIntact,
    changed: (keys) => loading.changed(keys),
    run: createRun(session),
    write,
    get counts() {
      return { notes: desk.kept.placed.length + desk.kept.onReport.length, waiting: rescue.waiting.length };
    },
  };
}

/** Makes the parts in the order in which they need one another. */
function assemble(parts: SessionParts) {
  const { scope, host } = parts.base;
  const openMarked = ({ note, isChanged, start, end }: MarkedNote) =>
    isChanged ? review() : cards.open({ note, start, end });
  const desk = new NotesDesk(parts, openMarked, () => {
    rescue.renew();
    tellUnplaced();
    known.arrive(desk);
  });
  /** There when the notes have their places, or cannot be had: who asks for the next one before is not told of none. */
  const known = new Late<NotesDesk>();
  const toasts = new Toasts(scope, host, parts.draw);
  const remove = noteRemover(desk, toasts);
  const editor = new Editor(desk, remove);
  const writing = new Writing(desk, editor, toasts);
  const rescue = new Rescue(desk, writing, remove);
  const copyCitation = citationCopier(desk);
  const cards = new NoteCards({ ...parts, desk, writing, remove, copyCitation });
  const loading = new Loading(desk, toasts, ([draft]) => {
    if (draft !== undefined) toasts.news({ kind: "draft" }, () => writing.resume(draft));
  });
  const tellUnplaced = once(
    () => rescue.waiting.length,
    (count) => toasts.news({ kind: "unplaced", count }, review),
  );
  // The list stands where the news of it stood.
  const review = () => {
    toasts.close();
    rescue.open();
  };
  cards.watchHover();
  cards.watchTaps();
  watchBar({ desk, writing, copyCitation });
  /** Where a note stands on the very words, that one is meant. */
  const write = (span: Span) => {
    const there = desk.kept.placed.find(({ start, end }) => start === span.start && end === span.end);
    if (there === undefined) writing.write(span);
    else writing.edit(there.note);
  };
  return { desk, known, toasts, editor, writing, rescue, cards, loading, write, review };
}

/** Tells a number the first time that it is not 0: notes that wait are told of once, not with every change. */
function once(count: () => number, tell: (count: number) => void): () => void {
  let hasTold = false;
  return () => {
    const found = count();
    if (found === 0 || hasTold) return;
    hasTold = true;
    tell(found);
  };
}
