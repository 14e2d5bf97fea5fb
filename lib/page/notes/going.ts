import { bringIntoView } from "../bring-into-view.ts";
import { currentOffset, stepFrom, type Direction } from "../reader/navigation.ts";
import { anchorAt } from "./anchors.ts";
import type { NotesDesk } from "./desk.ts";
import type { PlacedNote } from "./kept-notes.ts";
import type { NoteCards } from "./note-cards.ts";

/** Goes to the next or previous note in the order of the text and opens its card with the focus in it. */
export function createGoTo(desk: NotesDesk, cards: NoteCards): (direction: Direction) => void {
  let visited: PlacedNote | null = null;
  return (direction) => {
    const { kept, parts, read } = desk;
    const { announce } = parts.base;
    const page = read?.page;
    const step = page && stepFrom(kept.placed, currentOffset(page, kept.placed, visited), direction);
    if (step === undefined) return announce(parts.words("announceNoNotes"));
    visited = step.place;
    const { element, rect } = anchorAt(
      () => page ?? null,
      () => step.place,
    );
    bringIntoView(element, rect);
    announce(parts.words("announceNote", `${step.index + 1} / ${kept.placed.length}`));
    cards.open(step.place, { takesFocus: true });
  };
}
