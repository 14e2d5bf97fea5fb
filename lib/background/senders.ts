import { browser, type Browser } from "wxt/browser";

/** A page that a message came from. */
export interface SendingPage {
  readonly tabId: number;
  readonly url: string;
}

/** The page that a message of our own content script came from; null for anyone else, and for a frame inside a page. */
export function pageOfSender(sender: Browser.runtime.MessageSender): SendingPage | null {
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || tabId === undefined || !sender.url) return null;
  return { tabId, url: sender.url };
}

/** Whether a message came from a page of the extension, such as the popup. */
export function isFromExtensionPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? "").startsWith(browser.runtime.getURL("/"));
}
