import type { Browser, Page } from "puppeteer-core";

/** Milliseconds that a page may take for anything: what takes longer has failed. */
const PATIENCE = 10_000;

/** The window that both browsers are started with, in CSS pixels. */
const WINDOW = { width: 1280, height: 900 } as const;

/** The tabs of a browser. */
export interface Tabs {
  /** A tab in front of the others, with the usual window and the pointer in its corner. */
  take(): Promise<Page>;
  giveBack(page: Page): Promise<void>;
}

/** To open a tab takes longer than to read a report in it, so one that was given back is the next to be taken. */
export function reusedTabs(browser: Browser): Tabs {
  // Not more than one, so that whoever looks for a page by its address finds none that was left.
  let spare: Page | undefined;
  return {
    async take() {
      const used = spare;
      spare = undefined;
      if (used !== undefined) return asNew(used);
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      return page;
    },
    async giveBack(page) {
      if (spare === undefined) spare = page;
      else await page.close();
    },
  };
}

async function asNew(page: Page): Promise<Page> {
  await page.bringToFront();
  await page.mouse.move(0, 0);
  const { width, height } = page.viewport() ?? WINDOW;
  if (width !== WINDOW.width || height !== WINDOW.height) await page.setViewport(WINDOW);
  return page;
}
