import type { CleanView } from "../clean-view.ts";
import { type Line, linesOf } from "../lines.ts";
import type { Span } from "../span.ts";
import { termTouching } from "./anchor.ts";
import { cutHeadword } from "./headword.ts";
import { nameEntries, type NamedEntry } from "./join.ts";
import { noteLabelAtStart } from "./line-label.ts";
import { findMarkers, type Marker } from "./markers.ts";
import type { RawEntry } from "./raw-entry.ts";

/** The notes at the foot of one page, with the markers above them that they explain. */
export interface PageNotes extends Span {
  readonly entries: readonly NamedEntry[];
  readonly markers: readonly Marker[];
}

const FEWEST_PAGES = 2;

/**
 * The notes of a report that explains its terms page by page (①“四化”:… under the text that says “四化”①, from ① again on
 * the next page); empty where there are not two pages at least on which the notes fit what stands above them.
 */
export function findPageNotes(view: CleanView, body: Span, superscripts: readonly Span[]): readonly PageNotes[] {
  const pages: PageNotes[] = [];
  let above = body.start;
  let firstId = 1;
  for (const block of blocksOf(linesOf(view, body))) {
    const markers = findMarkers(view, { start: above, end: block.start }, superscripts);
    const notes = notesOf(view, block, markers, firstId);
    if (notes !== null) pages.push(notes);
    above = block.end;
    firstId += block.entries.length;
  }
  return pages.length < FEWEST_PAGES ? [] : pages;
}

type NumberedEntry = RawEntry & { readonly number: number };

/** A run of lines that are notes. */
interface Block extends Span {
  readonly entries: readonly NumberedEntry[];
}

/** The runs of notes ①…, ②…, each from 1 on or from where the run before has ended. */
function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let entries: NumberedEntry[] = [];
  for (const line of lines) {
    const entry = noteIn(line);
    const last = entries.at(-1) ?? blocks.at(-1)?.entries.at(-1);
    const goesOn = entry?.number === (last?.number ?? 0) + 1;
    if (entries.length > 0 && !goesOn) {
      blocks.push(blockOf(entries));
      entries = [];
    }
    if (entry !== null && (goesOn || entry.number === 1)) entries.push(entry);
  }
  return entries.length === 0 ? blocks : [...blocks, blockOf(entries)];
}

function blockOf(entries: readonly NumberedEntry[]): Block {
  return { entries, start: entries[0]?.start ?? 0, end: entries.at(-1)?.end ?? 0 };
}

/** A line that is a note by itself, null for any other: ②“四新”经济是指…. */
function noteIn({ start, end, text }: Line): NumberedEntry | null {
  const label = noteLabelAtStart(text);
  if (label === null || cutHeadword(text.slice(label.length)) === null) return null;
  return { number: label.number, start, end, content: { start: start + label.length, end } };
}

/** The notes of a block by name, null where not half of them stand under the text whose markers they explain. */
function notesOf(view: CleanView, block: Block, above: readonly Marker[], firstId: number): PageNotes | null {
  const entries = nameEntries(view, block.entries, [], firstId);
  const numbers = new Set(entries.map(({ label }) => label));
  const markers = above.filter(({ number }) => numbers.has(String(number)));
  const fitting = entries.filter(({ label, names }) => {
    return markers.some((marker) => String(marker.number) === label && termTouching(view.text, marker, names) !== null);
  });
  const fits = fitting.length > 0 && fitting.length >= entries.length / 2;
  return fits ? { start: block.start, end: block.end, entries, markers } : null;
}
