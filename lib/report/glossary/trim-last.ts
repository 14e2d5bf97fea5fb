import { furnitureInside } from "../furniture.ts";
import { extended, type RawEntry, SHORT_LINE } from "./raw-entry.ts";

const ENDS_DEFINITION = /[。!?”)]$/;
/** How a paragraph begins that goes on with the one before: 其中,…, 二是…, (2)…. */
const GOES_ON =
  /^(?:其中|同时|此外|另外|并且|具体|主要|分为|包括|[一二三四五六七八九]是|第[一二三四五六七八九]|首先|其次|最后|\(\d|\d{1,2}[.、)]|[①-⑳]|“)/;

/**
 * Cuts what stands behind the last entry's definition: lines behind its last sentence, furniture run into it. A further
 * paragraph is its own only if it begins like one that goes on (其中,…), or where `several` entries have several.
 */
export function trimLast(text: string, entries: readonly RawEntry[]): RawEntry[] {
  const last = entries.at(-1);
  if (!last) return [];
  const words = text.slice(last.content.start, last.content.end);
  const furniture = furnitureInside(words);
  const lines = (furniture < 0 ? words : words.slice(0, furniture)).split("\n");
  let several = entries.some((entry) => entry !== last && paragraphsOf(text, entry) > 1);
  let end = 0;
  while (end < lines.length && !endsDefinition(lines[end] ?? "", lines[end + 1] ?? "", end)) end++;
  while (isFurtherParagraph(lines[end] ?? "", lines[end + 1] ?? "", several)) {
    several = true;
    end++;
  }
  const kept = lines.slice(0, end + 1).join("\n");
  return [...entries.slice(0, -1), extended(last, last.content.start + kept.length)];
}

/** How many lines of an entry end a sentence. */
function paragraphsOf(text: string, { content }: RawEntry): number {
  return text.slice(content.start, content.end).match(/[。;](?=\n|$)/g)?.length ?? 0;
}

function endsDefinition(line: string, next: string, index: number): boolean {
  if (line.endsWith("。")) return true;
  const begun = index > 0 || (!line.endsWith(":") && (line.length > SHORT_LINE || line.includes(":")));
  const isNextOther = next.length < SHORT_LINE && !next.endsWith("。") && !line.endsWith(";");
  return begun && (ENDS_DEFINITION.test(line) || isNextOther);
}

function isFurtherParagraph(line: string, next: string, several: boolean): boolean {
  if (!line.endsWith("。") || !/[。;]$/.test(next)) return false;
  return GOES_ON.test(next) || several;
}
