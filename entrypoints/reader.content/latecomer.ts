import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { type ReaderOptions, sendMessage } from "../../lib/messages.ts";
import { Late } from "../../lib/page/late.ts";
import { leaveWelcome } from "../../lib/page/meeting-point.ts";
import { type Forerunner, type Latecomer, type StandIn, standIn } from "../../lib/page/reader/latecomer.ts";
import type { Words } from "../../lib/words.ts";
import { askAhead } from "./ask-ahead.ts";

/** What cards and notes are told of this page. */
export interface LatecomerParts {
  readonly context: ContentScriptContext;
  readonly words: Words;
  readonly surfaceStyle: string;
  /** As they are set now. */
  options(): ReaderOptions;
}

/** Cards and notes, which may still be on their way. */
export interface ExpectedLatecomer extends StandIn {
  /** Asks for the notes on the report with these keys: the notebook needs as long for its answer as the paint does. */
  ask(keys: readonly string[]): void;
  /** Has the background send with the next frame what shows the first of them, and behind that all else. */
  send(): void;
}

/** Milliseconds for the first notes, and for the frame, which a tab that is not seen never has. */
const PATIENCE = 200;

/** Leaves a welcome to cards and notes, and stands in for them until they are there. */
export function expectLatecomer({ context, words, surfaceStyle, options }: LatecomerParts): ExpectedLatecomer {
  const forerunner = new Late<Forerunner>();
  const latecomer = new Late<Latecomer>();
  const first = wanted(context, "forerunnerWanted", () => forerunner.value !== null);
  const rest = wanted(context, "latecomerWanted", () => latecomer.value !== null);
  const ahead = askAhead(context);
  const undo = leaveWelcome({
    words,
    surfaceStyle,
    hoverDelay: () => options().hoverDelay,
    colourMeanings: () => options().colourMeanings,
    askedAhead: ahead.answer,
    ahead: ahead.coming,
    // To compile them takes as long as a frame: they come behind the one that shows the notes.
    firstShown: () => void requestAnimationFrame(rest.once),
    onEnd: (end) => void context.onInvalidated(end),
    receiveFirst: (one) => receive(context, forerunner, one),
    receive: (one) => receive(context, latecomer, one),
  });
  context.onInvalidated(undo);
  // A page may go into the browser's memory before they have come to it; they find another page in the tab then.
  context.addEventListener(window, "pageshow", ({ persisted }) => {
    if (!persisted) return;
    first.again();
    rest.again();
  });
  return {
    ...standIn(latecomer, forerunner),
    ask: (keys) => {
      if (latecomer.value === null) ahead.ask(keys);
    },
    send: () => {
      // The frame that shows what was read comes first.
      requestAnimationFrame(first.once);
      setTimeout(() => {
        first.once();
        rest.once();
      }, PATIENCE);
    },
  };
}

/** How often a script is asked for where the asking fails: the background may have been ended in the middle of sending. */
const TRIES = 3;
/** Milliseconds between two of them. */
const PAUSE = 500;

/** Has the background send a script, unless that has come: once for each reader, and again where it may have been lost. */
function wanted(context: ContentScriptContext, name: "forerunnerWanted" | "latecomerWanted", isThere: () => boolean) {
  let isAsked = false;
  const ask = (tries = TRIES) => {
    isAsked = true;
    if (isThere() || context.signal.aborted) return;
    sendMessage(name, undefined).catch(() => {
      if (tries > 1) setTimeout(() => ask(tries - 1), PAUSE);
    });
  };
  return {
    once: () => {
      if (!isAsked) ask();
    },
    again: () => {
      if (isAsked) ask();
    },
  };
}

function receive<T extends object>(context: ContentScriptContext, late: Late<T>, one: T): void {
  try {
    late.arrive(one);
  } catch {
    context.abort();
  }
}
