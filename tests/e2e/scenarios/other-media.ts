import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CARDS, openCard, TRIGGER } from "../harness/cards.ts";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { dialogOn } from "../harness/note-dialogs.ts";
import { openPlace } from "../harness/note-page.ts";
import { makeNote } from "../harness/notes.ts";
import { until } from "../harness/until.ts";

const HEAD = `<style>body { margin: 60px; font: 18px/2 serif }</style>`;
const WORDS = "我们要修好乡间的路";

/** Forced colours, a finger, and paper: in Chromium, whose protocol has them. */
export function worksInOtherMedia(the: () => TestBrowser): void {
  describe("a page with a note", () => {
    let page: Page;
    const card = async () => (await dialogOn(the(), page, "card"))?.text ?? null;
    beforeAll(async () => {
      page = await openPlace(the(), { place: "柏坞", site: "baiwu", parts: { head: HEAD } });
      await makeNote(the(), page, WORDS, "哪几条？");
    });
    afterAll(() => page?.close());

    test("tapped: the marker's card, the note's card by its words and by its mark, and beside them neither", async () => {
      const beside = { x: 900, y: 20 };
      await page.$(TRIGGER).then((trigger) => trigger?.tap());
      await expect.poll(() => openCard(the(), page)).toMatchObject({ title: "一河两岸" });
      await page.touchscreen.tap(beside.x, beside.y);
      await expect.poll(() => openCard(the(), page)).toBeNull();
      for (const place of [await middleOfNote(page), await middleOfMark(the(), page)]) {
        await page.touchscreen.tap(place.x, place.y);
        await expect.poll(card).toContain("哪几条？");
        await page.touchscreen.tap(beside.x, beside.y);
        await expect.poll(card).toBeNull();
      }
    });

    test("in forced colours: lines under the words, and marks, markers and cards in the system's colours", async () => {
      await page.emulateMediaFeatures([{ name: "forced-colors", value: "active" }]);
      await giveCommands(the().extension, page.url(), ["next-note"]);
      expect(await page.evaluate(linesInPage)).toEqual({ note: "wavy", target: "solid", marker: "solid" });
      const system = await page.evaluate(() => {
        const swatch = document.body.appendChild(document.createElement("i"));
        swatch.style.color = "LinkText";
        const { color } = getComputedStyle(swatch);
        swatch.remove();
        return color;
      });
      const mark = (root: ShadowRoot) =>
        [...root.querySelectorAll(".mark")].map((one) => getComputedStyle(one).backgroundColor);
      expect(await the().insideShadow(page, "jiazhu-marks", mark)).toEqual([system]);
      const border = (root: ShadowRoot) =>
        [...root.querySelectorAll(".card")].map((one) => getComputedStyle(one).borderTopStyle);
      expect(await the().insideShadow(page, CARDS, border)).toEqual(["solid"]);
    });

    test("on paper: the definitions in the line, and nothing that floats over the page", async () => {
      await page.emulateMediaFeatures([]);
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes", "next-note"]);
      expect(await card()).toContain("哪几条？");
      const shown = () =>
        page.$$eval("jiazhu-cards, jiazhu-marks, jiazhu-note", (ours) =>
          ours.filter((one) => one.checkVisibility()).map(({ localName }) => localName),
        );
      const notes = Array.from({ length: 3 }, () => "jiazhu-note");
      expect(await shown()).toEqual(["jiazhu-cards", "jiazhu-marks", ...notes]);
      await page.emulateMediaType("print");
      expect(await shown()).toEqual(notes);
    });
  });
}

/** In the page: the kinds of line that tell our paints and markers apart. */
function linesInPage() {
  const style = (selector: string, part?: string) =>
    getComputedStyle(document.querySelector(selector) ?? document.body, part);
  return {
    note: style("p", "::highlight(jiazhu-note-yellow)").textDecorationStyle,
    target: style("p", "::highlight(jiazhu-target)").textDecorationStyle,
    marker: style("jiazhu-marker").outlineStyle,
  };
}

function middleOfNote(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("jiazhu-note-yellow") ?? [];
    if (!(range instanceof Range)) throw new Error("no note is painted");
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

function middleOfMark(browser: TestBrowser, page: Page): Promise<{ x: number; y: number }> {
  const look = (root: ShadowRoot) => {
    const box = root.querySelector(".mark")?.getBoundingClientRect();
    return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  return until(() => browser.insideShadow(page, "jiazhu-marks", look), "the note's mark");
}
