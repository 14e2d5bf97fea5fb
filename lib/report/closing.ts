import type { Line } from "./lines.ts";
import type { Heading } from "./section-heading.ts";
import { ownRole } from "./section-role.ts";
import type { Span } from "./span.ts";
import { oneList } from "./text-end.ts";

/**
 * The last call, 各位代表!让我们…, of what stands before `glossary`, of all where that is empty: a list of deeds may stand
 * behind the terms. Null where there is none, or a heading says 结束语.
 */
export function closingOf(
  lines: readonly Line[],
  headings: readonly Heading[],
  glossary: readonly Span[],
): Line | null {
  const end = oneList(glossary)?.start ?? Infinity;
  const last = headings.findLast(({ at }) => at < end);
  if (last && ownRole(last.text) === "closing") return null;
  return closingLine(
    lines.filter(({ start }) => start < end),
    last?.at ?? lines[0]?.start ?? 0,
  );
}

/** The closing call stands within this many units of the end. */
const LONGEST_CLOSING = 1600;

/** The last paragraph that addresses the deputies, if nothing but the end of the report follows. */
function closingLine(lines: readonly Line[], from: number): Line | null {
  const end = lines.at(-1)?.end ?? 0;
  const last = lines.findLast((line) => /^(?:各位代表|同志们|各位委员)[!,:]/.test(line.text));
  return last && last.start > from && end - last.start <= LONGEST_CLOSING ? last : null;
}
