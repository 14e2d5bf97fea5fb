import type { ColourMeanings } from "../note-views.ts";
import type { NotebookAnswer, ReportNotes } from "../notebook/protocol.ts";
import type { Words } from "../words.ts";
import type { Forerunner, Latecomer } from "./reader/latecomer.ts";
import type { Undo } from "./undo.ts";

/** What the reader of a page leaves for the scripts that come after it. */
export interface Welcome {
  readonly words: Words;
  /** The style of what cards are drawn on. */
  readonly surfaceStyle: string;
  /** Milliseconds before a card opens on hover, as they are set now. */
  hoverDelay(): number;
  /** What the reader's own colours are called now. */
  colourMeanings(): ColourMeanings;
  /** The answer to a question for the notes on this report that went ahead, once; null where none did, or not for it. */
  askedAhead(keys: readonly string[]): Promise<NotebookAnswer<ReportNotes>> | null;
  /** The answer to the question that went ahead last, whoever else may take it; null where none did. */
  ahead(): Promise<NotebookAnswer<ReportNotes>> | null;
  /** The first notes are shown, or there are none. */
  firstShown(): void;
  /** Runs `undo` when the reader leaves the page. */
  onEnd(undo: Undo): void;
  /** Takes the forerunner in. */
  receiveFirst(forerunner: Forerunner): void;
  /** Takes the latecomer in. */
  receive(latecomer: Latecomer): void;
}

/** Who comes: each takes the welcome once, whoever of them is there before the other. */
export type Comer = "forerunner" | "latecomer";

/** Symbols, since a page could give an element any name: `<p id="welcome">` is `globalThis.welcome` for us too. */
const PLACES: Readonly<Record<Comer, symbol>> = {
  forerunner: Symbol.for("jiazhu.forerunner"),
  latecomer: Symbol.for("jiazhu.latecomer"),
};

// The scripts of one page share nothing but their isolated world's global object, which the page never sees. This
// is the boundary where what one puts there gets its type back in the others; all are always of the same build, as
// nobody but the background of this build sends any.

/** Leaves a welcome where the scripts that come find it, in place of any other. The answer takes it away. */
export function leaveWelcome(welcome: Welcome): Undo {
  const places = Object.values(PLACES);
  for (const place of places) Object.defineProperty(globalThis, place, { value: welcome, configurable: true });
  return () => {
    for (const place of places)
      if (Reflect.get(globalThis, place) === welcome) Reflect.deleteProperty(globalThis, place);
  };
}

/** Takes the welcome away for one that comes; null where no reader waits: it has gone, or such a one was there before. */
export function takeWelcome(comer: Comer): Welcome | null {
  const welcome: Welcome | undefined = Reflect.get(globalThis, PLACES[comer]);
  Reflect.deleteProperty(globalThis, PLACES[comer]);
  return welcome ?? null;
}
