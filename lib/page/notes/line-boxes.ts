import type { Span } from "../../report/span.ts";
import type { PageText } from "../read.ts";

/** A line of the page, in pixels from the corner that it is measured from: the window may be scrolled meanwhile. */
export interface LineBox {
  readonly top: number;
  readonly height: number;
  /** The left edge of its column. */
  readonly left: number;
  /** The window's left edge. */
  readonly edge: number;
}

/** Where the line stands on which a place begins; null where that is gone or not shown. */
export interface MeasuredLine<T extends Span> {
  readonly place: T;
  readonly line: LineBox | null;
}

/** For each element the left edge of the block that it stands in, or is, from the corner; null where it is in none. */
type Columns = Map<Element, number | null>;

/**
 * Measures for each place, such as 18个, the line that it begins on, one a step: from the left edge of its column, and
 * from the corner of `origin`.
 */
export function* measureLines<T extends Span>(
  page: PageText,
  places: readonly T[],
  origin: Element,
): Generator<MeasuredLine<T>> {
  const columns: Columns = new Map();
  // One range for all of them: each one that there is costs the page something with every change of its text.
  const sign = new Range();
  for (const place of places) {
    const [first] = page.piecesOf({ start: place.start, end: place.start + 1 });
    if (first !== undefined) {
      sign.setStart(first.node, first.start);
      sign.setEnd(first.node, first.end);
    }
    yield { place, line: first === undefined ? null : lineBox(sign, columns, origin.getBoundingClientRect()) };
  }
}

function lineBox(range: Range, columns: Columns, corner: DOMRect): LineBox | null {
  const sign = Array.from(range.getClientRects()).find(({ width }) => width > 0);
  if (sign === undefined) return null;
  const own = sign.left - corner.left;
  const left = Math.min(columnLeft(range.startContainer.parentElement, columns, corner) ?? own, own);
  return { top: sign.top - corner.top, height: sign.height, left, edge: -corner.left };
}

function columnLeft(element: Element | null, known: Columns, corner: DOMRect): number | null {
  if (element === null) return null;
  const before = known.get(element);
  if (before !== undefined) return before;
  const isInline = getComputedStyle(element).display.startsWith("inline");
  const left = isInline
    ? columnLeft(element.parentElement, known, corner)
    : element.getBoundingClientRect().left - corner.left;
  known.set(element, left);
  return left;
}
