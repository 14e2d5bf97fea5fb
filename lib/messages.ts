import { defineExtensionMessaging } from "@webext-core/messaging";
import type { NotebookProtocol } from "./notebook/protocol.ts";
import type { ColourMeanings } from "./note-views.ts";
import type { ReportKind } from "./report/analysis.ts";

/** The switches that the reader of the page sets; the content script gets them parsed, from the background. */
export interface ReaderOptions {
  readonly terms: boolean;
  readonly targets: boolean;
  readonly results: boolean;
  /** Every definition expanded inline. */
  readonly inlineNotes: boolean;
  /** Milliseconds before a card opens on hover, 0 to 800. */
  readonly hoverDelay: number;
  /** What the reader's own colours are called. */
  readonly colourMeanings: ColourMeanings;
}

/** How a reader is to begin, the answer to its `readerStarted`. */
export interface ReaderStart {
  readonly options: ReaderOptions;
  /** The person asked for this page (仍按报告阅读, 阅读本页): analyse it with `asReport`, whatever detection says. */
  readonly asReport: boolean;
}

/** What a page turned out to hold, for the popup and the badge. */
export interface PageSummary {
  readonly kind: ReportKind;
  readonly title: string;
  readonly region: string | null;
  readonly planYear: number | null;
  readonly reviewYear: number | null;
  readonly deliveredOn: string | null;
  readonly partial: boolean;
  /** Entries of the glossary. */
  readonly terms: number;
  /** Markers joined to an entry. */
  readonly references: number;
  /** Markers without one. */
  readonly dangling: number;
  readonly targets: number;
  readonly results: number;
}

/** The notes on a page: those it shows, and those that wait for the reader because their words have changed or are gone. */
export interface NotesSummary {
  readonly notes: number;
  readonly waiting: number;
}

/** A command of the keyboard, sent on to the page in front. */
export type ReaderCommand =
  | "toggle-inline-notes"
  | "next-term"
  | "previous-term"
  | "next-target"
  | "previous-target"
  | "make-note"
  | "note-on-report"
  | "next-note"
  | "previous-note"
  | "review-notes";

/**
 * Every message of the extension, named by what happened or what is asked. Whoever receives one parses its
 * payload with the schema of the same name beside the receiver.
 */
interface Protocol extends NotebookProtocol {
  /** Detector → background: this page is a report. */
  reportFound(data: { kind: ReportKind }): void;
  /** Reader → background: may I start, and how? null: off for this page or site. */
  readerStarted(data: { url: string }): ReaderStart | null;
  /** Reader → background, and the popup where it is open: read and painted. */
  pageRead(data: PageSummary): void;
  /** Reader → background: the page has changed, and holds no report any more. */
  reportGone(): void;
  /** Reader → background: the page has been read, now send for what shows the first notes. */
  forerunnerWanted(): void;
  /** Reader → background: they are shown, now send for what draws cards and keeps notes. */
  latecomerWanted(): void;
  /** Background → reader: the switches have changed. */
  optionsChanged(data: ReaderOptions): void;
  /** Background → reader: undo everything. */
  readerStopped(): void;
  /** Background → reader: do this. */
  commandGiven(data: { command: ReaderCommand }): void;
  /** Popup → reader: what does the page hold? */
  summaryAsked(): PageSummary | null;
  /** Popup → reader: how many notes does it show? */
  notesCounted(): NotesSummary;
  /** Popup → background: read this tab now, whatever its address. false: the browser keeps extensions off this page. */
  readingAsked(data: { tabId: number }): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
