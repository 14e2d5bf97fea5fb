import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { CARDS } from "../harness/cards.ts";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { dialogOn } from "../harness/note-dialogs.ts";
import { type NotePlace, openPlace, servePlace } from "../harness/note-page.ts";
import { makeNote, paintedWords } from "../harness/notes.ts";

const PLACE: NotePlace = { place: "南渡", site: "nandu" };
const NUMBER = "地区生产总值增长7%左右";
const ACCEPTED = "地区生产总值增长6%左右";
const TWICE = "要做得到承诺";
const GONE = "新建公园5个";
const STAYS = "要管好街上的灯";

/** The report as its authors have changed it since: another number, a paragraph set twice, an amount gone. */
const change = (report: string) =>
  report
    .replace("增长7%左右", "增长6%左右")
    .replace(/<p>我们要听得见.*<\/p>/, "$&$&")
    .replace("，新建公园5个", "");

/** A report that says something else at the second visit. */
export function followsChangedReports(the: () => TestBrowser): void {
  describe("notes on a report that has changed", () => {
    let page: Page;
    const rescue = async () => (await dialogOn(the(), page, "rescue"))?.text ?? "";
    /** The list comes when all notes have their places. */
    const review = async () => {
      await giveCommands(the().extension, page.url(), ["review-notes"]);
      await expect.poll(rescue).not.toBe("");
    };
    const reload = async () => {
      await page.reload();
      await page.waitForSelector(CARDS);
      await expect.poll(() => paintedWords(page)).toContain(STAYS);
    };

    beforeAll(async () => {
      page = await openPlace(the(), PLACE);
      for (const words of [NUMBER, TWICE, GONE, STAYS]) await makeNote(the(), page, words, `记${words.length}`);
      servePlace(the(), { ...PLACE, parts: { change } });
    });

    test("stand on nothing but their own words, and the others wait for the reader", async () => {
      await reload();
      expect(await paintedWords(page)).toEqual([STAYS]);
      await review();
      expect(await rescue()).toMatch(/7%左右.*6%左右/su);
      for (const words of [NUMBER, TWICE, GONE]) expect(await rescue()).toContain(words);
      expect(await rescue()).not.toContain(STAYS);
    });

    test("the keys go from one to the next; 1 accepts the sentence as it is now, and the place of an orphan", async () => {
      const focused = async () => (await dialogOn(the(), page, "rescue"))?.focused ?? "";
      await focusEntry(focused, NUMBER);
      await page.keyboard.press("1");
      await expect.poll(() => paintedWords(page)).toEqual([ACCEPTED, STAYS]);
      await focusEntry(focused, TWICE);
      await page.keyboard.press("1");
      await expect.poll(() => paintedWords(page)).toEqual([ACCEPTED, STAYS, TWICE]);
    });

    test("and what is gone is kept as a note on the report, with the words that it stood on", async () => {
      expect(await rescue()).toContain(GONE);
      await page.keyboard.press("0");
      await expect.poll(rescue).not.toContain(GONE);
      await reload();
      await expect.poll(() => paintedWords(page)).toEqual([ACCEPTED, STAYS, TWICE]);
      await review();
      expect(await rescue()).not.toContain(GONE);
      await the().leave(page);
    });

    async function focusEntry(focused: () => Promise<string>, words: string): Promise<void> {
      for (let presses = 0; !(await focused()).includes(words); presses++) {
        expect(presses, `the arrow leads to ${words}`).toBeLessThan(4);
        await page.keyboard.press("ArrowDown");
      }
    }
  });
}
