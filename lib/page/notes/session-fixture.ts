import { expect } from "vitest";
import type { Draft } from "../../notebook/note.ts";
import type { ReaderBase } from "../reader/companion.ts";
import { REPORT, showReading, type TestReading } from "../reader/reading-fixture.ts";
import type { BarActions, NoteCardActions, NoteCardContent, NoteDrawings } from "./drawings.ts";
import { fakeNotebook, type FakeNotebook } from "./fake-notebook.ts";
import { MarginMarks } from "./margin-marks.ts";
import { startNotes, type NotesSession } from "./session.ts";

/** What was left behind by a tab that was closed. */
export const DRAFT: Draft = {
  note: "note-x",
  target: { type: "report", formerly: null },
  colour: "red",
  text: "写到一半",
  tags: [],
  base: null,
  modified: "2025-03-01T08:00:00.000Z",
};

/** What was drawn last of each kind, and taken away since or not. */
interface Drawn {
  bar: BarActions | null;
  card: { readonly content: NoteCardContent; readonly actions: NoteCardActions } | null;
  rescue: Parameters<NoteDrawings["rescue"]> | null;
  deletion: Parameters<NoteDrawings["deletion"]>[1] | null;
  news: Parameters<NoteDrawings["news"]> | null;
  stranded: string | null;
}

/** What is drawn now. */
export const drawn: Drawn = { bar: null, card: null, rescue: null, deletion: null, news: null, stranded: null };

function keep<K extends keyof Drawn>(kind: K, what: Drawn[K]): () => void {
  drawn[kind] = what;
  return () => Object.assign(drawn, { [kind]: null });
}

/** As if nothing had been drawn yet. */
export function forgetDrawn(): void {
  Object.assign(drawn, { bar: null, card: null, rescue: null, deletion: null, news: null, stranded: null });
}

const draw: NoteDrawings = {
  bar: (_dialog, actions) => keep("bar", actions),
  card: (_dialog, content, actions) => keep("card", { content, actions }),
  rescue: (...drawing) => keep("rescue", drawing),
  deletion: (_dialog, actions) => keep("deletion", actions),
  news: (...drawing) => keep("news", drawing),
  stranded: (_dialog, text) => keep("stranded", text),
};

/** A report being read, with a notebook in memory. */
export interface NotesPage {
  readonly page: TestReading;
  readonly session: NotesSession;
  readonly book: FakeNotebook;
}

/** Shows the report and reads it with its notes. */
export function readWithNotes(html = REPORT, book = fakeNotebook()): NotesPage {
  let session: NotesSession | undefined;
  const page = showReading({
    html,
    join: (base) => {
      session = joinNotes(base, book);
      return session;
    },
  });
  if (session === undefined) throw new Error("the page holds no report");
  return { page, session, book };
}

/** Joins notes to a reader. The words of the interface are their names. */
export function joinNotes(
  base: ReaderBase,
  book = fakeNotebook(),
  marks = new MarginMarks({ scope: base.scope, css: "" }),
): NotesSession {
  return startNotes({
    base,
    draw,
    link: book,
    words: (name) => name,
    marks,
    cardStyle: "",
    editor: { source: "about:blank", origin: "*" },
    address: () => "http://www.qinghe.gov.cn/2025/bg.html",
    meanings: () => ({ yellow: "", green: "", blue: "", red: "" }),
    delay: () => 0,
  });
}

/** Selects the first `words` of the page, as the reader does. */
export function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start !== -1) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    if (start !== -1) return;
  }
  throw new Error(`${words} is not on the page`);
}

/** The words that stand in a note's paint. */
export const painted = (colour: string) => [...(CSS.highlights.get(`jiazhu-note-${colour}`) ?? [])].map(String);

/** Marks words in yellow by the bar, and waits until they are painted. */
export async function mark(words: string): Promise<void> {
  select(words);
  await expect.poll(() => drawn.bar).not.toBeNull();
  drawn.bar?.mark("yellow");
  await expect.poll(() => painted("yellow")).toContain(words);
}

/**
 * Opens the list of notes to confirm, and waits until one is on it: the first, and what can be done on the list. While
 * notes are still looked for, the list comes a moment after it was asked for.
 */
export async function review(session: NotesSession) {
  session.run("review-notes");
  await expect.poll(() => drawn.rescue?.[1] ?? []).not.toEqual([]);
  const [, [entry], actions] = drawn.rescue ?? [null, [], null];
  if (entry === undefined || actions === null) throw new Error("the list is empty");
  return { entry, actions };
}
