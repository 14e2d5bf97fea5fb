import { currentOffset, stepFrom, type Direction } from "../reader/navigation.ts";
import { bringSpanIntoView } from "./anchors.ts";
import type { NotesDesk } from "./desk.ts";
import type { PlacedNote } from "./kept-notes.ts";
import type { NoteCards } from "./note-cards.ts";

/** So many letters of a passage tell which it is. */
const LONGEST = 60;

/**
 * Goes to the next or previous note in the order of the text and opens its card with the focus in it. The notes on the
 * whole report share one card, before the first word.
 */
export function createGoTo(desk: NotesDesk, cards: NoteCards): (direction: Direction) => void {
  let visited: PlacedNote | null = null;
  return (direction) => {
    const { kept, parts, read } = desk;
    const { announce } = parts.base;
    const list = [...kept.onReport.slice(0, 1), ...kept.placed];
    const step = read === null ? undefined : stepFrom(list, currentOffset(read.page, list, visited), direction);
    if (read === null || step === undefined) return announce(parts.words("announceNoNotes"));
    visited = step.place;
    if (visited.note.target.type === "passage") bringSpanIntoView(read.page, visited);
    announce(parts.words("announceNote", `${step.index + 1} / ${list.length}`), wordsOf(desk, visited));
    cards.open(visited, { takesFocus: true });
  };
}

/** The words that a note stands on, as the page has them now: who does not see the page knows by them where it is. */
function wordsOf({ parts, read }: NotesDesk, { note, start, end }: PlacedNote): string {
  if (note.target.type === "report" || read === null) return parts.words("noteOnReport");
  const words = read.page.text.slice(start, end).replaceAll(/\s+/gu, " ");
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
