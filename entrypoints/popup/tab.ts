import { browser } from "wxt/browser";
import type { Attempt } from "../../components/popup/popup-state.ts";
import { type NotesSummary, onMessage, type PageSummary, type ReaderCommand, sendMessage } from "../../lib/messages.ts";
import { notesCounted, pageRead } from "../../lib/background/payloads.ts";

/** The page that the popup was opened over. */
export interface FrontTab {
  readonly id: number;
  /** Empty where the browser does not tell, as it does not of its own pages. */
  readonly url: string;
}

/** The tab in front; null where there is none with a page. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? "" };
}

/** What the reader in a tab has found; null where the tab has none, or it is not ready. */
export async function summaryOf(tab: FrontTab): Promise<PageSummary | null> {
  try {
    return pageRead.parse(await sendMessage("summaryAsked", undefined, { tabId: tab.id, frameId: 0 }));
  } catch {
    return null;
  }
}

/** How many notes a tab shows; none where it has no reader. */
export async function notesOf(tab: FrontTab): Promise<NotesSummary> {
  try {
    return notesCounted.parse(await sendMessage("notesCounted", undefined, { tabId: tab.id, frameId: 0 }));
  } catch {
    return { notes: 0, waiting: 0 };
  }
}

/** Has the reader of a tab do something: 下一条笔记. */
export async function commandTab(tab: FrontTab, command: ReaderCommand): Promise<void> {
  await sendMessage("commandGiven", { command }, { tabId: tab.id, frameId: 0 }).catch(() => undefined);
}

/** Calls back as the reader of a tab has read its page. Gives the way to stop. */
export function onTabRead(tab: FrontTab, listener: (summary: PageSummary) => void): () => void {
  return onMessage("pageRead", ({ data, sender }) => {
    const summary = pageRead.safeParse(data).data;
    if (sender.tab?.id === tab.id && summary) listener(summary);
  });
}

/** How long a reader may take before the popup says that nothing was read, in milliseconds. */
const PATIENCE = 3000;

/** Has a tab read (仍按报告阅读, 阅读本页) and says how that went; what was found comes by `onTabRead`. */
export async function readTab(tab: FrontTab): Promise<Attempt> {
  const allowed = await sendMessage("readingAsked", { tabId: tab.id }).catch(() => false);
  if (!allowed) return "refused";
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return "nothing";
}
