import type { Note } from "../../notebook/note.ts";
import type { Span } from "../../report/span.ts";
import type { LineBox } from "./line-boxes.ts";

/** A note that has a place on the page. */
export interface MarkedNote extends Span {
  readonly note: Note;
  /** The words at its place have changed: the mark is hollow. */
  readonly isChanged: boolean;
}

/** Between the mark and the text, and the smallest distance from the window's edge, in pixels. */
const GAP = 18;
const EDGE = 2;

/** Whether these are the same notes at the same places, as 待核 on 增长7%左右 read once more. */
export function areSame(notes: readonly MarkedNote[], others: readonly MarkedNote[]): boolean {
  return (
    notes.length === others.length &&
    notes.every((one, index) => {
      const other = others[index];
      const isThere = one.start === other?.start && one.end === other.end;
      return isThere && one.note === other.note && one.isChanged === other.isChanged;
    })
  );
}

/** The dot of one mark, in the colour of its note. */
export function createDot({ note, isChanged }: MarkedNote): HTMLElement {
  const dot = document.createElement("button");
  dot.type = "button";
  dot.tabIndex = -1;
  dot.className = `mark ${note.colour}`;
  dot.toggleAttribute("data-changed", isChanged);
  return dot;
}

/** Puts a dot beside its line; one whose line is not shown is hidden. */
export function moveTo(dot: HTMLElement, line: LineBox | null): void {
  dot.hidden = line === null;
  if (line === null) return;
  const { left, top, height, edge } = line;
  // In a margin too narrow for it the mark stands above the line's first sign instead of on it.
  const isNarrow = left - GAP < edge + EDGE;
  dot.style.left = `${isNarrow ? edge + EDGE : left - GAP}px`;
  dot.style.top = `${top + (isNarrow ? 0 : height / 2)}px`;
}
