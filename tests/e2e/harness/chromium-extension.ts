import { type Browser, type Page, TargetType } from "puppeteer-core";
import { z } from "zod";
import { callSource, type ExtensionSide } from "./extension.ts";

/** The extension's side of a Chromium. */
export async function chromiumExtension(browser: Browser): Promise<ExtensionSide> {
  const worker = await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const [extension] = (await browser.extensions()).values();
  if (extension === undefined) throw new Error(`no extension behind ${worker.url()}`);
  const side = await browser.newPage({ background: true });
  await side.goto(`chrome-extension://${extension.id}/popup.html`);

  async function openPopup(page: Page): Promise<Page> {
    const known = new Set(browser.targets());
    await page.bringToFront();
    await extension?.triggerAction(page);
    const popup = await browser.waitForTarget((one) => one.url().endsWith("/popup.html") && !known.has(one));
    return popup.asPage();
  }

  return {
    run: async (act, argument) =>
      z.custom<Awaited<ReturnType<typeof act>>>().parse(await side.evaluate(callSource(act, argument))),
    async command(name) {
      // The keys themselves are the browser's own: what is typed through the debugging protocol does not reach them.
      const [background] = await extension.workers();
      await background?.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    async readByClick(page) {
      const popup = await openPopup(page);
      await popup.waitForSelector("button.main");
      await popup.click("button.main");
    },
    openPopup,
  };
}
