import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { CARDS, inlineNotes, openCard, TRIGGER } from "../harness/cards.ts";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { hoverTrigger } from "../harness/pointer.ts";
import { asItCame, openReport, outerHtml, switchReader } from "../harness/report-page.ts";
import { seeReading } from "../harness/seen.ts";

/** Pages that get in the way, and what must hold on them all the same. */
export function bearsHostilePages(the: () => TestBrowser): void {
  const definitionOn = async (page: Page) => (await openCard(the(), page))?.definition;

  describe("a page that gets in the way", () => {
    test("paints come back where the page clears the registry of highlights", async () => {
      const page = await openReport(the(), "clears");
      const { paints } = await seeReading(page);
      await page.evaluate(() => CSS.highlights.clear());
      await expect.poll(async () => (await seeReading(page)).paints, { timeout: 5000 }).toEqual(paints);
      await the().leave(page);
    });

    test("where the page removes what is ours nothing is thrown into it, and off takes back the rest", async () => {
      const page = await openReport(the(), "removes");
      const errors: unknown[] = [];
      page.on("pageerror", (error) => errors.push(error));
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes", "next-target"]);
      await page.evaluate(() => {
        document.querySelector("jiazhu-note")?.remove();
        document.querySelector("jiazhu-marker")?.remove();
        document.querySelector("jiazhu-cards")?.remove();
      });
      await hoverTrigger(page, 0);
      await giveCommands(the().extension, page.url(), ["next-term", "next-target", "toggle-inline-notes"]);
      await switchReader(the(), page, "off");
      await page.waitForFunction(() => document.querySelector("jiazhu-marker, jiazhu-note") === null);
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
      expect(errors).toEqual([]);
      await the().leave(page);
    });

    test("under a policy that forbids everything, paints, cards and notes are there and styled", async () => {
      const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
      const page = await openReport(the(), "policy", { head: policy });
      await hoverTrigger(page, 0);
      await expect.poll(() => definitionOn(page)).toContain("一河指青禾河");
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      const position = (root: ShadowRoot) => getComputedStyle(root.querySelector(".card") ?? root.host).position;
      expect(await the().insideShadow(page, CARDS, position)).toBe("fixed");
      const display = (root: ShadowRoot) => getComputedStyle(root.querySelector(".halves") ?? root.host).display;
      expect(await the().insideShadow(page, "jiazhu-note", display)).toBe("inline-flex");
      expect(await page.$eval(TRIGGER, (trigger) => getComputedStyle(trigger).cursor)).toBe("pointer");
      expect((await seeReading(page)).words["jiazhu-headline"]).toEqual(["7%左右", "2100人以上"]);
      await the().leave(page);
    });

    test("markup of the page that looks like ours stays the page's, and its words are read", async () => {
      const own = `<jiazhu-marker role="button" tabindex="0" data-open>[1]</jiazhu-marker><jiazhu-note>旧注</jiazhu-note>`;
      const page = await openReport(the(), "alike", { change: (report) => report.replace("[1]", own) });
      expect((await seeReading(page)).ink).toContain("[1]旧注");
      await page.hover("jiazhu-marker > jiazhu-marker, jiazhu-marker");
      await expect.poll(() => definitionOn(page)).toContain("一河指青禾河");
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      await switchReader(the(), page, "off");
      expect(await outerHtml(page)).toBe(await asItCame(page));
      await the().leave(page);
    });

    test("a definition that reads like code is words, in the card and inline", async () => {
      const code = `<script>window.ran = 1</script><img src="x" onerror="window.ran = 2">`;
      const words = code.replaceAll("<", "&lt;");
      const page = await openReport(the(), "code", { change: (report) => report.replace("雨水网与污水网", words) });
      await hoverTrigger(page, 1);
      const definition = `${code}。`.replaceAll(" ", "");
      await expect.poll(() => definitionOn(page)).toBe(definition);
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      expect((await inlineNotes(the(), page))[1]).toBe(definition);
      const elements = (root: ShadowRoot) => root.querySelectorAll("script, img").length;
      expect(await the().insideShadow(page, "jiazhu-note", elements, 1)).toBe(0);
      expect(await the().insideShadow(page, CARDS, elements)).toBe(0);
      expect(await page.evaluate("window.ran")).toBeUndefined();
      await the().leave(page);
    });

    test("injected twice, there is one reader, and off restores the page", async () => {
      const page = await openReport(the(), "twice");
      const before = await seeReading(page);
      await the().extension.run(async (api, address) => {
        const tabId = (await api.tabs.query({})).find(({ url }) => url === address)?.id ?? -1;
        await api.scripting.executeScript({ target: { tabId }, files: ["/content-scripts/reader.js"] });
      }, page.url());
      await expect.poll(() => seeReading(page)).toEqual(before);
      expect(await page.$$(CARDS)).toHaveLength(1);
      await switchReader(the(), page, "off");
      expect(await outerHtml(page)).toBe(await asItCame(page));
      await the().leave(page);
    });

    test("off, on and off again: each time the page as it came, and each time read anew", async () => {
      const page = await openReport(the(), "again");
      const read = await seeReading(page);
      for (let round = 0; round < 2; round++) {
        await giveCommands(the().extension, page.url(), ["toggle-inline-notes", "next-target"]);
        await switchReader(the(), page, "off");
        expect(await outerHtml(page)).toBe(await asItCame(page));
        await switchReader(the(), page, "on");
        await expect.poll(() => seeReading(page)).toEqual(read);
      }
      await the().leave(page);
    });
  });
}
