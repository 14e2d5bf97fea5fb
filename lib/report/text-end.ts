import type { CleanView } from "./clean-view.ts";
import { YEAR } from "./facts/years.ts";
import { matchesOf } from "./matches.ts";
import type { Span } from "./span.ts";

/** The report's one list of terms, 名词解释; undefined where it has none or notes at the foot of its pages. */
export function oneList([list, ...more]: readonly Span[]): Span | undefined {
  return more.length === 0 ? list : undefined;
}

/**
 * Where the text ends that sections part: before the glossary that stands behind it (名词解释), else at the body's end. Notes
 * at the foot of a page are no end.
 */
export function endOfText(view: CleanView, body: Span, glossary: readonly Span[]): number {
  const list = oneList(glossary);
  if (list === undefined || list.start <= body.start) return body.end;
  return goesOnBehind(view, body, list) ? body.end : Math.min(body.end, list.start);
}

const NUMERALS = "一二三四五六七八九十";
const TOP_HEADING = /^([一二三四五六七八九])、[^。\n]{0,40}$/gm;

/** What is promised beside the report: 2025年区政府十件实事. */
const DEEDS = new RegExp(`^${YEAR}[^。,;:!?\\n]{0,20}实事(?:项目)?$`, "m");

/**
 * Whether the text goes on behind a list: by its headings' numbers (二、… above notes at the foot of a page, 三、… below
 * them), or with a list of deeds.
 */
function goesOnBehind(view: CleanView, body: Span, list: Span): boolean {
  if (DEEDS.test(view.text.slice(list.end, body.end))) return true;
  const [below] = matchesOf(view.text.slice(list.end, body.end), TOP_HEADING);
  if (below === undefined) return false;
  const above = matchesOf(view.text.slice(body.start, list.start), TOP_HEADING).at(-1);
  return above !== undefined && numberOf(below) === numberOf(above) + 1;
}

function numberOf(heading: RegExpExecArray): number {
  return NUMERALS.indexOf(heading[1] ?? "");
}
