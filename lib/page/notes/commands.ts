import type { Span } from "../../report/span.ts";
import type { Late } from "../late.ts";
import type { NotesDesk } from "./desk.ts";
import { createGoTo } from "./going.ts";
import type { NoteCards } from "./note-cards.ts";
import { selectedSpan } from "./selection.ts";
import type { Writing } from "./writing.ts";

/** What the keyboard and the popup can ask of the notes. */
export const NOTE_COMMANDS = ["make-note", "note-on-report", "next-note", "previous-note", "review-notes"] as const;
export type NoteCommand = (typeof NOTE_COMMANDS)[number];

/** What the commands are carried out with. */
export interface CommandParts {
  readonly desk: NotesDesk;
  /** There when the notes have their places, or cannot be had. */
  readonly known: Late<NotesDesk>;
  readonly writing: Writing;
  readonly cards: NoteCards;
  /** Begins a note on the words of a span, or opens the one that stands there. */
  write(span: Span): void;
  /** Opens the list of notes to confirm. */
  review(): void;
}

const nothing = () => undefined;

/** Carries out a command: at once, but what asks for notes when those are known, so that nobody is told of none too early. */
export function createRun({
  desk,
  known,
  writing,
  cards,
  write,
  review,
}: CommandParts): (command: NoteCommand) => void {
  const goTo = createGoTo(desk, cards);
  const onceKnown = (act: () => void) => {
    known.whenThere(() => {
      act();
      return nothing;
    });
  };
  return (command) => {
    if (command === "next-note") return onceKnown(() => goTo("next"));
    if (command === "previous-note") return onceKnown(() => goTo("previous"));
    if (command === "review-notes") return onceKnown(review);
    if (command === "note-on-report") return writing.write(null);
    const { base, words } = desk.parts;
    const span = (desk.read && selectedSpan(desk.read.page)) ?? base.currentPlace();
    if (span === null) base.announce(words("announceNoSelection"));
    else write(span);
  };
}
