import { isFurniture } from "../furniture.ts";
import type { Line } from "../lines.ts";
import { headingStrength } from "./heading.ts";
import { labelAtStart } from "./line-label.ts";
import { extended, LINES_BEFORE_LIST, type RawEntry, SHORT_LINE } from "./raw-entry.ts";

const BULLET = /^[●•■□★☆◆◇▲△※◎○·*]+/;

/** What begins behind the last entry: 附表:主要指标, 附件2:重点项目. */
const ENDS_LIST = /^附[件表]/;

/** How an entry without a number may begin; a list keeps to its first's way: 【首发经济】…, 什么是绿电?, 绿电:…, “双减”是指…. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:什么[是叫]|何[谓为])[^?]{2,40}\?/,
  /^【[^】]{2,40}】/,
  /^[^。;,:!?]{2,40}:|^“[^”]{2,40}”--/,
  /^“[^”]{1,40}”[^。;,:“”]{0,10}(?:是指|指|即)|^[^。;,:“”]{2,20}(?:是指|系指|指的是)/,
];

/** Entries without numbers, each from its headword to the next; empty where `lines` begin with none. */
export function readUnnumbered(lines: readonly Line[]): RawEntry[] {
  const entries: RawEntry[] = [];
  const texts = lines.map((line) => line.text.replace(BULLET, ""));
  const beginning = beginningOf(texts.slice(0, LINES_BEFORE_LIST));
  if (!beginning) return [];
  for (const [index, line] of lines.entries()) {
    const last = entries.at(-1);
    const text = texts[index] ?? "";
    const isOver = last ? ENDS_LIST.test(text) || headingStrength(line.text) : index >= LINES_BEFORE_LIST;
    if (isOver || isFurniture(line.text)) break;
    if (beginning.test(text) && (labelAtStart(text)?.style ?? "bare") === "bare") {
      const content = { start: line.end - text.length, end: line.end };
      entries.push({ number: null, start: line.start, end: line.end, content });
    } else if (last && (line.text.length > SHORT_LINE || /[。;]$/.test(line.text))) {
      entries[entries.length - 1] = extended(last, line.end);
    } else if (last) break;
  }
  return entries;
}

function beginningOf(texts: readonly string[]): RegExp | undefined {
  for (const text of texts) {
    const beginning = BEGINNINGS.find((pattern) => pattern.test(text));
    if (beginning) return beginning;
  }
  return undefined;
}
