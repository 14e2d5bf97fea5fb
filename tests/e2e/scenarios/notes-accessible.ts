import { describe, expect, test } from "vitest";
import { seriousFindings } from "../harness/axe.ts";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { dialogOn } from "../harness/note-dialogs.ts";
import { openPlace, servePlace } from "../harness/note-page.ts";
import { beginNote, closeEditor, makeNote, paintedWords, saveNote, selectWords } from "../harness/notes.ts";
import { openRoots } from "../harness/open-roots.ts";

const WORDS = "地区生产总值增长7%左右";

/** No serious finding of axe in what the notes open. */
export function makesNotesAccessible(the: () => TestBrowser): void {
  describe("axe finds nothing serious in notes:", () => {
    test("the bar, the editor, a card and the list of notes to confirm", async () => {
      const place = { place: "长溪", site: "changxi" };
      const page = await openPlace(the(), place);
      const look = async (name: string) => {
        await expect.poll(() => dialogOn(the(), page, name)).not.toBeNull();
        await openRoots(the(), page);
        return seriousFindings(page);
      };
      await selectWords(page, WORDS);
      expect(await look("bar"), "the bar").toEqual([]);
      const editor = await beginNote(the(), page, "去年是 6.4%。");
      expect(await seriousFindings(editor), "the editor").toEqual([]);
      await saveNote(the(), page, editor);
      await closeEditor(page, editor);
      await makeNote(the(), page, "新建公园5个", "哪五个？");
      await giveCommands(the().extension, page.url(), ["next-note"]);
      expect(await look("card"), "the card").toEqual([]);

      const change = (report: string) => report.replace("7%", "6%").replace("，新建公园5个", "");
      servePlace(the(), { ...place, parts: { change } });
      await page.reload();
      const list = async () => {
        await giveCommands(the().extension, page.url(), ["review-notes"]);
        return (await dialogOn(the(), page, "rescue"))?.text;
      };
      await expect.poll(list).toContain(WORDS);
      expect(await look("rescue"), "the list").toEqual([]);
      expect(await paintedWords(page)).toEqual([]);
      await the().leave(page);
    });
  });
}
