import type { CleanView } from "./clean-view.ts";
import { withoutStretches } from "./cut-view.ts";
import type { Span } from "./span.ts";

/** A number between dashes, as a PDF's pages carry it; set with a blank before or behind the number: — 9 —. */
const BETWEEN_DASHES = /(?<!-)-+\d{1,3}-+\n?/y;
/** The same in the page's own text: a number between blanks. */
const SET_APART = /[-—–－]\s+\d{1,3}\s+[-—–－]/;
const HAN = /[\u4e00-\u9fff,、“”]/;
/** What may stand behind a page number besides: a marker that was parted from its word. */
const GOES_ON = /[\u4e00-\u9fff,、“”[〔【(①-⑳]/;

/**
 * Takes out of a view the page numbers that a PDF left inside its sentences: 促 — 9 — 稳提质 reads 促稳提质. A number
 * between dashes without blanks (甲-9-乙) stays, and so does one at the start of a line, which may be an item's.
 */
export function dropPageNumbers(view: CleanView, original: string): CleanView {
  const numbers: Span[] = [];
  for (let start = view.text.indexOf("-"); start >= 0; start = view.text.indexOf("-", start + 1)) {
    BETWEEN_DASHES.lastIndex = start;
    const end = start + (BETWEEN_DASHES.exec(view.text)?.[0].length ?? 0);
    if (end === start || !HAN.test(view.text.charAt(start - 1)) || !GOES_ON.test(view.text.charAt(end))) continue;
    if (SET_APART.test(original.slice(view.at[start], view.at[end]))) numbers.push({ start, end });
  }
  return withoutStretches(view, numbers);
}
