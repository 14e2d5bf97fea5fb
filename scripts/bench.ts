import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { timeInBrowser } from "./bench/browser-times.ts";
import { timeAnalysis } from "./bench/node-times.ts";
import { loadFile } from "./load-page.ts";

/** The files that are named (`npm run bench -- report.html`), else labelled reports, else the samples. The longest is measured. */
const labelled = globSync("../shared/reports/*.txt");
const files =
  [process.argv.slice(2), labelled, globSync("public/samples/*.html")].find((some) => some.length > 0) ?? [];

/** Prints how long reading takes and how large the bundles are, after a build (`npm run build`). Asserts nothing. */
async function main(): Promise<void> {
  const inputs = await Promise.all(files.map(async (path) => ({ path, input: await loadFile(path) })));
  const [longest] = inputs.toSorted((a, b) => b.input.text.length - a.input.text.length);
  if (longest === undefined) throw new Error("no report to measure");
  console.log(`measured on ${basename(longest.path)}, ${longest.input.text.length} characters`);
  const analysis = timeAnalysis(longest.input);
  const { path, detector } = await timeInBrowser(longest.path);
  console.table({
    "analysis per 10,000 characters, cold": time(analysis.cold),
    "analysis per 10,000 characters, warm": time(analysis.warm),
    "page: read": time(median(path.map(({ read }) => read))),
    "page: analyse": time(median(path.map(({ analyse }) => analyse))),
    "page: paint": time(median(path.map(({ paint }) => paint))),
    "page: whole path": time(median(path.map(({ read, analyse, paint }) => read + analyse + paint))),
    "detector on a page that is no report": time(median(detector)),
    ...Object.fromEntries(
      globSync(".output/chrome-mv3/**/*.js")
        .toSorted()
        .map((file) => [basename(file), size(file)]),
    ),
  });
}

function time(milliseconds: number) {
  return { value: Number(milliseconds.toFixed(2)), unit: "ms" };
}

function size(file: string) {
  return { value: Number((gzipSync(readFileSync(file), { level: 9 }).length / 1000).toFixed(1)), unit: "kB gzipped" };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await main();
