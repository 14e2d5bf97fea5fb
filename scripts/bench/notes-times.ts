import { launchBrowser } from "../../tests/e2e/harness/launch.ts";
import { asHtml } from "./browser-times.ts";
import { type NotedPage, notePage } from "./noted-page.ts";
import { median, quantile } from "./quantile.ts";
import { inMilliseconds, type Row } from "./table.ts";

/** On the page, of the 10,000 in the notebook. */
const NOTES = 200;
const VISITS = 7;
const TRACED_VISITS = 3;
const SAVES = 100;
const FIRST_SAVES = 5;

/**
 * The rows of notes as the reader meets them, with the built extension in Chromium and 10,000 notes over 500 reports:
 * until the 200 of a page are painted, until a save is acknowledged, and how long the page is held up meanwhile. `path`
 * is the report's.
 */
export async function notesRows(path: string): Promise<readonly Row[]> {
  const browser = await launchBrowser("chromium");
  try {
    const page = await notePage(browser, await asHtml(path), NOTES);
    return [
      ["", "best", "median", "19 of 20 within", "worst", "aim"],
      ...(await shownRows(page)),
      ...(await heldUpRows(page)),
      ...(await savedRows(page)),
    ];
  } finally {
    await browser.close();
  }
}

async function shownRows(page: NotedPage): Promise<readonly Row[]> {
  const running = await repeat(VISITS, () => page.timeToShow());
  const fresh = await repeat(VISITS, () => page.timeToShow({ isFresh: true }));
  return [
    row("200 notes painted after the analysis", running, 150),
    row("the same, the background just started", fresh, 150),
  ];
}

/** What the processor needs for it: the clock would count what else a busy machine does in the middle of a task. */
async function heldUpRows(page: NotedPage): Promise<readonly Row[]> {
  const same = await repeat(TRACED_VISITS, () => page.longestTasks());
  const visits = page.isKnownByName ? TRACED_VISITS : 0;
  const changed = await repeat(visits, () => page.longestTasks({ isChanged: true }));
  return [
    row(
      "longest task of ours meanwhile",
      same.map(({ script }) => script),
      16,
    ),
    row(
      "the same, the report changed everywhere",
      changed.map(({ script }) => script),
      16,
    ),
    row(
      "longest frame of the browser's meanwhile",
      [...same, ...changed].map(({ frame }) => frame),
    ),
  ];
}

/** The saves come last: each adds a note to the page. */
async function savedRows(page: NotedPage): Promise<readonly Row[]> {
  const fresh = await repeat(FIRST_SAVES, async () => Math.max(...(await page.timeSaves(1, { isFresh: true }))));
  return [
    row("one save acknowledged", await page.timeSaves(SAVES), 30),
    row("the same, the background just started", fresh, 30),
  ];
}

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const measured: T[] = [];
  for (let time = 0; time < times; time++) measured.push(await measure());
  return measured;
}

function row(name: string, measured: readonly number[], aim?: number): Row {
  const figures = [Math.min(...measured), median(measured), quantile(measured, 0.95), Math.max(...measured)];
  return [name, ...figures.map(inMilliseconds), aim === undefined ? "" : `${aim} ms`];
}
