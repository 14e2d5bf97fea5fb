import type { Span } from "../../report/span.ts";
import { bringIntoView } from "../bring-into-view.ts";
import { linesOf } from "../hit-test.ts";
import type { Anchor } from "../place-card.ts";
import type { PageText } from "../read.ts";

/** How far what belongs to the whole report stands from the window's corner, in pixels. */
const CORNER = 16;

/**
 * The last line of `span` as an anchor: a bar stands below it, a card and an editor beside it. `page` is asked anew
 * each time, since the page may be read again while the editor is open; where the words are gone, the last place stays.
 */
export function anchorAt(page: () => PageText | null, span: () => Span | null): Anchor {
  let last = new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0);
  const range = () => {
    const place = span();
    return place === null ? null : (page()?.rangeOf(place) ?? null);
  };
  return {
    element: range()?.endContainer.parentElement ?? document.body,
    rect: () => {
      last = linesOf(range()).at(-1) ?? last;
      return last;
    },
  };
}

/** Scrolls words of the page to a readable height. */
export function bringSpanIntoView(page: PageText, span: Span): void {
  const { element, rect } = anchorAt(
    () => page,
    () => span,
  );
  bringIntoView(element, rect);
}

/** The window's upper corner, for the view of all notes that need the reader and for a note on the whole report. */
export function topCorner(): Anchor {
  return { element: document.documentElement, rect: () => new DOMRect(innerWidth - CORNER, CORNER, 0, 0) };
}
