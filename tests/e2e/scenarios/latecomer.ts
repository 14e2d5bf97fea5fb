import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { CARDS, openCard, TRIGGER } from "../harness/cards.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { asItCame, openReport, outerHtml, switchReader } from "../harness/report-page.ts";

/** The page writes down that it came back as it was left, out of the browser's memory. */
const NOTES_RETURN = "<script>addEventListener('pageshow', (event) => (window.isBack = event.persisted));</script>";

/** Cards and notes come in a script of their own: to a reader that waits for them, and to nobody else. */
export function sendsCardsAndNotesAfter(the: () => TestBrowser): void {
  describe("cards and notes that come", () => {
    test("after the reader was switched off change nothing", async () => {
      const page = await openReport(the(), "off-before");
      await switchReader(the(), page, "off");
      await sendLatecomer(the(), page);
      expect(await outerHtml(page)).toBe(await asItCame(page));
      expect(await page.evaluate(() => [...CSS.highlights.keys(), ...document.adoptedStyleSheets])).toEqual([]);
      await the().leave(page);
    });

    test("twice are there once, and the page's own world has nothing of them", async () => {
      const page = await openReport(the(), "come-twice");
      await sendLatecomer(the(), page);
      await page.hover(TRIGGER);
      await expect.poll(async () => (await openCard(the(), page))?.title).toBe("一河两岸");
      expect(await page.$$(CARDS)).toHaveLength(1);
      const untouched = await the().open("http://www.qinghe.gov.cn/host.html");
      expect(await symbolsOf(page)).toEqual(await symbolsOf(untouched));
      await the().leave(page);
      await the().leave(untouched);
    });

    test("are there on a page that was left at once and is come back to", async () => {
      const page = await openReport(the(), "come-back", { head: NOTES_RETURN });
      await page.goto("http://www.qinghe.gov.cn/host.html");
      // Firefox does not tell the protocol of a page that comes back whole.
      void page.goBack().catch(() => undefined);
      await expect.poll(() => page.evaluate("globalThis.isBack").catch(() => false)).toBe(true);
      await page.hover(TRIGGER);
      await expect.poll(async () => (await openCard(the(), page))?.title).toBe("一河两岸");
      await page.close();
    });
  });
}

/** Sends them once more, unasked. */
function sendLatecomer({ extension }: TestBrowser, page: Page): Promise<void> {
  return extension.run(async (api, address) => {
    const tabId = (await api.tabs.query({})).find(({ url }) => url === address)?.id ?? -1;
    await api.scripting.executeScript({ target: { tabId }, files: ["/latecomer.js"] });
  }, page.url());
}

/** All keys of the page's own global object that a page could not have made by giving names. */
function symbolsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Object.getOwnPropertySymbols(globalThis).map(String));
}
