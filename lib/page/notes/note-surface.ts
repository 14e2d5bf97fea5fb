import type { Note } from "../../notebook/note.ts";
import { contains, type Span } from "../../report/span.ts";
import { linesOf } from "../hit-test.ts";
import { NO_NOTES, type NoteSpans } from "../note-paints.ts";
import type { PageText } from "../read.ts";
import type { KeptNotes, PlacedNote } from "./kept-notes.ts";

/**
 * The places to paint: each note in its colour, the open one as the active note too, and the words that a new one is
 * begun on. Changed sentences are left out.
 */
export function noteSpans(placed: readonly PlacedNote[], active: string | null, begun: Span | null): NoteSpans {
  const of = (colour: Note["colour"]) => placed.filter(({ note }) => note.colour === colour);
  return {
    ...NO_NOTES,
    yellow: of("yellow"),
    green: of("green"),
    blue: of("blue"),
    red: of("red"),
    active: [...placed.filter(({ note }) => note.id === active), ...(begun === null ? [] : [begun])],
  };
}

/** All notes whose words stand under a point of the window; none for a point beside the text. */
export function notesAtPoint(page: PageText, kept: KeptNotes, x: number, y: number): PlacedNote[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || caret.offsetNode.nodeType !== Node.TEXT_NODE) return [];
  const offset = page.offsetAt(caret.offsetNode, caret.offset);
  if (offset === null) return [];
  // A caret stands between two letters: the one before it or the one behind it is under the point.
  const letters = [offset - 1, offset].map((start) => ({ start, end: start + 1 }));
  return kept.placed.filter((note) => letters.some((letter) => contains(note, letter)) && isUnder(page, note, x, y));
}

/** The notes that share words with `place`, in the order of the text. */
export function notesAlong(kept: KeptNotes, place: Span): PlacedNote[] {
  return kept.placed.filter(({ start, end }) => start < place.end && place.start < end);
}

function isUnder(page: PageText, span: Span, x: number, y: number): boolean {
  return linesOf(page.rangeOf(span)).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
