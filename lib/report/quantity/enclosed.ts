import type { Span } from "../span.ts";

/**
 * Where a text stands behind an opening mark with no other of the two marks between, as far as `longest` units behind
 * it: for 《 and 》 the inside of each title, in order.
 */
export function stretchesBehind(text: string, opening: string, closing: string, longest: number): Span[] {
  const marks = [opening.charCodeAt(0), closing.charCodeAt(0)] as const;
  const stretches: Span[] = [];
  for (let mark = text.indexOf(opening); mark >= 0; mark = text.indexOf(opening, mark + 1)) {
    stretches.push({ start: mark + 1, end: endOfStretch(text, mark + 1, marks, longest) });
  }
  return stretches;
}

/** Behind the next mark from `start` on, or as far as a stretch may go. */
function endOfStretch(text: string, start: number, [one, other]: readonly [number, number], longest: number): number {
  const limit = Math.min(text.length, start + longest);
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === one || code === other) return i + 1;
  }
  return start + longest;
}
