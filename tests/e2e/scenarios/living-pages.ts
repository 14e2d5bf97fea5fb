import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { CARDS, inlineNotes } from "../harness/cards.ts";
import { giveCommands } from "../harness/extension.ts";
import type { TestBrowser } from "../harness/launch.ts";
import { asItCame, openReport, outerHtml, reportPage, switchReader } from "../harness/report-page.ts";
import { seeReading } from "../harness/seen.ts";

/** A change must be followed within a second; a machine that is busy with other things gets another one. */
const SOON = { timeout: 2000 };

/** A page whose report comes by script, some time after everything else. */
const SHELL = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>青禾区政府网</title></head><body>
<div id="app">加载中……</div><script>
  setTimeout(async () => {
    const report = new DOMParser().parseFromString(await (await fetch("/late-source.html")).text(), "text/html");
    document.title = report.title;
    document.querySelector("#app").replaceChildren(...report.body.children);
  }, 1500);
</script></body></html>`;

/** Pages that change while they are read. */
export function followsLivingPages(the: () => TestBrowser): void {
  /** Everything of the page is made anew, as frameworks do, from its own source or another. */
  const makeAnew = (page: Page, source = page.url()) =>
    page.evaluate(async (address) => {
      const html = await (await fetch(address)).text();
      document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    }, source);

  describe("a living page", () => {
    test("whose report comes by script is found and read", async () => {
      the().serve("http://www.qinghe.gov.cn/late-source.html", reportPage({}));
      the().serve("http://www.qinghe.gov.cn/late.html", SHELL);
      const page = await the().open("http://www.qinghe.gov.cn/late.html");
      await page.waitForSelector(CARDS);
      await expect.poll(async () => (await seeReading(page)).markers.length, SOON).toBe(3);
      await the().leave(page);
    });

    test("made anew has its markers, paints and expanded definitions again", async () => {
      const page = await openReport(the(), "anew");
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      const before = await seeReading(page);
      const notes = await inlineNotes(the(), page);
      await makeAnew(page);
      await expect.poll(() => seeReading(page), SOON).toEqual(before);
      expect(await inlineNotes(the(), page)).toEqual(notes);
      await switchReader(the(), page, "off");
      expect(await outerHtml(page)).toBe(await asItCame(page));
      await the().leave(page);
    });

    test("turned to its next part is read there", async () => {
      const next = (report: string) => report.replace("18个", "25个").replace("7%左右", "8%以上").replace("[3]", "");
      the().serve("http://www.qinghe.gov.cn/turned-2.html", reportPage({ change: next }));
      const page = await openReport(the(), "turned");
      await makeAnew(page, "/turned-2.html");
      const words = async () => (await seeReading(page)).words;
      await expect.poll(words, SOON).toMatchObject({ "jiazhu-target": ["25个", "5个"] });
      expect((await seeReading(page)).markers).toHaveLength(2);
      await the().leave(page);
    });

    test("that removes what is ours again and again, or makes thousands of changes, is not held up", async () => {
      const page = await openReport(the(), "floods");
      const errors: unknown[] = [];
      page.on("pageerror", (error) => errors.push(error));
      const longest = await page.evaluate(async () => {
        const ticker = document.body.appendChild(document.createElement("div"));
        const removing = setInterval(() => {
          for (const marker of document.querySelectorAll("jiazhu-marker")) marker.replaceWith(...marker.childNodes);
          document.querySelector("jiazhu-cards")?.remove();
        }, 100);
        let longestGap = 0;
        const end = performance.now() + 3000;
        for (let last = performance.now(); last < end;) {
          for (let count = 0; count < 100; count++) ticker.textContent = String(count);
          await new Promise((resolve) => setTimeout(resolve, 10));
          const now = performance.now();
          longestGap = Math.max(longestGap, now - last);
          last = now;
        }
        clearInterval(removing);
        ticker.remove();
        return longestGap;
      });
      expect(longest).toBeLessThan(500);
      await giveCommands(the().extension, page.url(), ["toggle-inline-notes"]);
      await expect.poll(async () => (await seeReading(page)).markers.length, { timeout: 6000 }).toBe(3);
      await switchReader(the(), page, "off");
      expect(await outerHtml(page)).toBe(await asItCame(page));
      expect(errors).toEqual([]);
      await the().leave(page);
    });
  });
}
