import type { CleanView } from "../clean-view.ts";
import { countOf } from "./bare.ts";
import { cutHeadword, type Headword } from "./headword.ts";
import type { RawEntry } from "./raw-entry.ts";

/** A blank further from the label is one of the definition, or the end of a line that a layout broke. */
const LONGEST_TERM = 22;
const SHORTEST_TERM = 2;
const FEWEST_ENTRIES = 3;
/** So many of a list's entries have a blank behind their term, or the list keeps another way. */
const LEAST_PARTED = 2 / 3;

/** What stands in no term: with it before the blank, or a colon right behind, the entry is parted otherwise. */
const STANDS_IN_NO_TERM = /[。;:,!?]/;
const PARTS_OTHERWISE = /^(?:[:,(]|--)/;

/**
 * Each entry of a list cut into term and definition, null where nothing parts them.
 *
 * Where most entries have nothing but a blank between the two (17.六稳 稳就业、稳金融, of Kunming's report of 2021), which
 * the view has dropped, each is cut there, and one without blank behind its quotation: 青桥“夜校”白天上班的人.
 */
export function headwordsOf(view: CleanView, entries: readonly RawEntry[]): readonly (Headword | null)[] {
  const wordings = entries.map(({ content }) => view.text.slice(content.start, content.end));
  const terms = entries.map((entry, index) => termBeforeBlank(view, entry, wordings[index] ?? ""));
  const parted = terms.filter((term) => term !== null).length;
  if (parted < Math.max(FEWEST_ENTRIES, entries.length * LEAST_PARTED)) return wordings.map(cutHeadword);
  return wordings.map((wording, index) => terms[index] ?? cutHeadword(wording) ?? behindQuotation(wording));
}

function termBeforeBlank({ at }: CleanView, { content }: RawEntry, wording: string): Headword | null {
  const last = Math.min(wording.length - 1, LONGEST_TERM);
  for (let length = SHORTEST_TERM; length <= last; length++) {
    const index = content.start + length;
    if ((at[index] ?? 0) - (at[index - 1] ?? 0) > 1) return headword(wording, length);
  }
  return null;
}

function headword(wording: string, length: number): Headword | null {
  const raw = wording.slice(0, length);
  const isTerm = !STANDS_IN_NO_TERM.test(raw) && countOf(raw, "“") === countOf(raw, "”");
  return isTerm && !PARTS_OTHERWISE.test(wording.slice(length)) ? { raw, start: 0, definition: length } : null;
}

function behindQuotation(wording: string): Headword | null {
  const end = wording.indexOf("”") + 1;
  return end > 0 && end <= LONGEST_TERM ? headword(wording, end) : null;
}
