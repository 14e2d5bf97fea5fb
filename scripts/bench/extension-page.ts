import type { Browser, Page } from "puppeteer-core";
import { z } from "zod";
import { until } from "../../tests/e2e/harness/until.ts";

/** The extension's own page that stands open behind the others: from there its storage and its tabs can be reached. */
export async function extensionPage(browser: Browser): Promise<Page> {
  const pages = await browser.pages();
  const own = pages.find((page) => page.url().startsWith("chrome-extension://"));
  if (own === undefined) throw new Error("no page of the extension is open");
  return own;
}

const answers = z.array(z.object({ result: z.unknown() }));

/** Calls a function in the extension's world of a tab; it must need nothing but its arguments, and they must be JSON. */
export async function callInTab<Arguments extends readonly unknown[]>(
  own: Page,
  tabId: number,
  act: (...values: Arguments) => unknown,
  ...values: Arguments
): Promise<unknown> {
  const call = `{ target: { tabId: ${tabId} }, args: ${JSON.stringify(values)}, func: ${act.toString()} }`;
  const [answer] = answers.parse(await own.evaluate(`chrome.scripting.executeScript(${call})`));
  return answer?.result;
}

const knownTab = z.int().nullable();

/** The tab at an address, once the background knows that a report stands there. */
export function reportTab(own: Page, address: string): Promise<number> {
  const look = `(async (address) => {
    const tabs = await chrome.tabs.query({});
    const id = tabs.find(({ url }) => url === address)?.id ?? null;
    const known = await chrome.storage.session.get();
    return known["page:" + id]?.address === address ? id : null;
  })(${JSON.stringify(address)})`;
  return until(async () => knownTab.parse(await own.evaluate(look)), "a report in its tab");
}

const counts = z.object({ res: z.object({ notes: z.int(), waiting: z.int() }) });

/** How many notes the reader in a tab has done with: those that it shows, and those that wait for the person. */
export async function countNotes(own: Page, tabId: number): Promise<number> {
  const message = { id: 0, type: "notesCounted", timestamp: 0 };
  const ask = `chrome.tabs.sendMessage(${tabId}, ${JSON.stringify(message)}, { frameId: 0 }).catch(() => null)`;
  const { data } = counts.safeParse(await own.evaluate(ask));
  return data === undefined ? 0 : data.res.notes + data.res.waiting;
}
