import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Amount } from "./amount.ts";
import { handValue } from "./hand-value.ts";

const row = z.object({
  line: z.int().positive(),
  quote: z.string().min(1),
  nth: z.int().positive().default(1),
  class: z.enum(["target", "result", "context", "none"]),
  number: z.string().nullable(),
  unit: z.string().nullable(),
});

/**
 * The amounts that a hand marked in `text`, in its order: every number of the report that is one, whatever its role.
 * A mark whose number is in no form that can be worked out is left out.
 */
export function readLabels(file: string, text: string): Amount[] {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const lines = startsOfLines(text);
  return rows.flatMap((json) => {
    const label = row.parse(JSON.parse(json));
    if (label.class === "none") return [];
    const { value, unit } = handValue(label.number ?? "", label.unit ?? "");
    if ([value].flat().some(Number.isNaN)) return [];
    const start = placeOf(text, label.quote, lines[label.line - 1] ?? text.length, label.nth);
    return [{ start, end: start + label.quote.length, value, unit }];
  });
}

function startsOfLines(text: string): number[] {
  let next = 0;
  return text.split("\n").map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

/** Where `quote` stands for the `nth` time behind `from`. A mark that is not in its text is a mistake in the marks. */
function placeOf(text: string, quote: string, from: number, nth: number): number {
  let at = from - 1;
  for (let times = 0; times < nth; times++) at = text.indexOf(quote, at + 1);
  if (at < from) throw new Error(`marked, but not in the text: ${quote}`);
  return at;
}
