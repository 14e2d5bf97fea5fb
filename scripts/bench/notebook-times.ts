import { z } from "zod";
import { launchChromium } from "../chromium.ts";
import { openSite } from "../site.ts";
import { bundle } from "./bundle.ts";
import { median, quantile } from "./quantile.ts";
import { inMilliseconds, type Row } from "./table.ts";

const times = z.array(z.number());
const notebookTimes = z.object({ opened: times, read: times, saved: times });

const ADDRESS = "http://bench.example/notebook.html";

/** The rows of the notebook with 10,000 notes over 500 reports, in Chromium: what it takes to read 200 and to save one. */
export async function notebookRows(): Promise<readonly Row[]> {
  const code = await bundle("notebook-in-page.ts");
  const site = await openSite();
  site.serve(ADDRESS, "<!doctype html><title>Bench</title>");
  const browser = await launchChromium({ headless: true, proxyPort: site.port });
  try {
    const page = await browser.newPage();
    await page.goto(ADDRESS);
    await page.evaluate(`${code}; Bench.fillNotebook()`);
    const { opened, read, saved } = notebookTimes.parse(await page.evaluate(`${code}; Bench.timeNotebook()`));
    return [
      ["200 notes of one page, the notebook just opened, median", inMilliseconds(median(opened))],
      ["200 notes of one page, median", inMilliseconds(median(read))],
      ["one save, on the disk, median", inMilliseconds(median(saved))],
      ["one save, nine of ten within", inMilliseconds(quantile(saved, 0.9))],
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
