import type { Line } from "../lines.ts";
import { cutHeadword } from "./headword.ts";
import { labelAtStart, type LineStyle } from "./line-label.ts";
import { readNumbered } from "./numbered.ts";
import { LINES_BEFORE_LIST, type RawEntry } from "./raw-entry.ts";
import { readUnnumbered } from "./unnumbered.ts";

/** What a PDF sets between two of its pages: — 21 —, 第21页 共23页. */
const PAGE_NUMBER = /^(?:-+\d+-+|第\d+页(?:共\d+页)?)$/;

/**
 * Reads the entries that `lines` hold from the first on: 1.“四上”企业:…, 绿电:…; empty where they are no list of entries.
 */
export function readEntries(all: readonly Line[]): RawEntry[] {
  const lines = all.filter((line) => !PAGE_NUMBER.test(line.text));
  const ones = lines.slice(0, LINES_BEFORE_LIST).map((line) => oneAtStart(line.text));
  const first = ones.findIndex((style, i) => style && !(style === "numeral" && (ones[i + 1] ?? style) !== style));
  if (first < 0 || isListInside(lines, first)) return readUnnumbered(lines);
  return readNumbered(lines.slice(first));
}

/** How a line is numbered that begins with 1; null for any other. 一、 above a line 1. is a heading between them. */
function oneAtStart(line: string): LineStyle | null {
  const label = labelAtStart(line);
  return label?.number === 1 ? label.style : null;
}

/** Whether the item 1 at `first` belongs to a definition that began above it: 田长制:分为三级:1.县级田长。 */
function isListInside(lines: readonly Line[], first: number): boolean {
  const before = lines[first - 1]?.text ?? "";
  const label = labelAtStart(lines[first]?.text ?? "");
  const isEntry = label && cutHeadword(lines[first]?.text.slice(label.length) ?? "");
  return !isEntry && before.endsWith(":") && before.slice(1, -1).includes(":");
}
