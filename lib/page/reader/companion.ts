import type { AnchoringText } from "../../anchoring/prepare.ts";
import type { ReportAnalysis } from "../../report/analysis.ts";
import type { Announce } from "../announce.ts";
import type { CardHost } from "../card-host.ts";
import type { NoteSpans } from "../note-paints.ts";
import type { MarginMarks } from "../notes/margin-marks.ts";
import type { Palette } from "../palette.ts";
import type { PageText } from "../read.ts";
import type { Span } from "../../report/span.ts";
import type { Scope } from "../scope.ts";
import type { Undo } from "../undo.ts";

/** What stays while a page is read again and again: a bar or an editor that stands in it outlives every reading. */
export interface ReaderBase {
  /** Ends with the reader: when it is switched off, or the page turns into one that holds no report. */
  readonly scope: Scope;
  /** The closed shadow root for all of ours. An element in it with `popover` counts as open as long as it is there. */
  readonly host: CardHost;
  /** Says something through the one live region. */
  readonly announce: Announce;
  /** Closes the cards of terms and figures, to make room for something else. */
  readonly closeCards: () => void;
  /** Whether a term or a figure with a card of its own stands under the pointer. */
  readonly isTaken: (event: MouseEvent) => boolean;
  /** The words of the report whose card is open. */
  readonly currentPlace: () => Span | null;
}

/** The page as it was read this time. It serves until the next reading, and then leads nowhere. */
export interface PageReading {
  readonly page: PageText;
  readonly analysis: ReportAnalysis;
  /** The text as passages of it are found and described. */
  readonly prepared: AnchoringText;
  /** The colours that suit the page's background. */
  readonly palette: Palette;
  /** Paints the notes at these places instead of those before; the paints are kept up until the next reading. */
  readonly showNotes: (spans: NoteSpans) => void;
}

/** Something that lives on the page beside the reader: the reader's notes. */
export interface Companion {
  /**
   * The page has been read, for the first time or again. What the answer takes back is taken back before the next
   * reading; the note paints need no undo. Where only nodes were exchanged, `analysis` is the same object as before.
   */
  readonly onRead: (reading: PageReading) => Undo;
  /** 记笔记 on these words of the report. */
  readonly write?: (span: Span) => void;
  /** Whether all that it put in the page still stands there; where not, the page is read again. */
  readonly isIntact?: () => boolean;
}

/** Stands in for the notes' companion until that comes: shows what can be shown at once. */
export interface FirstNotes extends Companion {
  /** Shows nothing more, and gives the marks in the margin to the companion that has come. */
  readonly handOver: () => MarginMarks;
}

/** Called once for each reader, before its first reading or while one is shown. */
export type JoinReader = (base: ReaderBase) => Companion;
