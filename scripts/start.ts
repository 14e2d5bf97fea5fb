import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { requireChineseFont } from "./browsers.ts";
import { launchChromium } from "./chromium.ts";
import { readSamples, type Sample } from "./samples.ts";
import { openSite } from "./site.ts";
import { type Summary, waitForSummary } from "./summary.ts";

const SCREENSHOTS = "screenshots";

/** Opens the sample reports at official-looking addresses in a browser that has the built extension. */
async function main(): Promise<void> {
  const samples = await readSamples();
  const site = await openSite();
  for (const { address, html } of samples) site.serve(address, html);
  const headless = !hasDisplay();
  if (headless) requireChineseFont();
  try {
    const browser = await launchChromium({ headless, proxyPort: site.port });
    try {
      await (headless ? visitUnseen(browser, samples) : openForReading(browser, samples));
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

async function openForReading(browser: Browser, samples: readonly Sample[]): Promise<void> {
  const [blank] = await browser.pages();
  for (const { address } of samples) await (await browser.newPage()).goto(address);
  await blank?.close();
  console.log("Read on in the browser; close it to end.");
  if (browser.connected) await once(browser.process() ?? process, "exit");
}

async function visitUnseen(browser: Browser, samples: readonly Sample[]): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const rows: [string, Row][] = [];
  for (const sample of samples) {
    const page = await browser.newPage();
    await page.goto(sample.address);
    const summary = await waitForSummary(browser, sample.address);
    if (summary === null) process.exitCode = 1;
    rows.push([sample.name, row(summary)]);
    await page.screenshot({ path: join(SCREENSHOTS, `${sample.name}.png`) });
    await page.close();
  }
  console.table(Object.fromEntries(rows));
  console.log(`Pictures: ${SCREENSHOTS}/`);
}

type Row = Readonly<Record<"terms" | "markers" | "targets" | "results", number | string>>;

function row(summary: Summary | null): Row {
  if (summary === null) return { terms: "not read", markers: "", targets: "", results: "" };
  const { terms, references, dangling, targets, results } = summary;
  return { terms, markers: references + dangling, targets, results };
}

await main();
