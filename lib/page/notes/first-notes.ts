import { isUnchanged } from "../../anchoring/unchanged.ts";
import type { Note } from "../../notebook/note.ts";
import type { NotebookAnswer, ReportNotes } from "../../notebook/protocol.ts";
import { byPosition } from "../../report/span.ts";
import type { FirstNotes, PageReading, ReaderBase } from "../reader/companion.ts";
import type { PlacedNote } from "./kept-notes.ts";
import { MarginMarks } from "./margin-marks.ts";
import { noteSpans } from "./note-surface.ts";

/** What the first notes are made of. */
export interface FirstNotesParts {
  /** The style of the marks in the margin. */
  readonly css: string;
  /** The answer to the question for the notes on the page; null where nobody has asked. */
  ahead(): Promise<NotebookAnswer<ReportNotes>> | null;
  /** They are shown, or there is nothing to show. */
  done(): void;
}

/**
 * Shows the notes as soon as the notebook has answered, where the report has not changed: 增长7%左右 stands where it
 * stood. Whatever has to be looked for waits for what can do that, and so does all that can be done with a note.
 */
export function showFirstNotes({ scope }: ReaderBase, { css, ahead, done }: FirstNotesParts): FirstNotes {
  const marks = new MarginMarks({ scope, css });
  let current: PageReading | null = null;

  function show(reading: PageReading, notes: readonly Note[]): void {
    const placed = unchanged(reading, notes);
    if (placed.length === 0 || current !== reading) return;
    reading.showNotes(noteSpans(placed, null, null));
    // Paints and marks in one task would hold up the page for a frame.
    scope.soon(() => {
      const marked = placed.map((one) => ({ ...one, isChanged: false }));
      if (current === reading) marks.show(reading.page, marked);
    });
  }

  return {
    handOver: () => {
      current = null;
      return marks;
    },
    isIntact: () => marks.isIntact,
    onRead: (reading) => {
      current = reading;
      const take = scope.guard((answer: NotebookAnswer<ReportNotes>) => {
        if (answer.ok) show(reading, answer.value.notes);
        done();
      });
      const answer = ahead();
      // Where there is none, those who come later ask again.
      if (answer === null) done();
      else void answer.then(take, done);
      return () => marks.show(reading.page, []);
    },
  };
}

/** The notes whose words stand where they stood, in the order of the text. */
function unchanged({ prepared }: PageReading, notes: readonly Note[]): readonly PlacedNote[] {
  const placed = notes.flatMap((note): PlacedNote[] => {
    const { target, deleted } = note;
    if (deleted !== null || target.type !== "passage" || !isUnchanged(prepared, target.selector)) return [];
    const { start, end } = target.selector.position;
    return [{ note, start, end }];
  });
  return placed.toSorted(byPosition);
}
