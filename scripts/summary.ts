import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, TargetType } from "puppeteer-core";
import { z } from "zod";

const summary = z.object({
  terms: z.number(),
  references: z.number(),
  dangling: z.number(),
  targets: z.number(),
  results: z.number(),
});

/** What the reader says it found on a page, as the popup shows it. */
export type Summary = z.infer<typeof summary>;

const PATIENCE = 15_000;

/** What the reader found on the open page at `address`, once it has read it; null where it reads nothing there in time. */
export async function waitForSummary(browser: Browser, address: string): Promise<Summary | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const { data } = summary.safeParse(await askSummary(browser, address));
    if (data) return data;
    await sleep(100);
  }
  return null;
}

/** Asks as the popup asks, from the extension's worker; undefined where no reader answers (yet). */
async function askSummary(browser: Browser, address: string): Promise<unknown> {
  const target = await browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  const message = { id: 0, type: "summaryAsked", timestamp: Date.now() };
  return worker?.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(address)});
    const answer = tab && await chrome.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 }).catch(() => null);
    return answer?.res;
  })()`);
}
