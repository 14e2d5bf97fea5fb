import type { Colour } from "./notebook/note.ts";
import type { NotebookFault } from "./notebook/protocol.ts";

/** What each colour means to the reader: { yellow: "待核", … }; empty: our own word for it. */
export type ColourMeanings = Readonly<Record<Colour, string>>;

/** What is written in the editor: 黄, 去年是 4.3%以内, # 就业. */
export interface EditorContent {
  readonly colour: Colour;
  readonly text: string;
  readonly tags: readonly string[];
}

/**
 * How the writing stands with the notebook. `untouched`: nothing to say yet; `saved` only once it is on the disk;
 * `stale`: 夹注 was updated under this page, nothing can be saved from it any more (请刷新本页).
 */
export type SaveState =
  | { readonly name: "untouched" | "unsaved" | "saving" | "saved" | "stale" }
  | { readonly name: "fault"; readonly fault: NotebookFault };

/** A stretch of two texts laid over one another: 增长 in both, 3% only then, 2% only now. */
export interface DiffPart {
  readonly kind: "equal" | "removed" | "added";
  readonly text: string;
}

/** A place that an orphan might belong to. */
export interface RescueCandidate {
  /** The heading above it, 二、2025年主要任务; null where there is none. */
  readonly section: string | null;
  /** The note's quotation laid over the words of the place. */
  readonly parts: readonly DiffPart[];
}

interface RescueNote {
  /** The note's. */
  readonly id: string;
  readonly colour: Colour;
  readonly text: string;
  /** The words that it was made on, 居民消费价格涨幅3%左右. */
  readonly quotation: string;
}

/** The same sentence in other words: 当时 3%左右 → 现在 2%左右. */
export interface ChangedEntry extends RescueNote {
  readonly state: "changed";
  readonly was: string;
  readonly now: string;
}

/** A note whose words were not found, with at most three places that resemble them, the likeliest first. */
export interface OrphanEntry extends RescueNote {
  readonly state: "orphan";
  readonly candidates: readonly RescueCandidate[];
}

/** A note that needs the reader. */
export type RescueEntry = ChangedEntry | OrphanEntry;

/** What the reader can do with such a note; `candidate` counts from 0. */
export interface RescueActions {
  /** 接受新位置, of a changed note. */
  readonly accept: (id: string) => void;
  /** Puts an orphan on one of its candidates. */
  readonly reattach: (id: string, candidate: number) => void;
  /** 到那里看: the place of a changed note (candidate 0), or a candidate of an orphan. */
  readonly visit: (id: string, candidate: number) => void;
  /** 留作全文笔记. */
  readonly keepOnReport: (id: string) => void;
  readonly remove: (id: string) => void;
}

/**
 * Something that the reader of the page should hear of the notes: records that were set aside (有 2 条笔记读不出),
 * notes that wait in the rescue view, a fault of the notebook, or an update of 夹注 under the page.
 */
export type NotesNews =
  | { readonly kind: "set-aside" | "unplaced"; readonly count: number }
  | { readonly kind: "fault"; readonly fault: NotebookFault }
  | { readonly kind: "stale" }
  /** A note that was being written when its tab was closed. */
  | { readonly kind: "draft" };
