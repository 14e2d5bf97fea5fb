import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "puppeteer-core";
import { z } from "zod";
import { bidiConnection, callForJson, callFunction } from "./bidi.ts";
import { callSource, type ExtensionSide } from "./extension.ts";

/** The extension's name, and the address that a fresh profile is told to give it, so that a test knows it. */
const NAME = "jiazhu@jiazhu";
const HOST = "6a1b1c52-0d4e-4a8e-9d5f-3b0a7c2f9e11";

/** The preference that gives the extension its address. */
export const EXTENSION_HOSTS = { "extensions.webextensions.uuids": JSON.stringify({ [NAME]: HOST }) };

/** The extension's side of a Firefox. Its button and its keys are pressed in the browser's own window. */
export async function firefoxExtension(browser: Browser): Promise<ExtensionSide> {
  const side = await openSide(browser);
  const frame = await findWindow(browser);
  const run: ExtensionSide["run"] = async (act, argument) => {
    const source = `async () => JSON.stringify((await ${callSource(act, argument)}) ?? null)`;
    return z.custom<Awaited<ReturnType<typeof act>>>().parse(await callForJson(browser, side, source));
  };
  return {
    run,
    async command(name) {
      const keys = (await run((api) => api.commands.getAll(), null)).find((one) => one.name === name)?.shortcut ?? "";
      // Keys that a test types stay inside the page; this is what the window does when they are pressed.
      await callFunction(browser, frame, PRESS_KEYS.replace("KEY", keys.split("+").at(-1) ?? ""));
    },
    async readByClick(page) {
      await page.bringToFront();
      await callFunction(browser, frame, CLICK_BUTTON);
    },
    openPopup: () =>
      Promise.reject(new Error("Firefox shows its popup in a panel, which no protocol reaches as a page")),
  };
}

/** Opens the extension's page behind the others. Puppeteer waits in vain for it to load: it is in another process. */
async function openSide(browser: Browser): Promise<string> {
  const connection = bidiConnection(browser);
  const { context } = (await connection.send("browsingContext.create", { type: "tab", background: true })).result;
  const url = `moz-extension://${HOST}/popup.html`;
  await connection.send("browsingContext.navigate", { context, url, wait: "none" });
  const isThere = `() => JSON.stringify(location.href === ${JSON.stringify(url)} && document.readyState === "complete")`;
  while ((await callForJson(browser, context, isThere).catch(() => false)) !== true) await sleep(20);
  return context;
}

const tree = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) });

/** The browser's own window. Firefox shows it to those who start it with --remote-allow-system-access. */
async function findWindow(browser: Browser): Promise<string> {
  const scope = { maxDepth: 0, "moz:scope": "chrome" };
  const { result } = await bidiConnection(browser).send("browsingContext.getTree", scope);
  return tree.parse(result).contexts[0].context;
}

const PRESS_KEYS = `() => document.querySelector('keyset[id^="ext-keyset"] > key[key="KEY"]').doCommand()`;

/** Clicks the toolbar button, which lets the extension read this one page, and then 阅读本页 in the popup. */
const CLICK_BUTTON = `async () => {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(NAME)});
  const shown = () => document.querySelector("browser.webextension-popup-browser");
  const until = async (isSo) => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  shown()?.closest("panel")?.hidePopup();
  await until(() => shown() === null);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  await until(() => shown()?.currentURI?.spec.startsWith("moz-extension:"));
  const inPopup = \`{
    const click = () => {
      const button = content.document.querySelector("button.main");
      if (button) button.click();
      else content.setTimeout(click, 20);
    };
    click();
  }\`;
  shown().messageManager.loadFrameScript("data:text/javascript," + encodeURIComponent(inPopup), false);
}`;
