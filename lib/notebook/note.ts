import type { PassageSelector } from "../anchoring/selector.ts";
import type { ReportKind } from "../report/analysis.ts";

/** The reader's four colours, named by their looks; what each means to the reader is a setting. */
export type Colour = "yellow" | "green" | "blue" | "red";

/** What a note stands on: words of the report, or the report as a whole (then the words that it once stood on, if any). */
export type NoteTarget =
  | { readonly type: "passage"; readonly selector: PassageSelector }
  | { readonly type: "report"; readonly formerly: PassageSelector | null };

/** What the reader makes and changes of a note. */
export interface NoteContent {
  readonly target: NoteTarget;
  readonly colour: Colour;
  /** May be empty: a highlight alone. */
  readonly text: string;
  readonly tags: readonly string[];
}

/** How often a record was changed, and by which installation last: what a synchronisation merges by, as no clock is right. */
export interface Revision {
  readonly count: number;
  readonly device: string;
}

/** One note as it is kept. Dates are ISO 8601 with time, in UTC. */
export interface Note extends NoteContent {
  /** Made by the page, sortable by time (UUIDv7). */
  readonly id: string;
  /** The id of its report's record. */
  readonly report: string;
  /** Where it was made, http://www.qinghe.gov.cn/2025/bg.html. */
  readonly address: string;
  readonly created: string;
  readonly modified: string;
  /** When it was deleted: kept, so that it can be taken back and that a synchronisation hears of it. */
  readonly deleted: string | null;
  readonly revision: Revision;
}

/** A note that is being written, not yet saved: it comes back after a closed tab or a crash. */
export interface Draft extends NoteContent {
  /** The id that the note has or will have. */
  readonly note: string;
  /** The revision that the writing began on; null for a new note. */
  readonly base: Revision | null;
  readonly modified: string;
}

/** Which report a page holds. Two pages with one key in common hold the same report, whatever their addresses are. */
export interface ReportIdentity {
  readonly kind: ReportKind;
  readonly region: string | null;
  readonly planYear: number | null;
  readonly title: string;
  /** government-work-report/青禾区/2025 where all is known, and the hash of the report's text: text/9f3c… */
  readonly keys: readonly string[];
}
