import { identify } from "../../anchoring/identify.ts";
import type { ColourMeanings } from "../../note-views.ts";
import type { ReportIdentity } from "../../notebook/note.ts";
import type { Report } from "../../report/analysis.ts";
import type { Span } from "../../report/span.ts";
import type { Words } from "../../words.ts";
import type { PageReading, ReaderBase } from "../reader/companion.ts";
import type { Undo } from "../undo.ts";
import { NoteDialogs } from "./dialogs.ts";
import type { NoteDrawings } from "./drawings.ts";
import { KeptNotes } from "./kept-notes.ts";
import type { MarginMarks } from "./margin-marks.ts";
import type { MarkedNote } from "./mark-dots.ts";
import { noteSpans } from "./note-surface.ts";
import type { NotebookLink } from "./notebook-link.ts";

/** What the notes of a page are made of. */
export interface NotesParts {
  readonly base: ReaderBase;
  readonly link: NotebookLink;
  readonly draw: NoteDrawings;
  readonly words: Words;
  /** The marks in the margin, which may show some of the notes already. */
  readonly marks: MarginMarks;
  /** The style of what we open in a page, for what outlives the reader. */
  readonly cardStyle: string;
  /** The editor's page in the extension, and the origin that it has. */
  readonly editor: { readonly source: string; readonly origin: string };
  /** The page's address without its hash, http://www.qinghe.gov.cn/2025/bg.html. */
  address(): string;
  meanings(): ColourMeanings;
}

/** The page as it is read now, and what its notes need of it. */
export interface ReadReport extends PageReading {
  readonly report: Report;
  readonly identity: ReportIdentity;
}

/** What all parts of the notes on a page share: the report, its notes, and what is shown of them. */
export class NotesDesk {
  readonly parts: NotesParts;
  readonly kept: KeptNotes;
  readonly dialogs: NoteDialogs;
  #read: ReadReport | null = null;
  #active: string | null = null;
  /** The words that a new note is begun on, in the text of the last reading. */
  #begun: Span | null = null;
  #text = "";

  /** `openMarked` is called for a click on a mark in the margin, `settled` when all notes have their places. */
  constructor(parts: NotesParts, openMarked: (marked: MarkedNote) => void, settled: () => void) {
    const { base, marks } = parts;
    this.parts = parts;
    this.kept = new KeptNotes(
      base.scope.guard((isSettled: boolean) => {
        this.#show();
        if (isSettled) settled();
      }),
    );
    this.dialogs = new NoteDialogs(base.host, base.closeCards);
    marks.onOpen(openMarked);
    base.scope.onEnd(() => {
      this.dialogs.close();
      this.kept.undo();
    });
  }

  /** Whether the marks stand where they were put. */
  get isIntact(): boolean {
    return this.parts.marks.isIntact;
  }

  /** Null between two readings, and where the page holds no report. */
  get read(): ReadReport | null {
    return this.#read;
  }

  begin(reading: PageReading): Undo {
    const { page, analysis, prepared } = reading;
    const { report } = analysis;
    if (report === null) return () => undefined;
    if (page.text !== this.#text) this.#begun = null;
    this.#text = page.text;
    this.#read = { ...reading, report, identity: identify(report, prepared) };
    this.kept.findIn(prepared);
    return () => {
      this.#read = null;
    };
  }

  /** The note whose card or editor is open stands out; of a new one, the words that it is begun on. */
  activate(note: string | null, begun: Span | null = null): void {
    this.#active = note;
    this.#begun = begun;
    this.#paint();
  }

  #paint(): void {
    this.#read?.showNotes(noteSpans(this.kept.placed, this.#active, this.#begun));
  }

  #show(): void {
    const read = this.#read;
    if (read === null) return;
    this.#paint();
    const { placed, changed } = this.kept;
    const marked = [
      ...placed.map((note) => ({ ...note, isChanged: false })),
      ...changed.map((note) => ({ ...note, isChanged: true })),
    ];
    this.parts.marks.show(read.page, marked);
  }
}
