import { furnitureInside, isFurniture } from "../furniture.ts";
import type { Line } from "../lines.ts";
import type { Span } from "../span.ts";
import { headingStrength } from "./heading.ts";
import { LABEL_SOURCE, labelOf } from "./labels.ts";

/** One entry of a list as it stands: its number, and where its wording (term and definition) is. */
export interface RawEntry extends Span {
  readonly number: number | null;
  readonly content: Span;
}

const BRACKET_LABEL = new RegExp(`^(?:${LABEL_SOURCE})[.、:]?`);
const POINT_LABEL = /^注?(\d{1,3})(?:[.、:)]|(?=[“”"\u4e00-\u9fff]))/;
/** Lines between heading and first entry: an introduction, a bracketed remark. */
const LINES_BEFORE_LIST = 3;
/** A list whose entries carry numbers may lack one, but not many. */
const LARGEST_STEP = 2;

interface Label {
  readonly number: number;
  readonly length: number;
  readonly style: string;
}

/** The number at the start of a line and how much of the line it takes; null where there is none. */
function labelAtStart(line: string): Label | null {
  const bracketed = BRACKET_LABEL.exec(line);
  const label = bracketed && labelOf(bracketed);
  if (bracketed && label) return { ...label, length: bracketed[0].length };
  const point = POINT_LABEL.exec(line);
  return point ? { number: Number(point[1]), length: point[0].length, style: "point" } : null;
}

/** Whether a line begins a list of notes on its own, without a heading: [1]…, ①…; not (1), which lists anything. */
export function startsNoteList(line: string): boolean {
  const label = labelAtStart(line);
  return label?.number === 1 && label.style !== "point" && label.style !== "round";
}

/** Reads the entries that `lines` hold from the first on; empty where they are no list of entries. */
export function readEntries(lines: readonly Line[]): RawEntry[] {
  const first = lines.slice(0, LINES_BEFORE_LIST).findIndex((line) => labelAtStart(line.text)?.number === 1);
  return first >= 0 ? readNumbered(lines.slice(first)) : readUnnumbered(lines);
}

/** Entries that carry numbers: each runs to the next number, the last to the end of its definition. */
function readNumbered(lines: readonly Line[]): RawEntry[] {
  const entries: RawEntry[] = [];
  const style = labelAtStart(lines[0]?.text ?? "")?.style;
  for (const line of lines) {
    if (isFurniture(line.text) || (entries.length > 0 && headingStrength(line.text))) break;
    const label = labelAtStart(line.text);
    const last = entries.at(-1);
    const step = label ? label.number - (last?.number ?? 0) : 0;
    if (label && label.style === style && step >= 1 && step <= LARGEST_STEP) {
      entries.push(...splitLine(line, label));
    } else if (last) {
      entries[entries.length - 1] = extended(last, line.end);
    }
  }
  return entries;
}

const extended = (entry: RawEntry, end: number): RawEntry => ({
  ...entry,
  end,
  content: { start: entry.content.start, end },
});

/** The next number inside a line, behind a sentence and before a headword with its colon: `…。2.“四上”企业:…`. */
const INNER_LABEL = /[。;](?=[[(〔【①-⑳㉑-㉟㊱-㊿]?\d{0,3}[\]〕】).、]?[^。;:]{2,40}:)/g;

/** The entries of one line; mostly one, several where the page lost its line ends. */
function splitLine(line: Line, label: Label): RawEntry[] {
  const entries: RawEntry[] = [];
  let start = line.start;
  let current = label;
  for (const match of line.text.matchAll(INNER_LABEL)) {
    const at = line.start + match.index + 1;
    const next = labelAtStart(line.text.slice(match.index + 1, match.index + 12));
    if (next?.number !== current.number + 1 || next.style !== label.style) continue;
    entries.push(entryOf(current, start, at));
    start = at;
    current = next;
  }
  entries.push(entryOf(current, start, line.end));
  return entries;
}

const entryOf = (label: Label, start: number, end: number): RawEntry => ({
  number: label.number,
  start,
  end,
  content: { start: start + label.length, end },
});

const UNNUMBERED = /^[^。;,:!?]{2,40}:/;
const ENDS_DEFINITION = /[。!?”)]$/;
/** A line this short with no full stop is a headword or another thing of the page, not the rest of a definition. */
const SHORT_LINE = 20;

/** Entries without numbers: a line `term:definition`, or `term:` with the definition on the lines behind. */
function readUnnumbered(lines: readonly Line[]): RawEntry[] {
  const entries: RawEntry[] = [];
  for (const [index, line] of lines.entries()) {
    const last = entries.at(-1);
    if (isFurniture(line.text) || (last ? headingStrength(line.text) : index >= LINES_BEFORE_LIST)) break;
    if (UNNUMBERED.test(line.text)) {
      entries.push({ number: null, start: line.start, end: line.end, content: line });
    } else if (last && line.text.length > SHORT_LINE) {
      entries[entries.length - 1] = extended(last, line.end);
    } else if (last) break;
  }
  return entries;
}

/** Cuts what stands behind the last entry's definition: lines behind its last sentence, furniture run into it. */
export function trimLast(text: string, entries: readonly RawEntry[]): RawEntry[] {
  const last = entries.at(-1);
  if (!last) return [];
  const words = text.slice(last.content.start, last.content.end);
  const furniture = furnitureInside(words);
  const lines = (furniture < 0 ? words : words.slice(0, furniture)).split("\n");
  const ends = lines.findIndex((line, i) => endsDefinition(line, lines[i + 1] ?? "", i));
  const kept = lines.slice(0, ends < 0 ? lines.length : ends + 1).join("\n");
  return [...entries.slice(0, -1), extended(last, last.content.start + kept.length)];
}

function endsDefinition(line: string, next: string, index: number): boolean {
  if (line.endsWith("。")) return true;
  const begun = index > 0 || (!line.endsWith(":") && (line.length > SHORT_LINE || line.includes(":")));
  return begun && (ENDS_DEFINITION.test(line) || (next.length < SHORT_LINE && !next.endsWith("。")));
}
