import { basename } from "node:path";
import { parseArgs } from "node:util";
import { analyze } from "../lib/report/analyze.ts";
import { loadFile } from "./load-page.ts";
import { reasonOf } from "./reasons.ts";

const USAGE = "usage: npm run -s analyze -- [--as-report] FILE...   (.html, or plain text; one JSON object a line)";

/** Prints what the reading core says of each file, in order; a file that cannot be read does not stop the others. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { "as-report": { type: "boolean" } }, allowPositionals: true });
  if (positionals.length === 0) throw new Error(USAGE);
  for (const path of positionals) await printAnalysis(path, values["as-report"] ?? false);
}

async function printAnalysis(path: string, asReport: boolean): Promise<void> {
  const file = basename(path);
  try {
    const input = await loadFile(path);
    printLine({ file, text: input.text, ...analyze({ ...input, asReport }) });
  } catch (error) {
    const reason = reasonOf(error);
    fail(`${path}: ${reason}`);
    printLine({ file, error: reason });
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
