import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { z } from "zod";
import { killBackground } from "../../tests/e2e/harness/background.ts";
import { changeSettings } from "../../tests/e2e/harness/extension.ts";
import type { TestBrowser } from "../../tests/e2e/harness/launch.ts";
import { bundle } from "./bundle.ts";
import { callInTab, countNotes, extensionPage, reportTab } from "./extension-page.ts";
import { type LongestTasks, longestTasks } from "./longest-task.ts";
import { notesShown, timeSaves, watchForNotes } from "./probe.ts";

/** How the page is visited. */
export interface VisitOptions {
  /** The background is ended just before the reader comes. */
  readonly isFresh?: boolean;
  /** The report has other words than those that were noted, everywhere. */
  readonly isChanged?: boolean;
}

const ADDRESS = "http://www.qinghe.gov.cn/2025/bg.html";
/** Milliseconds after which a page that does not show its notes never will. */
const PATIENCE = 30_000;

/** What a noted page is made of. */
interface NotedPageParts {
  readonly browser: TestBrowser;
  /** The extension's own page. */
  readonly own: Page;
  readonly notes: number;
  /** The report's identity and the passages that are noted, as JSON. */
  readonly noted: string;
  /** What runs in the report's page, and in the extension's own, as `Bench`. */
  readonly scripts: { readonly inPage: string; readonly inExtension: string };
}

/** A report with notes on it, in a browser with the built extension and 10,000 notes in its notebook. */
export class NotedPage {
  readonly #parts: NotedPageParts;

  constructor(parts: NotedPageParts) {
    this.#parts = parts;
  }

  /** Whether the report has a key beside its text's hash: without one a changed copy is another report. */
  get isKnownByName(): boolean {
    const { identity } = z
      .object({ identity: z.object({ keys: z.array(z.string()) }) })
      .parse(JSON.parse(this.#parts.noted));
    return identity.keys.length > 1;
  }

  /** Milliseconds from the analysis until all notes and their marks are painted, on a fresh visit. */
  async timeToShow(options: VisitOptions = {}): Promise<number> {
    const { page, tabId } = await this.#open(options);
    await this.#startReader(options);
    const time = z.number().parse(await callInTab(this.#parts.own, tabId, notesShown));
    await page.close();
    return time;
  }

  /** The page's longest tasks from the analysis until every note has its place or waits. */
  async longestTasks(options: VisitOptions = {}): Promise<LongestTasks> {
    const { page, tabId } = await this.#open(options);
    const longest = await longestTasks(page, "report-painted", async () => {
      await this.#startReader(options);
      await this.#untilAllAreTried(tabId);
    });
    await page.close();
    return longest;
  }

  /** Milliseconds of each of so many saves: from the page through the background to the disk, and back. */
  async timeSaves(count: number, { isFresh = false }: VisitOptions = {}): Promise<readonly number[]> {
    const { browser, own, noted, scripts } = this.#parts;
    const { page, tabId } = await this.#open({});
    await this.#startReader({});
    await this.#untilAllAreTried(tabId);
    if (isFresh) await killBackground(browser);
    const writes = await own.evaluate(`${scripts.inExtension}; JSON.stringify(Bench.writesOn(${noted}, ${count}))`);
    const times = await callInTab(own, tabId, timeSaves, z.string().parse(writes));
    await page.close();
    return z.array(z.number()).parse(times);
  }

  /** Opens the page with the probe in it and no reader yet. */
  async #open({ isChanged = false }: VisitOptions): Promise<{ readonly page: Page; readonly tabId: number }> {
    const { browser, own, notes, scripts } = this.#parts;
    await switchReader(browser, false);
    const page = await browser.open(ADDRESS);
    if (isChanged) await page.evaluate(`${scripts.inPage}; Bench.changeEverywhere()`);
    const tabId = await reportTab(own, ADDRESS);
    await callInTab(own, tabId, watchForNotes, notes);
    return { page, tabId };
  }

  async #startReader({ isFresh = false }: VisitOptions): Promise<void> {
    if (isFresh) await killBackground(this.#parts.browser);
    await switchReader(this.#parts.browser, true);
  }

  async #untilAllAreTried(tabId: number): Promise<void> {
    const { own, notes } = this.#parts;
    const end = Date.now() + PATIENCE;
    while ((await countNotes(own, tabId)) < notes) {
      if (Date.now() > end) throw new Error("the page does not show its notes");
      await sleep(100);
    }
  }
}

function switchReader({ extension }: TestBrowser, isOn: boolean): Promise<void> {
  return changeSettings(extension, { offPages: isOn ? [] : [ADDRESS] });
}

/** Serves the report with so many notes spread over it, and fills the notebook of the browser's extension. */
export async function notePage(browser: TestBrowser, html: string, notes: number): Promise<NotedPage> {
  const [inPage, inExtension] = await Promise.all([bundle("notes-in-page.ts"), bundle("notebook-in-page.ts")]);
  const own = await extensionPage(browser.browser);
  browser.serve(ADDRESS, html);
  await switchReader(browser, false);
  const page = await browser.open(ADDRESS);
  const noted = JSON.stringify(await page.evaluate(`${inPage}; Bench.describeNotes(${notes})`));
  await page.close();
  await own.evaluate(`${inExtension}; Bench.fillNotebook("notebook", ${noted})`);
  return new NotedPage({ browser, own, notes, noted, scripts: { inPage, inExtension } });
}
