import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { dialogOn } from "../harness/note-dialogs.ts";
import { openPlace } from "../harness/note-page.ts";
import {
  beginNote,
  closeEditor,
  editorOn,
  editorState,
  editorText,
  paintedWords,
  pressSave,
  selectWords,
  word,
} from "../harness/notes.ts";

/** Nothing but keys and commands, from the selected words to the restored note. */
export function keepsNotesByKeyboard(the: () => TestBrowser): void {
  describe("notes by keyboard alone", () => {
    let page: Page;
    const give = (...commands: Parameters<typeof giveCommands>[2]) =>
      giveCommands(the().extension, page.url(), commands);
    const focusedIn = async (name: string) => (await dialogOn(the(), page, name))?.focused ?? null;
    beforeAll(async () => {
      const before = `<a id="link" href="#">首页</a>`;
      page = await openPlace(the(), { place: "白石", site: "baishi", parts: { before } });
    });
    afterAll(() => the().leave(page));

    test("written, tagged, saved; Escape gives the focus back", async () => {
      await page.focus("#link");
      await selectWords(page, "地区生产总值增长7%左右");
      const editor = await beginNote(the(), page, "去年是 6.4%。");
      await composeKey(editor, "Escape");
      await composeKey(editor, "Enter");
      expect(await editorState(editor)).toBe(await word(the(), "noteUnsaved"));
      await page.keyboard.press("Tab");
      await page.keyboard.type("待核");
      await page.keyboard.press("Enter");
      await pressSave(page);
      await expect.poll(() => editorState(editor)).toBe(await word(the(), "noteSaved"));
      await closeEditor(page, editor);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("link");
      await expect.poll(() => paintedWords(page)).toEqual(["地区生产总值增长7%左右"]);
    });

    test("what is written and not saved is saved by Escape", async () => {
      await selectWords(page, "新建公园5个");
      await closeEditor(page, await beginNote(the(), page, "哪五个？"));
      await expect.poll(() => paintedWords(page)).toEqual(["地区生产总值增长7%左右", "新建公园5个"]);
    });

    test("reached, edited in its card, deleted and restored with the keys that are at hand", async () => {
      await page.focus("#link");
      await give("next-note", "next-note");
      expect(await focusedIn("card")).toContain("哪五个");
      await give("previous-note");
      expect(await focusedIn("card")).toMatch(/去年是 6\.4%。.*待核/su);
      await pressUntilFocused("noteEdit");
      await page.keyboard.press("Enter");
      const editor = await editorOn(page);
      expect(await editorText(editor)).toBe("去年是 6.4%。");
      await closeEditor(page, editor);

      await give("next-note", "previous-note");
      await pressUntilFocused("noteDelete");
      await page.keyboard.press("Enter");
      await expect.poll(() => focusedIn("toast")).toBe(await word(the(), "noteUndo"));
      expect(await paintedWords(page)).toEqual(["新建公园5个"]);
      await page.keyboard.press("Enter");
      await expect.poll(() => paintedWords(page)).toEqual(["地区生产总值增长7%左右", "新建公园5个"]);
    });

    test("Escape closes the card and then nothing, and the focus is where it was", async () => {
      await page.focus("#link");
      await page.evaluate(() => {
        Object.assign(window, { heard: 0 });
        addEventListener("keydown", () => Object.assign(window, { heard: Reflect.get(window, "heard") + 1 }));
      });
      await give("next-note");
      await page.keyboard.press("Escape");
      expect(await dialogOn(the(), page, "card")).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("link");
      expect(await page.evaluate("heard")).toBe(0);
      await page.keyboard.press("Escape");
      expect(await page.evaluate("heard")).toBe(1);
    });

    async function pressUntilFocused(name: string): Promise<void> {
      const label = await word(the(), name);
      for (let presses = 0; (await focusedIn("card")) !== label; presses++) {
        expect(presses, `Tab leads to ${label}`).toBeLessThan(8);
        await page.keyboard.press("Tab");
      }
    }
  });
}

/** A key that an input method is still working on, pressed with Ctrl as the save key is. */
function composeKey(editor: Frame, key: string): Promise<void> {
  return editor.$eval(
    "textarea",
    (field, pressed) => {
      const init = { key: pressed, ctrlKey: pressed === "Enter", isComposing: true, bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent("keydown", init));
    },
    key,
  );
}
