import type { Span } from "../../report/span.ts";
import { linesOf } from "../hit-test.ts";
import type { PageText } from "../read.ts";

/** Which way to go through the text. */
export type Direction = "next" | "previous";

/** A place with its number in the list, for 名词 3 / 18. */
export interface Step<T extends Span> {
  readonly place: T;
  readonly index: number;
}

/**
 * The place of `list` after or before `origin` in the text; from the last one on to the first. Undefined for an
 * empty list.
 */
export function stepFrom<T extends Span>(
  list: readonly T[],
  origin: number,
  direction: Direction,
): Step<T> | undefined {
  const next = list.findIndex(({ start }) => start > origin);
  const previous = list.findLastIndex(({ start }) => start < origin);
  const index = direction === "next" ? Math.max(next, 0) : previous === -1 ? list.length - 1 : previous;
  const place = list[index];
  return place && { place, index };
}

/**
 * Where the reader is in the text: at the place visited last while the window shows it, else at the focus, else
 * just before the first of `list` that is not above the window.
 */
export function currentOffset(page: PageText, list: readonly Span[], visited: Span | null): number {
  if (visited !== null && isInWindow(topLine(page, visited))) return visited.start;
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body && isInWindow(activeElement.getBoundingClientRect())) {
    const focused = page.offsetAt(activeElement, 0);
    if (focused !== null) return focused;
  }
  const ahead = list.find((span) => (topLine(page, span)?.bottom ?? -1) > 0);
  return ahead === undefined ? page.text.length : ahead.start - 1;
}

function topLine(page: PageText, span: Span): DOMRect | undefined {
  return linesOf(page.rangeOf(span))[0];
}

function isInWindow(rect: DOMRect | undefined): boolean {
  return rect !== undefined && rect.bottom > 0 && rect.top < window.innerHeight;
}
