import { autoUpdate, computePosition, flip, hide, offset, shift, size } from "@floating-ui/dom";
import type { Undo } from "./undo.ts";

/** What a card stands beside: a word of the page, or a term inside another card. */
export interface Anchor {
  /** The box on the screen, in pixels from the window's corner; null where it is gone. */
  rect(): DOMRect | null;
  /** An element around it, whose scrolling moves it. */
  readonly element: Element;
}

/** Keeps a card beside its anchor until the answer is called; `giveUp` is called where the anchor is gone for good. */
export type PlaceCard = (card: HTMLElement, anchor: Anchor, giveUp: () => void) => Undo;

/** Between the word and its card, and between a card and the window's edge. */
const GAP = 6;
const MARGIN = 8;
/** A word that is gone may be there again at once, where the page has only made its text anew: milliseconds. */
const COMES_BACK = 1500;

/**
 * Keeps `card` beside `anchor`, below it where there is room and above otherwise, inside the window at any zoom,
 * until the answer is called. A card whose word has been scrolled away is marked `data-away`; one whose word is
 * gone from the page, and stays so, is given up.
 */
export function placeCard(card: HTMLElement, anchor: Anchor, giveUp: () => void): Undo {
  let rect = anchor.rect() ?? new DOMRect();
  const reference = { getBoundingClientRect: () => rect, contextElement: anchor.element };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const giveUpIfGone = () => {
    waiting = undefined;
    if (anchor.rect() === null) giveUp();
  };
  const update = () => {
    const now = anchor.rect();
    if (now === null) {
      waiting ??= setTimeout(giveUpIfGone, COMES_BACK);
      return;
    }
    rect = now;
    moveBeside(card, reference).catch(giveUp);
  };
  const stop = autoUpdate(reference, card, update);
  return () => {
    stop();
    clearTimeout(waiting);
  };
}

async function moveBeside(
  card: HTMLElement,
  reference: { getBoundingClientRect(): DOMRect; contextElement: Element },
): Promise<void> {
  const { x, y, middlewareData } = await computePosition(reference, card, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          card.style.maxBlockSize = `${Math.max(availableHeight, 96)}px`;
        },
      }),
      hide(),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
  card.toggleAttribute("data-away", middlewareData.hide?.referenceHidden === true);
}
