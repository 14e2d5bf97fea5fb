import { Late } from "../late.ts";
import type { PlaceCard } from "../place-card.ts";
import type { RenderCard } from "./cards.ts";
import type { Companion, JoinReader, ReaderBase } from "./companion.ts";

/**
 * What comes to a page a moment after the reader, in a script of its own, so that the numbers are painted before any of
 * it is compiled: whatever opens beside the text, cards and notes.
 */
export interface Latecomer {
  readonly renderCard: RenderCard;
  readonly placeCard: PlaceCard;
  readonly join: JoinReader;
  /** Carries out a command of the notes, `make-note`; another does nothing. */
  run(command: string): void;
}

const nothing = () => undefined;

/** Stands in for one that is still on its way: what is asked of it meanwhile is done when it is there. */
export function standIn(latecomer: Late<Latecomer>): Latecomer {
  return {
    renderCard: (...drawing) => latecomer.whenThere(({ renderCard }) => renderCard(...drawing)),
    placeCard: (...placing) => latecomer.whenThere(({ placeCard }) => placeCard(...placing)),
    join: (base) => joinLate(latecomer, base),
    run: (command) => {
      latecomer.whenThere(({ run }) => {
        run(command);
        return nothing;
      });
    },
  };
}

/** The notes of one reader, from the time when they can join it. */
function joinLate(latecomer: Late<Latecomer>, base: ReaderBase): Companion {
  const companion = new Late<Companion>();
  // After the reader's end nobody joins it any more.
  const joinReader = base.scope.guard(({ join }: Latecomer) => companion.arrive(join(base)));
  latecomer.whenThere((one) => {
    joinReader(one);
    return nothing;
  });
  return {
    onRead: (reading) => companion.whenThere(({ onRead }) => onRead(reading)),
    write: (span) => {
      companion.whenThere(({ write }) => {
        write?.(span);
        return nothing;
      });
    },
    isIntact: () => companion.value?.isIntact?.() !== false,
  };
}
