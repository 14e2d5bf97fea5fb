import { isFurniture } from "../furniture.ts";
import type { Line } from "../lines.ts";
import { matchesOf } from "../matches.ts";
import { headingStrength } from "./heading.ts";
import { cutHeadword } from "./headword.ts";
import { labelAtStart, type LineLabel } from "./line-label.ts";
import { extended, type RawEntry } from "./raw-entry.ts";

/** A list whose entries carry numbers may lack one, but not many. */
const LARGEST_STEP = 2;
/** A line between two entries that says which part of the report the next ones explain: 二、2024年工作安排部分. */
const SUBHEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:、|部分)|\([一二三四五六七八九十]{1,3}\))[^。;:,]{0,30}$|^[^。;:,]{2,20}部分$/;

/** Says on which line each number of the list stands last. */
type LastLines = ReadonlyMap<number, number>;

/**
 * Entries that carry numbers, from the line of the first: each runs to the next number, the last to the page's
 * furniture or the next heading. A list inside a definition is part of it, though its items are numbered like entries:
 * (3)“一网通办”:实现(1)一网受理;(2)一网查询。 Under a subheading the numbers may begin at 1 again.
 */
export function readNumbered(following: readonly Line[]): RawEntry[] {
  const lines = following.slice(0, listEnd(following));
  const labels = labelsOf(lines);
  const lastLines = lastLinesOf(labels);
  const entries: RawEntry[] = [];
  let nested = 0;
  let restarts = false;
  for (const [index, line] of lines.entries()) {
    const label = labels[index];
    const last = entries.at(-1);
    if (!label && labels[index + 1] && SUBHEADING.test(line.text)) {
      restarts = true;
      continue;
    }
    const isComing = (number: number) => (lastLines.get(number) ?? 0) > index;
    const isNext = label?.number === nested + 1;
    const isNested = isNext && nested > 0 && isComing(label.number);
    const isItem = label?.number === 1 ? isComing((last?.number ?? 0) + 1) : isNext;
    const isOutOfTurn = label && labels[index - 1] && !isItem && beginsEntry(lines, index, label);
    if (label && !isNested && (follows(label, last) || isOutOfTurn || (restarts && label.number === 1))) {
      if (lastLines.has(label.number + 1)) entries.push(entryOf(label, line.start, line.end));
      else entries.push(...splitLine(line, label, lastLines));
      nested = beginsListInside(line, label) ? 1 : 0;
      restarts = false;
    } else if (last) {
      entries[entries.length - 1] = extended(last, line.end);
      nested = label?.number ?? nested;
    }
  }
  return entries;
}

function listEnd(lines: readonly Line[]): number {
  const end = lines.findIndex(({ text }, index) => isFurniture(text) || (index > 0 && headingStrength(text)));
  return end < 0 ? lines.length : end;
}

/**
 * The label of each line, null where it has none or one of another style than the first line's; a line between 2.…。 and
 * 4.… that begins with a term is 3. An amount that a line end parted from its words (亩产增加 / 2.5公斤) is no label.
 */
function labelsOf(lines: readonly Line[]): (LineLabel | null)[] {
  const all = lines.map((line) => labelAtStart(line.text));
  const labels = all.map((label, index) => (label?.style === all[0]?.style && !isAmount(lines, index) ? label : null));
  return labels.map((label, index) => {
    const before = labels[index - 1];
    if (label || !before || labels[index + 1]?.number !== before.number + 2) return label;
    const number = before.number + 1;
    const lost = { ...before, number, length: all[index]?.number === number ? all[index].length : 0 };
    return beginsEntry(lines, index, lost) ? lost : null;
  });
}

/** Whether a line only goes on with an amount: 2.5公斤; a term may begin so too, 2.5G工厂:…. */
function isAmount(lines: readonly Line[], index: number): boolean {
  const amount = /^\d+\.\d[^:]*$/.test(lines[index]?.text ?? "");
  return amount && !lines[index - 1]?.text.endsWith("。");
}

/** Whether a term begins behind the label of a line, and the line before ends a sentence. */
function beginsEntry(lines: readonly Line[], index: number, { length }: LineLabel): boolean {
  const isBehindSentence = lines[index - 1]?.text.endsWith("。") ?? false;
  return isBehindSentence && cutHeadword(lines[index]?.text.slice(length) ?? "") !== null;
}

function lastLinesOf(labels: readonly (LineLabel | null)[]): LastLines {
  const lines = new Map<number, number>();
  for (const [index, label] of labels.entries()) if (label) lines.set(label.number, index);
  return lines;
}

function follows(label: LineLabel, last: RawEntry | undefined): boolean {
  const step = label.number - (last?.number ?? 0);
  return step >= 1 && step <= LARGEST_STEP;
}

/** Whether an entry's definition begins with a list numbered as entries are: (1)两湖联动:(1)治水;. */
function beginsListInside(line: Line, label: LineLabel): boolean {
  const colon = line.text.indexOf(":", label.length);
  const inner = colon < 0 ? null : labelAtStart(line.text.slice(colon + 1));
  return inner?.number === 1 && inner.style === label.style;
}

/** Behind a sentence another entry may begin where the page lost its line ends: `…。2.“四上”企业:…`. */
const SENTENCE_END = /[。;](?=注?[[(〔【①-⑳㉑-㉟㊱-㊿\d])/g;
const LONGEST_HEAD = 90;

/** The entries of one line. A number that begins a line elsewhere is no entry's inside this one. */
function splitLine(line: Line, label: LineLabel, lastLines: LastLines): RawEntry[] {
  const entries: RawEntry[] = [];
  let start = line.start;
  let current = label;
  for (const match of matchesOf(line.text, SENTENCE_END)) {
    const head = line.text.slice(match.index + 1, match.index + 1 + LONGEST_HEAD);
    const next = labelAtStart(head);
    if (next?.number !== current.number + 1 || next.style !== label.style || lastLines.has(next.number)) continue;
    if (!cutHeadword(head.slice(next.length))) continue;
    const at = line.start + match.index + 1;
    entries.push(entryOf(current, start, at));
    start = at;
    current = next;
  }
  return [...entries, entryOf(current, start, line.end)];
}

const entryOf = (label: LineLabel, start: number, end: number): RawEntry => ({
  number: label.number,
  start,
  end,
  content: { start: start + label.length + (label.style === "cell" ? 1 : 0), end },
});
