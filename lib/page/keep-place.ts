/**
 * Makes a change to the page while the line being read keeps its place on the screen. `lineTop` gives the place of
 * something that the reader looks at, in pixels from the top of the window, null where there is nothing to keep.
 * Done by hand, since only some browsers anchor the scrolling, and none inside a line of text.
 */
export function keepPlace(lineTop: () => number | null, change: () => void): void {
  const before = lineTop();
  change();
  const after = lineTop();
  if (before === null || after === null) return;
  const moved = after - before;
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: "instant" });
}

/** The place of `element`'s first line, null while it is outside the window. */
export function topOf(element: Element): () => number | null {
  const isSeen = isInWindow(element.getBoundingClientRect());
  return () => (isSeen ? element.getBoundingClientRect().top : null);
}

/** The place of the text about a third down the window, where a reader's eyes rest. */
export function topOfReadLine(): () => number | null {
  const position = document.caretPositionFromPoint(window.innerWidth / 2, window.innerHeight / 3);
  if (position === null) return () => null;
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  return () => {
    const [rect] = range.getClientRects();
    return rect?.top ?? null;
  };
}

function isInWindow({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < window.innerHeight;
}
