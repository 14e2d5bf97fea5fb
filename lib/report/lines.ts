import type { CleanView } from "./clean-view.ts";
import { readEach } from "./each.ts";
import { YEAR } from "./facts/years.ts";
import { matchesOf } from "./matches.ts";
import type { Span } from "./span.ts";

/** One line of a view with its wording. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of `span`, in order, empty ones left out: 各位代表: / 现在,我代表区人民政府… */
export function linesOf(view: CleanView, span: Span): readonly Line[] {
  const lines = linesOfWhole(view);
  if (span.start <= 0 && span.end >= view.text.length) return lines;
  return readEach(lines, (line) => {
    if (line.end <= span.start || line.start >= span.end) return null;
    const start = Math.max(line.start, span.start);
    const end = Math.min(line.end, span.end);
    return start === line.start && end === line.end ? line : { start, end, text: view.text.slice(start, end) };
  });
}

/** Five recognisers ask for the lines of one view; they are kept as long as the view is. */
const known = new WeakMap<CleanView, readonly Line[]>();

function linesOfWhole(view: CleanView): readonly Line[] {
  const before = known.get(view);
  if (before !== undefined) return before;
  const { text } = view;
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    if (end > start) lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  known.set(view, lines);
  return lines;
}

/** A line longer than this holds several paragraphs whose ends were lost. */
const LONGEST_PARAGRAPH = 3000;
const LOST_LINE_START = new RegExp(
  `(?<=[。!?:”-])(?:[一二三四五六七八九十]{1,2}、|\\([一二三四五六七八九十]{1,2}\\)|各位代表[!,:]|${YEAR}工作(?:回顾|总结|安排|建议|任务|意见)|(?:切实|全面)?加强政府自身建设)`,
  "g",
);

/** The lines of `span`, those that hold a whole report cut where a heading or an address must have begun a new one. */
export function paragraphsOf(view: CleanView, span: Span): readonly Line[] {
  const lines = linesOf(view, span);
  const isMerged = (line: Line) => line.text.length > LONGEST_PARAGRAPH;
  return lines.some(isMerged) ? lines.flatMap((line) => (isMerged(line) ? cutMerged(line) : line)) : lines;
}

function cutMerged(line: Line): Line[] {
  const starts = [0, ...matchesOf(line.text, LOST_LINE_START).map((match) => match.index), line.text.length];
  return starts.slice(0, -1).map((start, i) => {
    const text = line.text.slice(start, starts[i + 1]);
    return { start: line.start + start, end: line.start + start + text.length, text };
  });
}
