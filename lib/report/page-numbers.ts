import type { CleanView } from "./clean-view.ts";

/** A number between dashes, as a PDF's pages carry it; set with a blank before or behind the number: — 9 —. */
const BETWEEN_DASHES = /(?<!-)-+(\d{1,3})-+\n?/g;
const HAN = /[\u4e00-\u9fff,、]/;

/**
 * Takes out of a view the page numbers that a PDF left inside its sentences: 促 — 9 — 稳提质 reads 促稳提质. A number
 * between dashes without blanks (甲-9-乙) stays, and so does one at the start of a line, which may be an item's.
 */
export function dropPageNumbers(view: CleanView, original: string): CleanView {
  if (!view.text.includes("-")) return view;
  const parts: string[] = [];
  const at = new Uint32Array(view.at.length);
  let from = 0;
  let length = 0;
  const keep = (end: number) => {
    parts.push(view.text.slice(from, end));
    at.set(view.at.subarray(from, end), length);
    length += end - from;
  };
  for (const match of view.text.matchAll(BETWEEN_DASHES)) {
    const end = match.index + match[0].length;
    if (!HAN.test(view.text.charAt(match.index - 1)) || !HAN.test(view.text.charAt(end))) continue;
    if (!/[-—–－]\s+\d{1,3}\s+[-—–－]/.test(original.slice(view.at[match.index], view.at[end]))) continue;
    keep(match.index);
    from = end;
  }
  if (from === 0) return view;
  keep(view.text.length);
  at[length] = original.length;
  return { text: parts.join(""), at: at.subarray(0, length + 1) };
}
