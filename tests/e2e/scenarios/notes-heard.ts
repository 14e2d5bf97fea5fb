import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveCommands } from "../harness/extension.ts";
import { heardOf } from "../harness/heard.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { type NotePlace, openPlace, servePlace } from "../harness/note-page.ts";
import { beginNote, closeEditor, editorOn, pressSave, selectWords, word } from "../harness/notes.ts";

const PLACE: NotePlace = { place: "月塘", site: "yuetang", parts: { before: `<button id="before">首页</button>` } };
const NUMBER = "地区生产总值增长7%左右";
const OTHER = "新建公园5个";
const DEFINITION = "一河指月塘河，两岸指东岸老城与西岸新城，沿岸建设两张网。";
const HOME = "button 首页 focused";

/** Chromium's own accessibility tree on the way of a note: roles, names, states and announcements, in our words. */
export function isHeardInNotes(the: () => TestBrowser): void {
  describe("a screen reader hears", () => {
    let page: Page;
    const say = (name: string, ...values: string[]) => word(the(), name, ...values);
    const give = (...commands: Parameters<typeof giveCommands>[2]) =>
      giveCommands(the().extension, page.url(), commands);
    const expectHeard = async (...lines: readonly string[]) => {
      await expect.poll(() => heardOf(page)).toEqual(expect.arrayContaining([...lines]));
    };
    const pressOn = async (button: string) => {
      for (let presses = 0; !(await heardOf(page)).includes(`button ${button} focused`); presses++) {
        expect(presses, `Tab leads to ${button}`).toBeLessThan(8);
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
    };
    beforeAll(async () => {
      page = await openPlace(the(), PLACE);
      await page.focus("#before");
    });
    afterAll(() => page?.close());

    test("the bar with its colours, and the editor with what becomes of the writing", async () => {
      const yellow = await say("colourNamed", await say("colourYellow"), await say("meaningYellow"));
      await selectWords(page, NUMBER);
      const bar = await say("selectionTools");
      await expectHeard(`dialog ${bar}`, `toolbar ${bar}`, `button ${yellow}`, `button ${await say("selectionNote")}`);
      const editor = await beginNote(the(), page, "去年是 6.4%。");
      await expectHeard(
        `dialog ${await say("noteEditor")}`,
        `radiogroup ${await say("noteColour")}`,
        `radio ${yellow} checked`,
        `textbox ${await say("noteText")} focused: 去年是 6.4%。`,
        `combobox ${await say("noteTags")}`,
        `status: ${await say("noteUnsaved")}`,
      );
      await pressSave(page);
      await expectHeard(`status: ${await say("noteSaved")}`);
      await closeEditor(page, editor);
      await expectHeard(HOME);
      await selectWords(page, OTHER);
      await closeEditor(page, await beginNote(the(), page, "哪五个？"));
      await expectHeard(`status: ${await say("announceNoteSaved")}`, HOME);
    });

    test("which note is the next, on what words it stands, and what can be done with it", async () => {
      await give("next-note", "next-note");
      const card = `dialog ${await say("noteTitle")} ${await say("meaningYellow")} focused`;
      await expectHeard(`status: ${await say("announceNote", "2 / 2")}${OTHER}`, card);
      await give("previous-note");
      await expectHeard(`status: ${await say("announceNote", "1 / 2")}${NUMBER}`, card);
      await pressOn(await say("noteEdit"));
      const editor = await editorOn(page);
      await expectHeard(`textbox ${await say("noteText")} focused: 去年是 6.4%。`, `button ${await say("noteDelete")}`);
      await closeEditor(page, editor);
      await expectHeard(HOME);
    });

    test("that it is deleted and restored, with the focus on the way back and then where it was", async () => {
      await give("next-note", "previous-note");
      await pressOn(await say("noteDelete"));
      const deleted = await say("announceNoteDeleted");
      await expectHeard(`status: ${deleted}`, `button ${await say("noteUndo")} focused`);
      expect((await heardOf(page)).filter((line) => line.startsWith(`status: ${deleted}`))).toHaveLength(1);
      await page.keyboard.press("Enter");
      await expectHeard(`status: ${await say("announceNoteRestored")}`, HOME);
    });

    test("a term with its definition, as a card and in the line", async () => {
      await give("next-term");
      await expectHeard(`status: ${await say("announceTerm", "1 / 4")}一河两岸。${DEFINITION}`, "dialog 一河两岸");
      await page.keyboard.press("Escape");
      await page.focus("jiazhu-marker[role=button]");
      const name = await say("markerName", "1", "一河两岸");
      await expectHeard(`button ${name} focused`);
      await page.keyboard.press("Enter");
      await expectHeard(`button ${name} focused expanded`, `note ${name}`);
    });

    test("that a note needs the reader, and what can be done", async () => {
      servePlace(the(), { ...PLACE, parts: { change: (report) => report.replace("增长7%", "增长6%") } });
      await page.reload();
      const news = await say("newsUnplaced", "1");
      await expect.poll(() => heardOf(page)).toContainEqual(expect.stringContaining(`status: ${news}`));
      await expectHeard(`button ${await say("newsReview")}`, `button ${await say("newsDismiss")}`);
    });
  });
}
