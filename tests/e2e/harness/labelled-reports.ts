import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { ink, inkSpan } from "./ink.ts";

const FOLDER = "../shared/reports";
const MARKUP = "../shared/eval/markup.mjs";

/** A place that somebody has labelled with its definition. `at` is in ink; null: no definition stands on the page. */
export interface Labelled {
  readonly at: number;
  readonly sign: string;
  readonly definition: string | null;
}

/** A real report and what is labelled in it. */
export interface LabelledReport {
  readonly name: string;
  readonly text: string;
  /** Each marker, `[3]`. */
  readonly markers: readonly Labelled[];
  /** In a report without markers: each phrase that the list of terms defines, `“四上”企业`. */
  readonly phrases: readonly Labelled[];
}

const place = z.object({ line: z.int(), quote: z.string(), nth: z.int() });
const row = z.union([
  z.object({
    def_line: z.int(),
    def_end_line: z.int(),
    def_head: z.string(),
    def_tail: z.string(),
    markers: z.array(place),
    anchor: place.nullable(),
  }),
  z.object({ orphan: z.string(), line: z.int(), nth: z.int() }),
  z.object({ term: z.string(), mentions: z.array(place) }),
]);
type Place = z.infer<typeof place>;

/** The labelled reports 000 to 004 beside the project; none where they are not there. */
export function readLabelledReports(): readonly LabelledReport[] {
  return existsSync(FOLDER) ? ["000", "001", "002", "003", "004"].map(readReport) : [];
}

/** Dresses a text as one of the messy pages that real sites make of it. */
export async function dress(text: string, seed: number): Promise<string> {
  const markup: unknown = await import(/* @vite-ignore */ pathToFileURL(resolve(MARKUP)).href);
  const dresser = z.object({ dress: z.custom<(text: string, seed: number) => string>() });
  return dresser.parse(markup).dress(text, seed);
}

function readReport(name: string): LabelledReport {
  const text = readFileSync(`${FOLDER}/${name}.txt`, "utf8");
  const rows = readFileSync(`${FOLDER}/${name}.terms.jsonl`, "utf8").trim().split("\n");
  const lines = text.split("\n");
  const markers: Labelled[] = [];
  const phrases: Labelled[] = [];
  for (const one of rows.map((line) => row.parse(JSON.parse(line)))) {
    if ("orphan" in one) markers.push(labelled(lines, { ...one, quote: one.orphan }, null));
    if (!("markers" in one)) continue;
    const definition = definitionOf(
      lines.slice(one.def_line - 1, one.def_end_line).join(""),
      one.def_head,
      one.def_tail,
    );
    markers.push(...one.markers.map((marker) => labelled(lines, marker, definition)));
    if (one.markers.length === 0 && one.anchor) phrases.push(labelled(lines, one.anchor, definition));
  }
  return { name, text, markers: markers.toSorted((a, b) => a.at - b.at), phrases };
}

/** The definition from its first words to its last, without blanks. */
function definitionOf(stretch: string, head: string, tail: string): string {
  const words = ink(stretch);
  const from = words.indexOf(ink(head));
  const to = words.lastIndexOf(ink(tail)) + ink(tail).length;
  if (from < 0 || to < from) throw new Error(`a label that is not in its line: ${head} … ${tail}`);
  return words.slice(from, to);
}

function labelled(lines: readonly string[], { line, quote, nth }: Place, definition: string | null): Labelled {
  const before = lines.slice(0, line - 1).join("\n");
  const words = lines[line - 1] ?? "";
  let at = -1;
  for (let found = 0; found < nth; found++) at = words.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`a label that is not in its line: ${quote}`);
  const start = ink(before).length + inkSpan(words, { start: at, end: at }).start;
  return { at: start, sign: ink(quote), definition };
}
