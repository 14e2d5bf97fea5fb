import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import { analyze } from "../lib/report/analyze.ts";
import { benchAnchoring } from "./bench/anchoring.ts";
import { compareAccuracy, type Report, TIMED_SENTENCES, timeAll } from "./bench/beside-peer.ts";
import { timeInBrowser } from "./bench/browser-times.ts";
import { measureGrowth } from "./bench/growth.ts";
import { readLabels } from "./bench/labels.ts";
import { milliseconds } from "./bench/node-times.ts";
import { notebookRows } from "./bench/notebook-times.ts";
import { notesRows } from "./bench/notes-times.ts";
import { median } from "./bench/quantile.ts";
import { inBytes, inMilliseconds, inPercent, inTimes, printTable } from "./bench/table.ts";
import { loadFile } from "./load-page.ts";

/** The files that are named (`npm run bench -- report.html`), else labelled reports, else the samples. */
const labelled = globSync("../shared/reports/*.txt");
const files =
  [process.argv.slice(2), labelled, globSync("public/samples/*.html")].find((some) => some.length > 0) ?? [];

/**
 * Prints how well and how fast reports are read, beside the peer and the barest scan, how that grows, and how large
 * the bundles are, after a build (`npm run build`). Asserts nothing.
 */
async function main(): Promise<void> {
  const reports = await Promise.all(files.toSorted().map((path) => load(path)));
  const [longest] = reports.toSorted((a, b) => b.input.text.length - a.input.text.length);
  if (longest === undefined) throw new Error("no report to measure");
  const characters = reports.reduce((sum, { input }) => sum + input.text.length, 0);
  console.log(`${reports.length} reports, ${characters} characters: ${files.map((file) => basename(file)).join(", ")}`);
  printTimes(reports, longest);
  printAccuracy(reports);
  await printGrowth(longest);
  await printPage(longest);
  printTable("The notebook, 10,000 notes over 500 reports, in Chromium", await notebookRows());
  printTable("Notes on that page, 200 of 10,000 in the notebook", await notesRows(longest.path));
  await printAnchoring();
  printSizes();
}

async function load(path: string): Promise<Report> {
  const input = await loadFile(path);
  const file = path.replace(/\.txt$/, ".quant.jsonl");
  return { path, input, labels: file !== path && existsSync(file) ? readLabels(file, input.text) : null };
}

function printTimes(reports: readonly Report[], longest: Report): void {
  const cold = milliseconds(() => analyze(longest.input));
  const { ours, peer, floor } = timeAll(reports);
  printTable("Time per 10,000 characters, warm", [
    ["夹注, the whole analysis of all reports", inMilliseconds(ours)],
    [`the peer, ${TIMED_SENTENCES} sentences spread over all reports`, inMilliseconds(peer)],
    ["the bare scan for digits and thirty units", inMilliseconds(floor)],
    ["the peer's time is ours", inTimes(peer / ours)],
    ["our time is the bare scan's", inTimes(ours / floor)],
    ["夹注 on the longest report, its very first run", inMilliseconds((cold * 10_000) / longest.input.text.length)],
  ]);
}

function printAccuracy(reports: readonly Report[]): void {
  const accuracy = compareAccuracy(reports);
  if (accuracy === null) {
    console.log("\nNo amounts are marked by hand in these texts: nothing is said of accuracy.");
    return;
  }
  const { ours, peer } = accuracy;
  printTable("Amounts beside those marked by hand", [
    ["", "value and unit, F1", "found at all"],
    ["夹注", inPercent(ours.valueAndUnit), inPercent(ours.span)],
    ["the peer", inPercent(peer.valueAndUnit), inPercent(peer.span)],
  ]);
}

async function printGrowth({ path, input }: Report): Promise<void> {
  const growth = await measureGrowth(path);
  const rows = [...growth].map(([times, { characters, time, rss, heap }]) => {
    const [perCharacters, held, peak] = [inMilliseconds(time), inBytes(heap), inBytes(rss)];
    return [`${times} times`, characters.toLocaleString("en"), perCharacters, held, peak] as const;
  });
  printTable(`Growth: ${basename(path)} (${input.text.length} characters) with its sections repeated`, [
    ["", "characters", "per 10,000, warm", "heap held", "peak of the process"],
    ...rows,
  ]);
}

async function printPage({ path }: Report): Promise<void> {
  const { path: visits, detector } = await timeInBrowser(path);
  printTable(`In Chromium, ${basename(path)}, medians of fresh visits`, [
    ["read", inMilliseconds(median(visits.map(({ read }) => read)))],
    ["analyse", inMilliseconds(median(visits.map(({ analyse }) => analyse)))],
    ["paint", inMilliseconds(median(visits.map(({ paint }) => paint)))],
    ["whole path", inMilliseconds(median(visits.map(({ read, analyse, paint }) => read + analyse + paint)))],
    ["detector on a page that is no report", inMilliseconds(median(detector))],
  ]);
}

/** Notes on pages that have changed: ours beside matching by quotation, as the best-known annotator does it. */
async function printAnchoring(): Promise<void> {
  const rows = Object.entries(await benchAnchoring()).map(([name, { notes, lost, milliseconds: time, ...moves }]) => {
    return [name, String(notes), String(moves["wrong moves"]), String(lost), inMilliseconds(time)] as const;
  });
  printTable("Notes found again on changed reports", [["", "notes", "wrong moves", "lost", "in all"], ...rows]);
}

function printSizes(): void {
  const bundles = globSync(".output/chrome-mv3/**/*.js").toSorted();
  const rows = bundles.map((file) => [basename(file), inBytes(gzippedSize(file))] as const);
  printTable("Bundles, gzipped", rows);
}

function gzippedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

await main();
