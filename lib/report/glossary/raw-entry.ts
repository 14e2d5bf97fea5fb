import type { Span } from "../span.ts";

/** One entry of a list as it stands: its number, and where its wording (term and definition) is. */
export interface RawEntry extends Span {
  readonly number: number | null;
  readonly content: Span;
}

/** The entry with its wording up to `end`: 2.田长制:… and the paragraph behind. */
export function extended(entry: RawEntry, end: number): RawEntry {
  const { number, start, content } = entry;
  return { number, start, end, content: { start: content.start, end } };
}

/** Lines between heading and first entry: an introduction, a bracketed remark, the head of a table. */
export const LINES_BEFORE_LIST = 5;
/** A line this short with no full stop is a headword or another thing of the page, not the rest of a definition. */
export const SHORT_LINE = 20;
