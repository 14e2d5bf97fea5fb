/**
 * A half-open stretch [start, end) of a text, in UTF-16 units, as `String.prototype.slice` counts them.
 * Every position that leaves `lib/report` is a span of the page's linear text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one unit; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`; a span holds itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders by start, the longer first where two begin together, so that an outer span comes before its inner ones. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The item of a sorted list without overlaps that holds `offset`, or undefined.
 * Binary search: `items` must be ordered by position.
 */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined) return undefined;
    if (offset < item.start) high = middle - 1;
    else if (offset >= item.end) low = middle + 1;
    else return item;
  }
  return undefined;
}
