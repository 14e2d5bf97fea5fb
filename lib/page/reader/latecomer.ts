import { Late } from "../late.ts";
import type { PlaceCard } from "../place-card.ts";
import type { Undo } from "../undo.ts";
import type { RenderCard } from "./cards.ts";
import type { MarginMarks } from "../notes/margin-marks.ts";
import type { Companion, FirstNotes, JoinReader, PageReading, ReaderBase } from "./companion.ts";

/** What comes to a page right behind the reader: small, and shows the notes before the latecomer is compiled. */
export interface Forerunner {
  join(base: ReaderBase): FirstNotes;
}

/**
 * What comes to a page a moment after the reader, in a script of its own, so that the numbers are painted before any of
 * it is compiled: whatever opens beside the text, cards and notes.
 */
export interface Latecomer {
  readonly renderCard: RenderCard;
  readonly placeCard: PlaceCard;
  /** The marks are those of the first notes. */
  join(base: ReaderBase, marks: MarginMarks): Companion;
  /** Carries out a command of the notes, `make-note`; another does nothing. */
  run(command: string): void;
}

/** Forerunner and latecomer as the reader knows them, there or still on their way. */
export interface StandIn extends Omit<Latecomer, "join"> {
  readonly join: JoinReader;
}

const nothing = () => undefined;

/** Stands in for those that are still on their way: what is asked of them meanwhile is done when they are there. */
export function standIn(latecomer: Late<Latecomer>, forerunner: Late<Forerunner>): StandIn {
  return {
    renderCard: (...drawing) => latecomer.whenThere(({ renderCard }) => renderCard(...drawing)),
    placeCard: (...placing) => latecomer.whenThere(({ placeCard }) => placeCard(...placing)),
    join: (base) => joinLate(latecomer, forerunner, base),
    // Not before the notes have joined the reader, for which they wait for both: till then nobody would carry it out.
    run: (command) => {
      forerunner.whenThere(() =>
        latecomer.whenThere(({ run }) => {
          run(command);
          return nothing;
        }),
      );
    },
  };
}

/** The notes of one reader: the first ones, and all of them from the time when they can join it. */
function joinLate(latecomer: Late<Latecomer>, forerunner: Late<Forerunner>, base: ReaderBase): Companion {
  const first = new Late<FirstNotes>();
  const companion = new Late<Companion>();
  // After the reader's end nobody joins it any more.
  const joinFirst = base.scope.guard((one: Forerunner) => first.arrive(one.join(base)));
  const joinReader = base.scope.guard((one: Latecomer, notes: FirstNotes) =>
    companion.arrive(one.join(base, notes.handOver())),
  );
  forerunner.whenThere((one) => {
    joinFirst(one);
    return nothing;
  });
  first.whenThere((notes) =>
    latecomer.whenThere((one) => {
      joinReader(one, notes);
      return nothing;
    }),
  );
  return {
    onRead: (reading) => showLate(companion, first, reading),
    write: (span) => {
      companion.whenThere(({ write }) => {
        write?.(span);
        return nothing;
      });
    },
    isIntact: () => (companion.value ?? first.value)?.isIntact?.() !== false,
  };
}

function showLate(companion: Late<Companion>, first: Late<FirstNotes>, reading: PageReading): Undo {
  const undoFirst = companion.value === null ? first.whenThere(({ onRead }) => onRead(reading)) : nothing;
  const undo = companion.whenThere(({ onRead }) => onRead(reading));
  return () => {
    // What the first notes show is the companion's as soon as that is there.
    if (companion.value === null) undoFirst();
    undo();
  };
}
