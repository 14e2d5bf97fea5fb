import type { KeyInput, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { openReport, switchReader } from "../harness/report-page.ts";

/** Where it is pasted: the page keeps both forms of what the clipboard holds. */
const PASTE_PAGE = `<!doctype html><meta charset="utf-8"><title>粘贴</title><textarea></textarea><script>
  addEventListener("paste", ({ clipboardData }) => {
    window.pasted = { text: clipboardData.getData("text/plain"), html: clipboardData.getData("text/html") };
  });
</script>`;

/** What a person copies is the page's. */
export function copiesThePage(the: () => TestBrowser): void {
  describe("all of the page, copied by its keys,", () => {
    let target: Page;
    beforeAll(async () => {
      const address = "http://luntan.example/paste.html";
      the().serve(address, PASTE_PAGE);
      target = await the().open(address);
    });
    afterAll(() => the().leave(target));

    test("is the page's own text: as it is read, with a card open, and with every note expanded", async () => {
      const page = await openReport(the(), "copying");
      const { text: read } = await copyAll(page, target);
      await giveCommands(the().extension, page.url(), ["next-target"]);
      const { text: withCard } = await copyAll(page, target);
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      await page.keyboard.press("Escape");
      const { text: withNotes } = await copyAll(page, target);
      await switchReader(the(), page, "off");
      const { text } = await copyAll(page, target);
      expect(text).toContain("“一河两岸”[1]布局");
      expect({ read, withCard, withNotes }).toEqual({ read: text, withCard: text, withNotes: text });
      await the().leave(page);
    });

    test("brings no markup of ours into a document that it is pasted into", async () => {
      const page = await openReport(the(), "pasting");
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      const { html } = await copyAll(page, target);
      expect(html).toContain("[1]");
      expect(html).not.toMatch(/<jiazhu/i);
      await the().leave(page);
    });
  });
}

const clipboard = z.object({ text: z.string(), html: z.string() });

async function copyAll(page: Page, target: Page): Promise<z.infer<typeof clipboard>> {
  await page.bringToFront();
  await edit(page, "a", "SelectAll");
  await edit(page, "c", "Copy");
  await target.bringToFront();
  await target.focus("textarea");
  await edit(target, "v", "Paste");
  await target.waitForFunction("window.pasted");
  return clipboard.parse(await target.evaluate("(({ pasted }) => (delete window.pasted, pasted))(window)"));
}

/** Ctrl and a letter; Chromium's debugging protocol wants to be told what that is for. */
async function edit(page: Page, key: KeyInput, command: string): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up("Control");
}
