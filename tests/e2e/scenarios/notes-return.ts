import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { CARDS } from "../harness/cards.ts";
import { changeSettings, giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import type { NoteCase } from "../harness/note-cases.ts";
import { clickIn, dialogOn } from "../harness/note-dialogs.ts";
import { beginNote, closeEditor, paintedNotes, type PaintedNote, saveNote, selectInk } from "../harness/notes.ts";

/** The browser that runs now, and the way to close it and start it anew in the same profile. */
export interface Running {
  the(): TestBrowser;
  again(): Promise<void>;
}

const PHONE = { width: 360, height: 740 };

/** Notes are made, the browser is closed and opened again, and they stand on the same words. */
export function bringsNotesBack(cases: readonly NoteCase[], { the, again }: Running): void {
  describe("notes come back", () => {
    const made = new Map<NoteCase, readonly PaintedNote[]>();

    test.each(cases)("three are made on $report.name", async (one) => {
      // The scenario that reads this report has switched the reader off for its address.
      await changeSettings(the().extension, { offPages: [] });
      const page = await openAt(the(), one.report.address, one.report.html);
      const notes = await makeThree(the(), page, one.report);
      expect(notes).toHaveLength(3);
      made.set(one, notes);
      await the().leave(page);
    });

    test("the browser is closed and opened again", async () => {
      const before = the();
      await again();
      expect(the()).not.toBe(before);
    });

    describe.each(cases.map((one) => [one.report.name, one] as const))("%s:", (_name, one) => {
      test("a colour, a text with a tag and one over several paragraphs, after the browser was closed", async () => {
        const page = await openAt(the(), one.report.address, one.report.html);
        const notes = made.get(one) ?? [];
        expect(notes).not.toEqual([]);
        await expect.poll(() => paintedNotes(page)).toEqual(notes);
        const cards: (string | undefined)[] = [];
        for (const place of notes.keys()) {
          await giveCommands(the().extension, page.url(), ["next-note"]);
          // The words are painted a moment before cards can open.
          const card = async () => (cards[place] = (await dialogOn(the(), page, "card"))?.text);
          await expect.poll(card).toBeDefined();
        }
        expect(cards.filter((text) => /去年是多少？.*待核/su.test(text ?? ""))).toHaveLength(1);
        await the().leave(page);
      });

      test(`on ${one.copies.map(({ name }) => name).join(", and on ")}`, async () => {
        const notes = (made.get(one) ?? []).map(({ colour, words }) => ({ colour, words }));
        // One after the other: in a tab behind another a page is read late.
        for (const { name, address, html } of one.copies) {
          const page = await openAt(the(), address, html);
          await expect.poll(() => paintedNotes(page), { message: name }).toMatchObject(notes);
          await the().leave(page);
        }
      });

      test("and never on the next year's report of the same place", async () => {
        const page = await openAt(the(), one.report.address, one.nextYear);
        // It is kept and painted after the page's notes were asked for: the others would have come before it.
        const words = await selectInk(page, { start: 300, end: 310 });
        await clickIn(the(), page, "bar", 0);
        await expect.poll(() => paintedNotes(page)).not.toEqual([]);
        expect(await paintedNotes(page)).toMatchObject([{ words }]);
        await the().leave(page);
      });
    });
  });
}

async function openAt(browser: TestBrowser, address: string, html: string): Promise<Page> {
  browser.serve(address, html);
  const page = await browser.open(address);
  if (address.includes("/m/")) await page.setViewport(PHONE);
  await page.waitForSelector(CARDS);
  return page;
}

/** One note by the editor on a number, one by the bar over a sign, one over several paragraphs: what is then painted. */
async function makeThree(
  browser: TestBrowser,
  page: Page,
  report: NoteCase["report"],
): Promise<readonly PaintedNote[]> {
  const { number, sign, paragraphs } = passagesOf(report);
  const words = [await selectInk(page, number)];
  const editor = await beginNote(browser, page, "去年是多少？");
  await page.keyboard.press("Tab");
  await page.keyboard.type("待核");
  await page.keyboard.press("Enter");
  await saveNote(browser, page, editor);
  await closeEditor(page, editor);
  words.push(await selectInk(page, sign));
  await clickIn(browser, page, "bar", 1);
  words.push(await selectInk(page, paragraphs));
  expect(await page.evaluate(() => String(getSelection()))).toContain("\n");
  await clickIn(browser, page, "bar", 2);
  await expect
    .poll(async () => (await paintedNotes(page)).map((note) => note.words).toSorted())
    .toEqual(words.toSorted());
  return paintedNotes(page);
}

/** A goal with the words before it, a sign in its surroundings where there is one, and 400 letters behind the goal. */
function passagesOf({ name, expected: { markers, paints } }: NoteCase["report"]) {
  const [goal] = paints["jiazhu-headline"]?.concat(paints["jiazhu-target"] ?? []) ?? [];
  if (goal === undefined) throw new Error(`${name} has no goal to make a note on`);
  const sign = markers[0] ?? paints["jiazhu-mention"]?.[0] ?? { start: goal.end + 30, end: goal.end + 34 };
  return {
    number: { start: goal.start - 6, end: goal.end },
    sign: { start: sign.start - 8, end: sign.end + 8 },
    paragraphs: { start: goal.end + 50, end: goal.end + 450 },
  };
}
