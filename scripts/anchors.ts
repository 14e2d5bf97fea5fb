import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { anchor } from "../lib/anchoring/anchor.ts";
import { describe } from "../lib/anchoring/describe.ts";
import { prepare } from "../lib/anchoring/prepare.ts";
import { analyze } from "../lib/report/analyze.ts";
import { spansSchema } from "./anchors-schema.ts";
import { loadFile } from "./load-page.ts";
import { reasonOf } from "./reasons.ts";

const USAGE = "usage: npm run -s anchors -- OLD NEW SPANS.json   (.html, or plain text; one JSON object a note)";

/** Prints where notes made on spans of the old text go in the new one, in order: only what a note keeps is taken along. */
async function main(): Promise<void> {
  const [oldPath, newPath, spansPath, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (oldPath === undefined || newPath === undefined || spansPath === undefined || more.length > 0) {
    throw new Error(USAGE);
  }
  const before = await load(oldPath);
  const after = await load(newPath);
  for (const { id, start, end } of await loadSpans(spansPath)) {
    if (end > before.text.length) fail(`${id}: [${start}, ${end}) is not inside ${oldPath}`);
    else printLine({ id, ...anchor(after, describe(before, { start, end })) });
  }
}

async function load(path: string) {
  const input = await named(path, () => loadFile(path));
  return prepare(input.text, analyze({ ...input, asReport: true }));
}

function loadSpans(path: string) {
  return named(path, async () => {
    const parsed = spansSchema.safeParse(JSON.parse(await readFile(path, "utf8")));
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
    return parsed.data;
  });
}

/** Gives what `read` gives; its error gets the file's name. */
async function named<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`, { cause: error });
  }
}

function printLine(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await main().catch((error: unknown) => fail(reasonOf(error)));
