import { itemAt, type Span } from "../report/span.ts";
import type { PageText } from "./read.ts";

/** An item of the text under a point of the window. */
export interface Hit<T extends Span> {
  readonly item: T;
  /** Which line of the item it is, where it runs over several: 0 for the first. */
  readonly line: number;
}

/**
 * The item whose words stand under a point, 7%左右 under the pointer, or null. Each list is ordered and without
 * overlaps; an earlier list wins. A caret stands between two letters, so both are tried; and since the browser
 * gives the nearest caret for a point beside the text too, the words' own boxes have the last say.
 */
export function hitTest<T extends Span>(
  page: PageText,
  lists: readonly (readonly T[])[],
  x: number,
  y: number,
): Hit<T> | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const offset = page.offsetAt(caret.offsetNode, caret.offset);
  if (offset === null) return null;
  for (const list of lists) {
    for (const item of new Set([itemAt(list, offset), itemAt(list, offset - 1)])) {
      const line = item === undefined ? -1 : lineUnder(page, item, x, y);
      if (item !== undefined && line >= 0) return { item, line };
    }
  }
  return null;
}

function lineUnder(page: PageText, item: Span, x: number, y: number): number {
  return linesOf(page.rangeOf(item)).findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/**
 * The boxes of a range, one a line: the pieces of a line that the page cuts into many elements are joined, or a
 * number such as 2<b>00</b>家 would have three boxes and a card at each.
 */
export function linesOf(range: Range | null): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of range?.getClientRects() ?? []) {
    if (rect.width === 0) continue;
    const line = lines.at(-1);
    const middle = rect.top + rect.height / 2;
    if (line === undefined || middle < line.top || middle > line.bottom) {
      lines.push(DOMRect.fromRect(rect));
      continue;
    }
    const [left, top] = [Math.min(line.left, rect.left), Math.min(line.top, rect.top)];
    const [right, bottom] = [Math.max(line.right, rect.right), Math.max(line.bottom, rect.bottom)];
    lines[lines.length - 1] = new DOMRect(left, top, right - left, bottom - top);
  }
  return lines;
}
