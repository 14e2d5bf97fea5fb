import type { CleanView } from "./clean-view.ts";
import { linesOf } from "./lines.ts";

/** How a report's speaker begins, on a line of its own or behind the salutation. */
const OPENS = /^(?:各位代表[:,!])?现在,我(?:谨)?代表.{0,20}(?:政府|国务院).{0,4}向/;
/** The line of its title, which is all that may stand between it and the opening, with the line of place and date. */
const TITLE = /(?:政府|工作的?)报告/;
const LINES_OF_HEADER = 6;
/** A lead that quotes the opening is shorter than any report. */
const SHORTEST_REPORT = 1000;

/**
 * The view up to where a second report begins, so that 清河县's terms and years are not read into 云岭市's report. Many
 * pages say their report's beginning again behind its last entry: that goes too. The view itself where there is one only.
 */
export function firstReport(view: CleanView): CleanView {
  const lines = linesOf(view, { start: 0, end: view.text.length });
  const opening = lines.findIndex((line) => OPENS.test(line.text));
  const from = (lines[opening]?.start ?? view.text.length) + SHORTEST_REPORT;
  const second = lines.findIndex((line) => line.start >= from && OPENS.test(line.text));
  if (second < 0) return view;
  const header = lines.slice(Math.max(opening + 1, second - LINES_OF_HEADER), second + 1);
  const end = (header.find((line) => TITLE.test(line.text.slice(0, 60))) ?? lines[second])?.start ?? view.text.length;
  return { text: view.text.slice(0, end), units: view.units.subarray(0, end), at: view.at.subarray(0, end + 1) };
}
