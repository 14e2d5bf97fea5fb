import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Browser } from "puppeteer-core";
import { z } from "zod";
import { launchChromium } from "../chromium.ts";
import { openSite, type Site } from "../site.ts";
import { bundle } from "./bundle.ts";

const pathTimes = z.object({ read: z.number(), analyse: z.number(), paint: z.number() });

/** The times of fresh visits, each in a tab of its own, whose code nothing has warmed. */
export interface BrowserTimes {
  readonly path: readonly z.infer<typeof pathTimes>[];
  readonly detector: readonly number[];
}

const VISITS = 7;
const NO_REPORT = `<!doctype html><meta charset="utf-8"><title>关于召开林业工作会议的通知</title><h1>通知</h1>
${"<p>青禾区定于下周召开林业工作会议，请各镇办按时参加，并于会前报送名单。</p>".repeat(40)}`;

/** Times the whole path on the report at `path` (a saved page, or a text whose lines are set as paragraphs). */
export async function timeInBrowser(path: string): Promise<BrowserTimes> {
  const code = await bundle("in-page.ts");
  const site = await openSite();
  const browser = await launchChromium({ headless: true, proxyPort: site.port });
  try {
    const report = await asHtml(path);
    const visits = await visit(browser, site, report, `${code}; Bench.timePath()`);
    const looks = await visit(browser, site, NO_REPORT, `${code}; Bench.timeDetector()`);
    return { path: z.array(pathTimes).parse(visits), detector: z.array(z.number()).parse(looks) };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The report at `path` as a page: a saved page as it is, a text with its lines as paragraphs. */
export async function asHtml(path: string): Promise<string> {
  const source = await readFile(path, "utf8");
  if (extname(path) === ".html") return source;
  const paragraphs = source
    .split("\n")
    .map((line) => `<p>${line.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>报告</title>${paragraphs.join("\n")}`;
}

/** The site is outside *.gov.cn, so that the installed extension stays out of what is timed. */
async function visit(browser: Browser, site: Site, html: string, code: string): Promise<unknown[]> {
  const address = "http://bench.example/report.html";
  site.serve(address, html);
  const times: unknown[] = [];
  for (let visits = 0; visits < VISITS; visits++) {
    const page = await browser.newPage();
    await page.goto(address);
    times.push(await page.evaluate(code));
    await page.close();
  }
  return times;
}
