import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestBrowser } from "../harness/launch.ts";
import { asItCame, outerHtml, reportPage } from "../harness/report-page.ts";

const FOLDER = "tests/pages/not-reports";
/** Counts every change from the moment that the page's own parser is done: a detector looks only after that. */
const WATCH = `<script>
  window.changes = 0;
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  const observer = new MutationObserver((records) => { window.changes += records.length; });
  addEventListener("DOMContentLoaded", () => observer.observe(document, everything));
</script>`;

const NOTICE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>关于召开林业工作会议的通知</title>
  <h1>通知</h1><p>会议要求，全区造林面积增长8%以上[1]。</p>`;

/** Pages that are left alone. */
export function leavesOthersAlone(the: () => TestBrowser): void {
  const others: [name: string, address: string, html: string][] = readdirSync(FOLDER).map((file) => [
    file,
    `http://www.qinghe.gov.cn/${file}`,
    readFileSync(`${FOLDER}/${file}`, "utf8"),
  ]);

  others.push(["a notice", "http://www.qinghe.gov.cn/notice.html", NOTICE]);
  others.push(["a report outside the official sites", "http://www.gov.cn.example/report.html", reportPage({})]);

  describe("left byte for byte as it was:", () => {
    const pages = new Map<string, Page>();
    beforeAll(async () => {
      for (const [, address, html] of others) {
        the().serve(address, html.includes("</body>") ? html.replace("</body>", `${WATCH}</body>`) : html + WATCH);
        pages.set(address, await the().open(address));
      }
      await detectorsHaveLooked(the(), [...pages.keys()]);
    });
    afterAll(() => Promise.all(Array.from(pages.values(), (page) => page.close())));

    test.each(others)("%s", async (_name, address) => {
      const page = pages.get(address);
      expect(await page?.evaluate("window.changes")).toBe(0);
      expect(await page?.evaluate(() => [...CSS.highlights.keys(), ...document.adoptedStyleSheets])).toEqual([]);
      expect(page && (await outerHtml(page))).toBe(page && (await asItCame(page)));
    });
  });
}

/** Milliseconds in which a reader that should not be there would have been called and come. */
const READER_COMES = 300;

/** Runs behind each detector, in its own world, where the browser allows it; then gives a reader the time to come. */
function detectorsHaveLooked({ extension }: TestBrowser, addresses: readonly string[]): Promise<void> {
  return extension.run(
    async (api, given) => {
      for (const { id, url } of await api.tabs.query({})) {
        if (id === undefined || !given.addresses.includes(url ?? "")) continue;
        await api.scripting.executeScript({ target: { tabId: id }, func: () => document.readyState }).catch(() => []);
      }
      await new Promise((resolve) => setTimeout(resolve, given.wait));
    },
    { addresses, wait: READER_COMES },
  );
}
