import { describe, expect, test } from "vitest";
import type { TestBrowser } from "../harness/launch.ts";
import { openPlace } from "../harness/note-page.ts";
import { makeNote } from "../harness/notes.ts";

/** A frame beside the editor that gives it a port as soon as it is asked to, and tells the page what it hears. */
const NEIGHBOUR = `<script>
  window.give = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => parent.heard.push("neighbour");
    parent.document.querySelector("#editor").contentWindow.postMessage("jiazhu-editor", "*", [port2]);
  };
</script>`;

/** A page that puts the editor's own page into itself. */
const embedding = (editor: string) =>
  `<script>window.heard = []</script><iframe id="editor" src="${editor}"></iframe><iframe id="neighbour" srcdoc='${NEIGHBOUR}'></iframe>`;

const order = (text: string, tags: unknown) => ({
  type: "begin",
  content: { colour: "yellow", text, tags },
  quotation: "引",
  isOnReport: true,
  isKept: false,
  suggestions: [],
  meanings: { yellow: "", green: "", blue: "", red: "" },
});

/** What a page has of putting our editor into itself: it is not there, or it is an empty one. */
export function keepsEditorToItself(the: () => TestBrowser): void {
  describe("a page that puts the editor's page into itself", () => {
    const place = { place: "芦埠", site: "lubu" };
    const open = (editor: string) => openPlace(the(), { ...place, parts: { behind: embedding(editor) } });

    test("finds nothing at the one address that it can know", async ({ skip }) => {
      if (the().name === "firefox") skip("Firefox gives an extension an address that no page knows");
      const page = await open(
        `chrome-extension://${await the().extension.run((api) => api.runtime.id, null)}/editor.html`,
      );
      const embedded = await page.$("#editor").then((frame) => frame?.contentFrame());
      expect(await embedded?.$("#editor")).toBeNull();
      await the().leave(page);
    });

    test("is alone heard by it, in orders of the right form, and is told nothing of the notes", async () => {
      const calm = await openPlace(the(), place);
      await makeNote(the(), calm, "新建公园5个", "只有我知道");
      await the().leave(calm);
      const page = await open(await the().extension.run((api) => api.runtime.getURL("/editor.html"), null));
      await page.evaluate("document.querySelector('#neighbour').contentWindow.give()");
      await page.evaluate(give, [order("错", "不是标签"), order("写", ["标"])]);
      const embedded = await page.$("#editor").then((frame) => frame?.contentFrame());
      await embedded?.waitForSelector("textarea");
      expect(await embedded?.$eval("textarea", ({ value }) => value)).toBe("写");
      const heard = String(await page.evaluate("heard.join()"));
      expect(heard).toContain("ready");
      expect(heard).not.toMatch(/neighbour|只有我知道/u);
      await the().leave(page);
    });
  });
}

/** In the page: gives the editor a port of the page's own, and these orders. */
function give(orders: readonly unknown[]): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", ({ data }) => Reflect.get(window, "heard").push(JSON.stringify(data)));
  port1.start();
  document.querySelector<HTMLIFrameElement>("#editor")?.contentWindow?.postMessage("jiazhu-editor", "*", [port2]);
  for (const one of orders) port1.postMessage(one);
}
