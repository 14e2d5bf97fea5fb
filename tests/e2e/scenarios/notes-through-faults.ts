import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { CARDS } from "../harness/cards.ts";
import { holdAnswers, killBackground } from "../harness/background.ts";
import { DRAFT_IS_KEPT, keptText, resumeDraft } from "../harness/drafts.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { revisionsOf } from "../harness/kept.ts";
import { dialogOn } from "../harness/note-dialogs.ts";
import { openPlace } from "../harness/note-page.ts";
import {
  beginNote,
  closeEditor,
  editorState,
  editorText,
  paintedWords,
  pressSave,
  saveNote,
  selectWords,
  word,
} from "../harness/notes.ts";

const WORDS = "地区生产总值增长7%左右";

/** What goes wrong around a reader who is writing. */
export function keepsNotesThroughFaults(the: () => TestBrowser): void {
  describe("notes in spite of faults", () => {
    test("the background is killed while the reader types and again before it can answer: it is saved", async () => {
      const page = await openPlace(the(), { place: "青田", site: "qingtian" });
      await selectWords(page, WORDS);
      const editor = await beginNote(the(), page, "前一半，");
      await killBackground(the());
      await page.keyboard.type("后一半。");
      await Promise.all([pressSave(page), killBackground(the())]);
      const saved = await word(the(), "noteSaved");
      await expect.poll(() => editorState(editor), { timeout: 8000 }).toBe(saved);
      await closeEditor(page, editor);
      await page.reload();
      await page.waitForSelector(CARDS);
      await expect.poll(() => paintedWords(page)).toEqual([WORDS]);
      await page.close();
    });

    test("the background is killed between the write and its answer: asked again, it is saved once", async ({
      skip,
    }) => {
      if (the().name === "firefox") skip("no protocol reaches into Firefox's background");
      const page = await openPlace(the(), { place: "苇塘", site: "weitang" });
      await selectWords(page, WORDS);
      const editor = await beginNote(the(), page, "只记一次");
      // The draft is on the disk by now, and the next thing written is the note.
      await sleep(DRAFT_IS_KEPT);
      const isWritten = await holdAnswers(the());
      await pressSave(page);
      await isWritten();
      expect(await editorState(editor)).toBe(await word(the(), "noteSaving"));
      expect(await revisionsOf(the(), "只记一次")).toEqual([1]);
      await killBackground(the());
      await expect.poll(() => editorState(editor)).toBe(await word(the(), "noteSaved"));
      expect(await revisionsOf(the(), "只记一次")).toEqual([1]);
      await closeEditor(page, editor);
      await expect.poll(() => paintedWords(page)).toEqual([WORDS]);
      await page.close();
    });

    test("a tab closed in mid-sentence keeps all that was written, as a note or as a draft", async () => {
      const place = { place: "黄岭", site: "huangling" };
      const page = await openPlace(the(), place);
      await selectWords(page, WORDS);
      await beginNote(the(), page, "话说到一半");
      await sleep(DRAFT_IS_KEPT);
      // As a person closes it, right behind the last letters.
      await page.keyboard.type("了了");
      await page.close({ runBeforeUnload: true });
      const next = await openPlace(the(), place);
      expect(await keptText(the(), next)).toContain("话说到一半了了");
      await next.close();
    });

    test("a tab that crashed in mid-sentence offers what was written, at the next visit", async ({ skip }) => {
      if (the().name === "firefox") skip("no protocol crashes a tab of Firefox");
      const place = { place: "红原", site: "hongyuan" };
      const page = await openPlace(the(), place);
      await selectWords(page, WORDS);
      await beginNote(the(), page, "话说到一半");
      await sleep(DRAFT_IS_KEPT);
      const session = await page.createCDPSession();
      void session.send("Page.crash").catch(() => undefined);
      await new Promise((resolve) => page.once("error", resolve));
      const next = await openPlace(the(), place);
      const editor = await resumeDraft(the(), next);
      expect(await editorText(editor)).toBe("话说到一半");
      await saveNote(the(), next, editor);
      await closeEditor(next, editor);
      await expect.poll(() => paintedWords(next)).toEqual([WORDS]);
      await Promise.all([page.close(), next.close()]);
    });

    // The last of all: the extension's own side of the browser is gone after it.
    test("the extension is reloaded under the tab: what was written stays on the screen, to be copied", async ({
      skip,
    }) => {
      if (the().name === "firefox") skip("Firefox unloads a temporary extension with its editor's frame");
      const page = await openPlace(the(), { place: "江湾", site: "jiangwan" });
      await selectWords(page, WORDS);
      await beginNote(the(), page, "还没有存下的话");
      const copy = await word(the(), "noteCopyText");
      void the()
        .extension.run((api) => api.runtime.reload(), null)
        .catch(() => undefined);
      const shown = () => the().insideShadow(page, CARDS, (root) => root.textContent);
      await expect.poll(shown, { timeout: 10_000 }).toContain("还没有存下的话");
      expect(await shown()).toContain(copy);
      expect(await dialogOn(the(), page, "editor")).toBeNull();
      await page.close();
    });
  });
}
