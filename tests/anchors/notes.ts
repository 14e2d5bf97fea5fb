import type { Span } from "../../lib/report/span.ts";
import { contains } from "../../lib/report/span.ts";
import type { Change } from "./change.ts";
import type { Material } from "./material.ts";
import type { Random } from "./random.ts";

/** The passages that readers might have marked in a report before it was changed: at the change, beside it, far away. */
export function passagesOf(change: Change, { quantities }: Pick<Material, "quantities">, random: Random): Span[] {
  const { old, focus } = change;
  const [number] = change.numbers ?? [];
  const anywhere = random.below(old.length);
  const inFocus = quantities.filter((quantity) => contains(focus, quantity));
  const other = random.pick(inFocus);
  const spans = [
    focus,
    clauseAt(old, focus.start + random.below(focus.end - focus.start)),
    words(focus.start + random.below(focus.end - focus.start), 2 + random.below(8)),
    words(focus.start + random.below(focus.end - focus.start), 1),
    { start: focus.start + Math.floor((focus.end - focus.start) / 2), end: focus.end + 60 },
    clauseAt(old, anywhere),
    words(anywhere, 1 + random.below(30)),
    ...(other ? [other, clauseAt(old, other.start)] : []),
    ...(number ? [number, clauseAt(old, number.start), words(number.start, 1), words(number.end - 1, 3)] : []),
  ];
  return spans.filter(({ start, end }) => start >= 0 && end <= old.length && old.slice(start, end).trim() !== "");
}

function words(start: number, length: number): Span {
  return { start, end: start + length };
}

const BREAK = /[,，、。；;：:！!？?\n]/;

/** The clause that holds a position. */
function clauseAt(text: string, position: number): Span {
  let start = position;
  let end = position;
  while (start > 0 && !BREAK.test(text.charAt(start - 1))) start--;
  while (end < text.length && !BREAK.test(text.charAt(end))) end++;
  return { start, end };
}
