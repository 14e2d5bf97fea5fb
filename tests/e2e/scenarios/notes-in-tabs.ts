import { describe, expect, test } from "vitest";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { openPlace } from "../harness/note-page.ts";
import { closeEditor, editorOn, makeNote, paintedWords, word } from "../harness/notes.ts";
import { clickIn, dialogOn } from "../harness/note-dialogs.ts";

/** The same report in two tabs. */
export function sharesNotesBetweenTabs(the: () => TestBrowser): void {
  describe("notes in two tabs of one report", () => {
    test("what is made in one appears in the other, and two editors of one note keep both texts", async () => {
      const place = { place: "东坪", site: "dongping" };
      const one = await openPlace(the(), place);
      const other = await openPlace(the(), place, "bg_2.html");
      await makeNote(the(), one, "城镇新增就业2100人以上", "待核");
      await other.bringToFront();
      await expect.poll(() => paintedWords(other), { timeout: 2000 }).toEqual(["城镇新增就业2100人以上"]);

      const editors = [];
      for (const [page, text] of [
        [one, "：甲写的"],
        [other, "：乙写的"],
      ] as const) {
        await page.bringToFront();
        await giveCommands(the().extension, page.url(), ["next-note"]);
        await clickIn(the(), page, "card", await word(the(), "noteEdit"));
        const editor = await editorOn(page);
        await page.keyboard.press("End");
        await page.keyboard.type(text);
        editors.push([page, editor] as const);
      }
      for (const [page, editor] of editors) {
        await page.bringToFront();
        await closeEditor(page, editor);
      }
      const card = async () => {
        await giveCommands(the().extension, other.url(), ["next-note"]);
        return (await dialogOn(the(), other, "card"))?.text;
      };
      await expect.poll(card).toMatch(/甲写的.*乙写的|乙写的.*甲写的/su);
      await Promise.all([the().leave(one), the().leave(other)]);
    });
  });
}
