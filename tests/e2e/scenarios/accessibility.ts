import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { readSamples } from "../../../scripts/samples.ts";
import { seriousFindings as seriousIn } from "../harness/axe.ts";
import { CARDS, openCard } from "../harness/cards.ts";
import { changeSettings, giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { openRoots } from "../harness/open-roots.ts";
import { hoverTrigger } from "../harness/pointer.ts";
import { switchReader } from "../harness/report-page.ts";

/** No serious finding of axe that the page has not without us: in the cards and notes too, and in the popup. */
export function isAccessible(the: () => TestBrowser): void {
  describe("axe finds nothing serious", () => {
    test("on a page with a term's card, a number's card and all notes expanded, that it does not find without us", async () => {
      const page = await openSample(the());
      await hoverTrigger(page, 0);
      await expect.poll(() => openCard(the(), page)).not.toBeNull();
      const withTerm = await seriousFindings(the(), page);
      await giveCommands(the().extension, page.url(), ["next-target"]);
      const withFigure = await seriousFindings(the(), page);
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      expect(await page.$$("jiazhu-note")).not.toHaveLength(0);
      const withNotes = await seriousFindings(the(), page);
      await switchReader(the(), page, "off");
      const without = await seriousFindings(the(), page);
      expect(withTerm).toEqual(without);
      expect(withFigure).toEqual(without);
      expect(withNotes).toEqual(without);
      await the().leave(page);
    });

    test("in the popup, over a report and over a page that is none", async ({ skip }) => {
      if (the().name === "firefox") skip("no protocol reaches Firefox's popup");
      const page = await openSample(the());
      const popup = await the().extension.openPopup(page);
      await popup.waitForSelector(".counts");
      expect(await seriousFindings(the(), popup)).toEqual([]);
      await popup.close();
      const other = await openAside(the());
      const asking = await the().extension.openPopup(other);
      await asking.waitForSelector("button.main");
      expect(await seriousFindings(the(), asking)).toEqual([]);
      await Promise.all([the().leave(page), other.close()]);
    });
  });
}

async function openSample(browser: TestBrowser): Promise<Page> {
  const sample = (await readSamples()).find(({ name }) => name === "qinghe");
  if (sample === undefined) throw new Error("the sample qinghe is gone");
  browser.serve(sample.address, sample.html);
  // The scenario that reads this sample has switched the reader off for its address.
  await changeSettings(browser.extension, { offPages: [] });
  const page = await browser.open(sample.address);
  await page.waitForSelector(CARDS);
  return page;
}

async function openAside(browser: TestBrowser): Promise<Page> {
  const address = "http://luntan.example/notice.html";
  browser.serve(address, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>通知</title><h1>通知</h1>`);
  return browser.open(address);
}

async function seriousFindings(browser: TestBrowser, page: Page): Promise<readonly string[]> {
  await openRoots(browser, page);
  return seriousIn(page);
}
