import { browser } from "wxt/browser";
import { pageOf } from "../addresses.ts";
import { type ReaderCommand, sendMessage } from "../messages.ts";
import { isOff } from "../settings/off.ts";
import { readerOptions, type Settings } from "../settings/settings.ts";
import { clearBadge } from "./badge.ts";
import { type KnownPage, knownPage, knownPages } from "./pages.ts";

/** The reader's script as WXT builds it from entrypoints/reader.content. */
const READER = "/content-scripts/reader.js";
/** What shows the first notes, built from entrypoints/forerunner. */
const FORERUNNER = "/forerunner.js";
/** What comes to it a moment later, built from entrypoints/latecomer. */
const LATECOMER = "/latecomer.js";

/** For what is sent to a tab that may be gone, or whose page has no reader (any more): there is nothing left to do. */
const unheard = () => {};

/** Only the tab's own page has a reader, none of its frames. */
const topFrame = (tabId: number) => ({ tabId, frameId: 0 });

/** Puts a reader into a tab. False where the browser forbids it, as on its own pages and in its web store. */
export function startReader(tabId: number): Promise<boolean> {
  return inject(tabId, READER);
}

/** Sends the first notes after the reader of a tab. Where it has gone meanwhile they find nobody, and go too. */
export async function sendForerunner(tabId: number): Promise<void> {
  await inject(tabId, FORERUNNER);
}

/** Sends cards and notes after the reader of a tab. Where it has gone meanwhile they find nobody, and go too. */
export async function sendLatecomer(tabId: number): Promise<void> {
  await inject(tabId, LATECOMER);
}

async function inject(tabId: number, file: typeof READER | typeof FORERUNNER | typeof LATECOMER): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Has the reader of a tab undo everything, where there is one. */
export async function stopReader(tabId: number): Promise<void> {
  await sendMessage("readerStopped", undefined, topFrame(tabId)).catch(unheard);
  await clearBadge(tabId).catch(unheard);
}

/** Hands a command on to the reader of a tab; nothing happens in a tab that has none. */
export async function giveCommand(tabId: number, command: ReaderCommand): Promise<void> {
  if ((await knownPage(tabId)) === null) return;
  await sendMessage("commandGiven", { command }, topFrame(tabId)).catch(unheard);
}

/** Carries a change of the settings into the pages: readers stop, start or change, each as its page asks. */
export async function spreadSettings(now: Settings, before: Settings): Promise<void> {
  const pages = await knownPages();
  await Promise.all(Array.from(pages, ([tabId, page]) => spreadInto(tabId, page, now, before)));
}

async function spreadInto(tabId: number, page: KnownPage, now: Settings, before: Settings): Promise<void> {
  const off = isOff(now, page.address);
  if (off !== isOff(before, page.address)) {
    if (off) await stopReader(tabId);
    else if (await stillShows(tabId, page)) await startReader(tabId);
    return;
  }
  if (!off) await sendMessage("optionsChanged", readerOptions(now), topFrame(tabId)).catch(unheard);
}

/** Whether a tab still shows the page that is known of it. */
async function stillShows(tabId: number, page: KnownPage): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(unheard);
  return tab?.url !== undefined && pageOf(tab.url) === page.address;
}
