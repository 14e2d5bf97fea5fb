import type { Span } from "../span.ts";

/**
 * Where a text stands behind an opening mark with no other of the two marks between, as far as `longest` units behind
 * it: for 《 and 》 the inside of each title, in order.
 */
export function stretchesBehind(text: string, opening: string, closing: string, longest: number): Span[] {
  const marks = new RegExp(`[${opening}${closing}]`);
  const stretches: Span[] = [];
  for (let mark = text.indexOf(opening); mark >= 0; mark = text.indexOf(opening, mark + 1)) {
    const start = mark + 1;
    const length = text.slice(start, start + longest).search(marks);
    stretches.push({ start, end: start + (length < 0 ? longest : length + 1) });
  }
  return stretches;
}
