import type { CleanView } from "./clean-view.ts";
import type { Span } from "./span.ts";

/**
 * The view without some stretches of it, given in order: 促-9-稳提质 without the page number is 促稳提质. Its lists are
 * those of the view given, which is of no use any more.
 */
export function withoutStretches(view: CleanView, stretches: readonly Span[]): CleanView {
  if (stretches.length === 0) return view;
  const { text, units, at } = view;
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end } of [...stretches, { start: text.length, end: at.length }]) {
    parts.push(text.slice(from, start));
    units.copyWithin(length, from, start);
    at.copyWithin(length, from, start);
    length += start - from;
    from = end;
  }
  at[length] = at.at(-1) ?? 0;
  return { text: parts.join(""), units: units.subarray(0, length), at: at.subarray(0, length + 1) };
}
