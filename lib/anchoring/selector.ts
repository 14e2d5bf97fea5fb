import type { Bound } from "../report/analysis.ts";

/** The W3C's TextQuoteSelector: the words themselves, and enough around them that they are unique in the report. */
export interface TextQuoteSelector {
  /** 增长7%左右, as it stands in the page's text. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The W3C's TextPositionSelector: half-open, in UTF-16 units of the page's text. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** A number that a passage holds or stands beside: 7%左右 is 7, %, about. What a note must never leave for another. */
export interface NumberMark {
  readonly quote: string;
  readonly indicator: string;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly bound: Bound;
}

/**
 * All that a note keeps of the passage it was made on: enough to find it again on another copy of the report, and
 * enough to see that a passage is another one. See https://www.w3.org/TR/annotation-model/#selectors.
 */
export interface PassageSelector {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** The headings above it, the outermost first: 二、2025年主要任务, （一）加快产业发展. */
  readonly section: readonly string[];
  readonly numbers: {
    /** Inside the quotation, in order. */
    readonly inside: readonly NumberMark[];
    /** In the same sentence, before and behind it. */
    readonly around: readonly NumberMark[];
  };
  /** Of the text that it was made in, blanks and full-width forms aside; the same hash says that nothing has changed. */
  readonly textHash: string;
}
