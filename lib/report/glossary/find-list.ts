import type { CleanView } from "../clean-view.ts";
import { readEach } from "../each.ts";
import { type Line, linesOf } from "../lines.ts";
import { Signs } from "../quantity/lexicon/signs.ts";
import type { Span } from "../span.ts";
import { bare } from "./bare.ts";
import { readEntries } from "./entries.ts";
import { type HeadingStrength, headingStrength, LONGEST_HEADING } from "./heading.ts";
import { cutHeadword } from "./headword.ts";
import { labelAtStart, noteLabelAtStart } from "./line-label.ts";
import type { RawEntry } from "./raw-entry.ts";
import { trimLast } from "./trim-last.ts";

/** A report's list of explained terms, its heading included. */
export interface FoundList {
  readonly span: Span;
  readonly entries: readonly RawEntry[];
}

/** A glossary stands at the end: so many of the last lines that may head one are tried. */
const MOST_HEADINGS = 8;

/**
 * The glossary of a report: the longest list under a heading such as 名词解释; else one under 附件 or 注释, if most of
 * its terms stand in the body (a list of 民生实事 headed 附件 is none). Null without.
 */
export function findHeadedList(view: CleanView, body: Span): FoundList | null {
  const lines = linesOf(view, { start: 0, end: view.text.length });
  const headings = readEach(lines, headingAt);
  const found = headings.slice(-MOST_HEADINGS).flatMap(({ line, index, strength, rest }) => {
    const list = listFrom(view, line.start, [...rest, ...lines.slice(index + 1)]);
    return list ? { list, strength } : [];
  });
  const strong = longest(found.filter((each) => each.strength === "strong").map((each) => each.list));
  const weak = found.filter((each) => each.strength === "weak").map((each) => each.list);
  return strong ?? longest(weak.filter((list) => isOfNotes(view, list) || explainsBody(view, body, list)));
}

const OPENS_NOTE = new Signs("[〔");

/** Whether each entry is numbered as only notes are: [1]…, [2]… below 注释 need not be words of the body. */
function isOfNotes({ text }: CleanView, { entries }: FoundList): boolean {
  return entries.length >= FEWEST_NOTES && entries.every(({ start }) => OPENS_NOTE.at(text, start));
}
const FEWEST_NOTES = 3;

/** The list with the most entries, the first of equals; null of none. */
function longest(lists: readonly FoundList[]): FoundList | null {
  return lists.reduce<FoundList | null>((best, list) => {
    return best && best.entries.length >= list.entries.length ? best : list;
  }, null);
}

const FEWEST_ENTRIES = 2;

interface HeadingLine {
  readonly line: Line;
  readonly index: number;
  readonly strength: HeadingStrength;
  /** What follows on the same line where the list ran into its heading: of 注释:①“两翼”:…, the part from ① on. */
  readonly rest: readonly Line[];
}

function headingAt(line: Line, index: number): HeadingLine | null {
  const strength = headingStrength(line.text);
  if (strength) return { line, index, strength, rest: [] };
  const colon = line.text.slice(0, LONGEST_HEADING).indexOf(":") + 1;
  if (colon === 0) return null;
  const text = line.text.slice(colon);
  const inline = labelAtStart(text)?.number === 1 ? headingStrength(line.text.slice(0, colon)) : null;
  return inline && { line, index, strength: inline, rest: [{ start: line.start + colon, end: line.end, text }] };
}

/** The list whose first entry stands at the first of `lines` or soon behind, with everything from `start` on. */
function listFrom(view: CleanView, start: number, lines: readonly Line[]): FoundList | null {
  const entries = trimLast(view.text, readEntries(lines));
  const last = entries.at(-1);
  if (!last || (entries.length < FEWEST_ENTRIES && last.number === null)) return null;
  return { span: { start, end: last.end }, entries };
}

/** Notes at the foot of the text without a heading: lines [1]…, [2]… behind the last paragraph; null without. */
export function findUnheadedList(view: CleanView, body: Span): FoundList | null {
  const lines = linesOf(view, { start: 0, end: view.text.length });
  const starts = readEach(lines, (line, index) => (noteLabelAtStart(line.text)?.number === 1 ? index : null));
  const lists = starts.slice(-MOST_HEADINGS).flatMap((index) => {
    return listFrom(view, lines[index]?.start ?? 0, lines.slice(index)) ?? [];
  });
  return longest(lists.filter((list) => list.entries.length >= FEWEST_ENTRIES && explainsBody(view, body, list)));
}

/** Whether at least half of the entries have a headword that stands in the body too, quotation marks aside. */
function explainsBody(view: CleanView, body: Span, list: FoundList): boolean {
  const stretches = [view.text.slice(body.start, list.span.start), view.text.slice(list.span.end, body.end)];
  const half = list.entries.length / 2;
  const missing: string[] = [];
  let found = 0;
  for (const { content } of list.entries) {
    const raw = cutHeadword(view.text.slice(content.start, content.end))?.raw;
    if (raw === undefined) continue;
    if (stretches.some((stretch) => stretch.includes(raw))) found++;
    else missing.push(bare(raw));
    if (found >= half) return true;
  }
  if (found + missing.length < half) return false;
  const plain = stretches.map(bare).join("");
  return found + missing.filter((words) => plain.includes(words)).length >= half;
}
