import type { ContentScriptContext } from "wxt/utils/content-script-context";
import { type ReaderOptions, sendMessage } from "../../lib/messages.ts";
import { Late } from "../../lib/page/late.ts";
import { leaveWelcome } from "../../lib/page/meeting-point.ts";
import { type Latecomer, standIn } from "../../lib/page/reader/latecomer.ts";
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
export interface ExpectedLatecomer extends Latecomer {
  /** Asks for the notes on the report with these keys, and has the background send what shows them with the next frame. */
  send(keys: readonly string[]): void;
}

/** A tab that is not seen has no frames: milliseconds. */
const PATIENCE = 200;

/** Leaves a welcome to cards and notes, and stands in for them until they are there. */
export function expectLatecomer({ context, words, surfaceStyle, options }: LatecomerParts): ExpectedLatecomer {
  const latecomer = new Late<Latecomer>();
  let isWanted = false;
  const send = () => {
    isWanted = true;
    if (latecomer.value === null) sendMessage("latecomerWanted", undefined).catch(() => undefined);
  };
  const sendFirst = () => {
    if (!isWanted && !context.signal.aborted) send();
  };
  const ahead = askAhead(context);
  const undo = leaveWelcome({
    words,
    surfaceStyle,
    hoverDelay: () => options().hoverDelay,
    colourMeanings: () => options().colourMeanings,
    askedAhead: ahead.answer,
    onEnd: (end) => void context.onInvalidated(end),
    receive: (one) => {
      try {
        latecomer.arrive(one);
      } catch {
        context.abort();
      }
    },
  });
  context.onInvalidated(undo);
  // A page may go into the browser's memory before they have come to it; they find another page in the tab then.
  context.addEventListener(window, "pageshow", ({ persisted }) => {
    if (persisted && isWanted) send();
  });
  return {
    ...standIn(latecomer),
    send: (keys) => {
      if (latecomer.value === null) ahead.ask(keys);
      // They come behind the frame that shows what was read: to compile them takes as long as a frame.
      requestAnimationFrame(sendFirst);
      setTimeout(sendFirst, PATIENCE);
    },
  };
}
