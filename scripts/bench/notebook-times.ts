import { build } from "vite";
import { z } from "zod";
import { launchChromium } from "../chromium.ts";
import { openSite } from "../site.ts";
import { inMilliseconds, type Row } from "./table.ts";

const times = z.array(z.number());
const notebookTimes = z.object({ opened: times, read: times, saved: times });

const ADDRESS = "http://bench.example/notebook.html";

/** The rows of the notebook with 10,000 notes over 500 reports, in Chromium: what it takes to read 200 and to save one. */
export async function notebookRows(): Promise<readonly Row[]> {
  const code = await bundle();
  const site = await openSite();
  site.serve(ADDRESS, "<!doctype html><title>Bench</title>");
  const browser = await launchChromium({ headless: true, proxyPort: site.port });
  try {
    const page = await browser.newPage();
    await page.goto(ADDRESS);
    await page.evaluate(`${code}; Bench.fillNotebook()`);
    const { opened, read, saved } = notebookTimes.parse(await page.evaluate(`${code}; Bench.timeNotebook()`));
    return [
      ["200 notes of one page, the notebook just opened, median", inMilliseconds(quantile(opened, 0.5))],
      ["200 notes of one page, median", inMilliseconds(quantile(read, 0.5))],
      ["one save, on the disk, median", inMilliseconds(quantile(saved, 0.5))],
      ["one save, nine of ten within", inMilliseconds(quantile(saved, 0.9))],
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}

/** The notebook as one script with the global name `Bench`, built as WXT builds it. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry: "scripts/bench/notebook-in-page.ts", formats: ["iife"], name: "Bench" } },
  });
  const [built] = Array.isArray(output) ? output : [output];
  if (built === undefined || !("output" in built)) throw new Error("Vite built nothing");
  return built.output[0].code;
}
