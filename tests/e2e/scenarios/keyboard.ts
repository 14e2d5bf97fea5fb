import type { KeyInput, Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CARDS, cardsCanBeDrawn, inlineNotes, openCard } from "../harness/cards.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { focusTrigger, hoverTrigger } from "../harness/pointer.ts";
import { openReport, type PageParts } from "../harness/report-page.ts";

/** A page with controls of its own before and behind the report, that writes down the keys it hears. */
const PARTS: PageParts = {
  before: `<input id="field" aria-label="搜索"><a id="link" href="#end">目录</a>`,
  behind: `<button id="end">打印</button>`,
  head: `<script>
    window.heard = [];
    for (const type of ["keydown", "keyup"]) {
      document.addEventListener(type, (event) => heard.push(type + " " + event.key + (event.defaultPrevented ? " taken" : "")));
    }
  </script>`,
};
const DEFINITIONS = [
  "一河指青禾河，两岸指东岸老城与西岸新城，沿岸建设两张网。",
  "雨水网与污水网。",
  "修桥、办学、种树。",
];
const LONGEST_WAY = 40;

/** Everything by keyboard, and the page's own keys left to it. */
export function worksByKeyboard(the: () => TestBrowser): void {
  describe("by keyboard", () => {
    test("Tab goes through the page and its markers in order, into each card and out again, and so does Shift+Tab", async () => {
      const page = await openReport(the(), "tab", PARTS);
      await cardsCanBeDrawn(the(), page);
      await page.focus("#field");
      const way = ["field", "link", "[1]", "[2]", "[3]", "end"];
      const forward = await walk(page, "Tab", "end");
      expect(forward.filter((stop) => stop !== CARDS)).toEqual(way);
      expect(forward.filter((stop) => stop === CARDS).length).toBeGreaterThan(3);
      await page.keyboard.down("Shift");
      const back = await walk(page, "Tab", "field");
      await page.keyboard.up("Shift");
      expect(back.filter((stop) => stop !== CARDS)).toEqual(way.toReversed());
      await the().leave(page);
    });

    test("focus opens a marker's card, Enter and Space set its definition inline and take it back", async () => {
      const page = await openReport(the(), "enter", PARTS);
      await page.focus("#link");
      for (const [index, definition] of DEFINITIONS.entries()) {
        await page.focus("#link");
        await focusTrigger(page, index);
        await expect.poll(() => openCard(the(), page)).toMatchObject({ definition });
        const key = index === 1 ? " " : "Enter";
        await page.keyboard.press(key);
        expect(await inlineNotes(the(), page)).toEqual([definition]);
        expect(await openCard(the(), page)).toBeNull();
        await page.keyboard.press(key);
        expect(await inlineNotes(the(), page)).toEqual([]);
      }
      expect(await heard(page)).not.toContainEqual(expect.stringMatching(/keydown (Enter| )/));
      await the().leave(page);
    });

    test("the keys of all five commands do what they are for, and Escape brings the focus back to where it was", async () => {
      const page = await openReport(the(), "commands", PARTS);
      await page.focus("#link");
      const title = async () => (await openCard(the(), page))?.title;
      for (const [command, expected] of [
        ["next-target", "地区生产总值"],
        ["next-target", "城镇新增就业"],
        ["previous-target", "地区生产总值"],
      ] as const) {
        await the().extension.command(command);
        await expect.poll(title, { message: command }).toContain(expected);
      }
      expect(await focus(page)).toBe(CARDS);
      await page.keyboard.press("Escape");
      expect(await openCard(the(), page)).toBeNull();
      expect(await focus(page)).toBe("link");
      for (const [command, expected] of [
        ["previous-term", "[3]"],
        ["next-term", CARDS],
      ] as const) {
        await the().extension.command(command);
        await expect.poll(() => focus(page), { message: command }).toBe(expected);
      }
      await the().extension.command("toggle-inline-notes");
      await expect.poll(() => inlineNotes(the(), page)).toEqual(DEFINITIONS);
      await the().leave(page);
    });

    test("Escape closes the card and not more; the page hears it where nothing was open", async () => {
      const page = await openReport(the(), "escape", PARTS);
      await hoverTrigger(page, 0);
      await expect.poll(() => openCard(the(), page)).not.toBeNull();
      await clearHeard(page);
      await page.keyboard.press("Escape");
      expect(await openCard(the(), page)).toBeNull();
      expect(await heard(page)).not.toContainEqual(expect.stringContaining("keydown"));
      await page.keyboard.press("Escape");
      expect(await heard(page)).toContain("keydown Escape");
      await the().leave(page);
    });

    test("in a field of the page Escape is the field's, and so are all other keys everywhere", async () => {
      const page = await openReport(the(), "field", PARTS);
      await page.focus("#field");
      await hoverTrigger(page, 0);
      await expect.poll(() => openCard(the(), page)).not.toBeNull();
      await clearHeard(page);
      const keys: KeyInput[] = ["Escape", "Enter", " ", "a"];
      for (const key of keys) await page.keyboard.press(key);
      const typed = ["Escape", "Enter", " ", "a"];
      expect(await heard(page)).toEqual(typed.flatMap((key) => [`keydown ${key}`, `keyup ${key}`]));
      expect(await openCard(the(), page)).not.toBeNull();
      await focusTrigger(page, 0);
      await clearHeard(page);
      for (const key of ["j", "ArrowDown", "PageUp"] as const) await page.keyboard.press(key);
      const other = ["j", "ArrowDown", "PageUp"];
      expect(await heard(page)).toEqual(other.flatMap((key) => [`keydown ${key}`, `keyup ${key}`]));
      await the().leave(page);
    });
  });
}

/** Presses a key until the focus is on the control `last`: each stop on the way, the first and the last with it. */
async function walk(page: Page, key: KeyInput, last: string): Promise<readonly string[]> {
  const stops = [await focus(page)];
  while (stops.at(-1) !== last && stops.length < LONGEST_WAY) {
    await page.keyboard.press(key);
    stops.push(await focus(page));
  }
  return stops;
}

/** What has the focus: a control by its id, a marker by its sign, the cards by their element's name. */
function focus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return "";
    return element.id || (element.localName === "jiazhu-marker" ? element.textContent : element.localName);
  });
}

async function heard(page: Page): Promise<readonly string[]> {
  return z.array(z.string()).parse(await page.evaluate("window.heard"));
}

async function clearHeard(page: Page): Promise<void> {
  await page.evaluate("window.heard.length = 0");
}
