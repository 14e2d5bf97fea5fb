import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { CARDS, openCard, TRIGGER } from "../harness/cards.ts";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { hoverRange, hoverTrigger } from "../harness/pointer.ts";
import { openReport } from "../harness/report-page.ts";

const WIDE = `<meta name="viewport" content="width=device-width"><style>body { margin: 0 8px; font: 18px/1.9 serif }</style>`;
const LONG = "沿岸建设两张网，".repeat(30);

/** Small windows, large letters, and dark pages. */
export function fitsTheWindow(the: () => TestBrowser): void {
  describe("in a small window", () => {
    test.each([
      ["320 px wide", { width: 320, height: 640 }],
      ["1280 × 1024 at 400 %", { width: 320, height: 256, deviceScaleFactor: 4 }],
    ])("%s: every card is inside it and can be read to its end", async (_name, viewport) => {
      const change = (report: string) => report.replace("沿岸建设两张网。", LONG);
      const page = await openReport(the(), `narrow-${viewport.height}`, { head: WIDE, change });
      await page.setViewport(viewport);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await page.evaluate(() => innerWidth)).toBe(320);
      for (const index of [0, 1, 2]) {
        await hoverTrigger(page, index);
        await expectReadable(page, viewport.height);
      }
      await hoverRange(page, "jiazhu-headline", 1);
      await expectReadable(page, viewport.height);
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      expect(await page.$$("jiazhu-note")).toHaveLength(3);
      expect(await overflow()).toBe(0);
      await the().leave(page);
    });

    async function expectReadable(page: Page, height: number): Promise<void> {
      await expect.poll(() => openCard(the(), page)).not.toBeNull();
      const box = () =>
        the().insideShadow(page, CARDS, (root) => {
          const card = root.querySelector(".card") ?? root.host;
          const { left, top, right, bottom, width } = card.getBoundingClientRect();
          card.scrollTo(0, card.scrollHeight);
          const end = card.querySelector("footer")?.getBoundingClientRect().bottom ?? 0;
          const isCut = card.scrollWidth > card.clientWidth || end > bottom + 1;
          return { isInside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight, width, isCut };
        });
      await expect.poll(box).toMatchObject({ isInside: true, isCut: false });
      expect((await box())?.width).toBeGreaterThan(Math.min(240, height));
    }
  });

  describe("colours", () => {
    test("what lies on the page is chosen by the page's background, not by the system", async () => {
      const light = `<style>body { background: #fff; color: #aaa }</style>`;
      const dark = `<style>body { background: #15171a; color: #ddd }</style>`;
      const [onLight, onDark] = [
        await openReport(the(), "light", { head: light }),
        await openReport(the(), "dark", { head: dark }),
      ];
      if (the().name === "chromium") await darken(onLight);
      expect(await inks(onLight)).toEqual({ marker: "rgb(47, 93, 138)", mention: "rgb(47, 93, 138)" });
      expect(await inks(onDark)).toEqual({ marker: "rgb(141, 184, 227)", mention: "rgb(141, 184, 227)" });
      await Promise.all([onLight.close(), onDark.close()]);
    });

    test("the cards follow the system", async ({ skip }) => {
      if (the().name === "firefox") skip("Firefox is not told of another system by a protocol");
      const page = await openReport(the(), "system");
      await hoverTrigger(page, 0);
      const surface = () =>
        the().insideShadow(
          page,
          CARDS,
          (root) => getComputedStyle(root.querySelector(".card") ?? root.host).backgroundColor,
        );
      await expect.poll(surface).toBe("rgb(255, 253, 248)");
      await darken(page);
      expect(await surface()).toBe("rgb(31, 34, 38)");
      await page.close();
    });
  });
}

function darken(page: Page): Promise<void> {
  return page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
}

function inks(page: Page): Promise<unknown> {
  return page.$eval(TRIGGER, (trigger) => ({
    marker: getComputedStyle(trigger).color,
    mention: getComputedStyle(document.body, "::highlight(jiazhu-mention)").textDecorationColor,
  }));
}
