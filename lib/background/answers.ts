import { browser, type Browser } from "wxt/browser";
import { isOfficial, pageOf } from "../addresses.ts";
import type { ReaderStart } from "../messages.ts";
import { isOff } from "../settings/off.ts";
import { readerOptions } from "../settings/settings.ts";
import { readSettings } from "../settings/store.ts";
import { clearBadge, showBadge } from "./badge.ts";
import { knownPage, rememberPage } from "./pages.ts";
import * as payloads from "./payloads.ts";
import { giveCommand, sendForerunner, sendLatecomer, startReader, stopReader } from "./reading.ts";
import { isFromExtensionPage, pageOfSender } from "./senders.ts";

type Sender = Browser.runtime.MessageSender;

/** A detector says that its page is a report: the page gets a reader, unless it is switched off there. */
export async function onReportFound(data: unknown, sender: Sender): Promise<void> {
  const page = pageOfSender(sender);
  const address = page && pageOf(page.url);
  if (!page || !address || !isOfficial(page.url) || !payloads.reportFound.safeParse(data).success) return;
  await rememberPage(page.tabId, { address, asked: false });
  if (!isOff(await readSettings(), address)) await startReader(page.tabId);
}

/** A reader asks how to begin. Null, do not: off for this page or site, or nobody who may ask. */
export async function onReaderStarted(data: unknown, sender: Sender): Promise<ReaderStart | null> {
  const page = pageOfSender(sender);
  const started = payloads.readerStarted.safeParse(data).data;
  const address = started && pageOf(started.url);
  if (!page || !address) return null;
  const settings = await readSettings();
  if (isOff(settings, address)) return null;
  const known = await knownPage(page.tabId);
  return { options: readerOptions(settings), asReport: known !== null && known.asked && known.address === address };
}

/** A reader has read its page: the toolbar shows how much it found. */
export async function onPageRead(data: unknown, sender: Sender): Promise<void> {
  const page = pageOfSender(sender);
  const summary = payloads.pageRead.safeParse(data).data;
  if (page && summary) await showBadge(page.tabId, summary);
}

/** A reader has shown its page: the first notes come to it. */
export async function onForerunnerWanted(sender: Sender): Promise<void> {
  const page = pageOfSender(sender);
  if (page) await sendForerunner(page.tabId);
}

/** These are shown, and now there is time for what opens on the page: cards and notes. */
export async function onLatecomerWanted(sender: Sender): Promise<void> {
  const page = pageOfSender(sender);
  if (page) await sendLatecomer(page.tabId);
}

/** A page has changed under its reader and holds no report any more: the toolbar shows nothing. */
export async function onReportGone(sender: Sender): Promise<void> {
  const page = pageOfSender(sender);
  if (page) await clearBadge(page.tabId);
}

/** The person asks for a page in the popup (仍按报告阅读, 阅读本页). False: the browser keeps extensions off it. */
export async function onReadingAsked(data: unknown, sender: Sender): Promise<boolean> {
  const asked = payloads.readingAsked.safeParse(data).data;
  if (!asked || !isFromExtensionPage(sender)) return false;
  const tab = await browser.tabs.get(asked.tabId).catch(() => null);
  const address = tab?.url === undefined ? null : pageOf(tab.url);
  if (address === null) return false;
  // A reader may be there that found no report; the one that comes now has to begin on the page as it was.
  await stopReader(asked.tabId);
  await rememberPage(asked.tabId, { address, asked: true });
  return startReader(asked.tabId);
}

/** A command of the keyboard goes to the tab in front. */
export async function onCommand(name: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const command = payloads.command.safeParse(name).data;
  const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (command && front?.id !== undefined) await giveCommand(front.id, command);
}
