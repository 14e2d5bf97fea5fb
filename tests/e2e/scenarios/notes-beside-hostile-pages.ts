import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { keptText } from "../harness/drafts.ts";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { clickIn, dialogOn } from "../harness/note-dialogs.ts";
import { type NotePlace, openPlace } from "../harness/note-page.ts";
import { beginNote, closeEditor, makeNote, paintedWords, saveNote, selectWords } from "../harness/notes.ts";
import { asItCame, outerHtml, switchReader } from "../harness/report-page.ts";

/** From its first moment the page hears all that a window can hear, and keeps what it was told. */
const EAVESDROPS = `<script>
  window.heard = [];
  const types = "keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend paste copy message focusin";
  for (const type of types.split(" ")) {
    addEventListener(type, ({ key, data, target }) => heard.push([type, key ?? data ?? "", target?.nodeName]), { capture: true });
  }
</script>`;

/** From a moment on, the page removes every tenth of a second whatever was added beside its own nodes. */
const TEARS = `<script>
  window.torn = 0;
  window.tear = () => setInterval(() => {
    const ours = document.querySelectorAll("jiazhu-cards, jiazhu-marks");
    if (ours.length > 0) torn += 1;
    for (const one of ours) one.remove();
  }, 100);
</script>`;

const FORGED = `<jiazhu-marks><button data-note="1">假</button></jiazhu-marks><jiazhu-cards><div class="card" data-dialog="editor">假</div></jiazhu-cards>`;

const SECRET = "qjx-只有我知道-0713";
const WORDS = "地区生产总值增长7%左右";

/** Pages that listen, forge, look around and tear out, and what becomes of the notes there. */
export function keepsNotesOnHostilePages(the: () => TestBrowser): void {
  const open = (place: NotePlace) => openPlace(the(), place);

  describe("notes on a page that means harm", () => {
    test("what is typed is heard by nobody, and the text of a note is nowhere to be found", async () => {
      const page = await open({ place: "石桥", site: "shiqiao", parts: { head: EAVESDROPS } });
      await page.focus("body");
      await page.keyboard.press("a");
      expect(await page.evaluate("heard.length")).toBeGreaterThan(0);
      await selectWords(page, WORDS);
      await page.evaluate("heard.length = 0");
      const editor = await beginNote(the(), page, SECRET);
      expect(await everythingFound(page)).not.toContain("只有我知道");
      await saveNote(the(), page, editor);
      await page.keyboard.press("Tab");
      await page.keyboard.type("tag");
      await closeEditor(page, editor);
      // The Escape that closed the editor is let go where the focus then is: in the page.
      const heard = z.array(z.array(z.string())).parse(await page.evaluate("heard"));
      expect(heard.filter(([type, key]) => type !== "focusin" && key !== "Escape")).toEqual([]);
      await giveCommands(the().extension, page.url(), ["next-note"]);
      expect((await dialogOn(the(), page, "card"))?.text).toContain(SECRET);
      const found = await everythingFound(page);
      expect(found).toContain(WORDS);
      expect(found).not.toContain("只有我知道");
      await the().leave(page);
    });

    test("forged elements and messages do nothing, and cleared highlights come back", async () => {
      const page = await open({ place: "柳湾", site: "liuwan", parts: { behind: FORGED } });
      await makeNote(the(), page, WORDS, "甲");
      await page.evaluate(() => {
        for (const type of ["noteDeleted", "notesChanged", "commandGiven", "jiazhu-editor"]) {
          postMessage({ id: 1, type, data: { keys: [], command: "review-notes" }, timestamp: 0 }, "*");
          postMessage(type, "*");
        }
        for (const button of document.querySelectorAll<HTMLElement>("jiazhu-marks button")) button.click();
        CSS.highlights.clear();
      });
      await expect.poll(() => paintedWords(page), { timeout: 3000 }).toEqual([WORDS]);
      expect(await dialogOn(the(), page, "rescue")).toBeNull();
      expect(await dialogOn(the(), page, "card")).toBeNull();
      await page.reload();
      await expect.poll(() => paintedWords(page)).toEqual([WORDS]);
      await the().leave(page);
    });

    test("where ours is torn out ten times a second, what is written is kept, and the page can be used", async () => {
      const before = `<button onclick="this.textContent = '查到了'">查询</button>`;
      const page = await open({ place: "松岗", site: "songgang", parts: { head: TEARS, before } });
      await selectWords(page, WORDS);
      await beginNote(the(), page, SECRET);
      await page.evaluate("tear()");
      await page.waitForFunction("torn >= 4");
      await page.click("main button");
      expect(await page.$eval("main button", ({ textContent }) => textContent)).toBe("查到了");
      await page.close();
      const calm = await open({ place: "松岗", site: "songgang" });
      expect(await keptText(the(), calm)).toContain(SECRET);
      await the().leave(calm);
    });

    test("switched off, a page with notes, their marks and a card is byte for byte as it came", async () => {
      const page = await open({ place: "云麓", site: "yunlu" });
      await makeNote(the(), page, WORDS, "甲");
      await selectWords(page, "我们围绕“一河两岸”[1]布局", "完善“一河两岸”");
      await clickIn(the(), page, "bar", 3);
      await expect.poll(() => paintedWords(page)).toHaveLength(2);
      await giveCommands(the().extension, page.url(), ["next-note", "toggle-inline-notes"]);
      await switchReader(the(), page, "off");
      expect(await outerHtml(page)).toBe(await asItCame(page));
      expect(await page.evaluate(() => [...CSS.highlights.keys(), ...document.adoptedStyleSheets])).toEqual([]);
      await the().leave(page);
    });
  });
}

/** All that a page can find of what is in it: its source with every attribute, its words, and what is selected. */
function everythingFound(page: Page): Promise<string> {
  return page.evaluate(() => {
    const open = [...document.querySelectorAll("*")].map(({ shadowRoot }) => shadowRoot?.innerHTML ?? "");
    const frames = Array.from({ length: window.length }, (_, index) => {
      try {
        return window[index]?.document.body.innerText ?? "";
      } catch {
        return "";
      }
    });
    const painted = [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String));
    return [
      document.documentElement.outerHTML,
      document.documentElement.innerText,
      String(getSelection()),
      JSON.stringify([localStorage, sessionStorage]),
      ...open,
      ...frames,
      ...painted,
    ].join("\n");
  });
}
