import type { Page } from "puppeteer-core";
import { CARDS } from "./cards.ts";
import type { TestBrowser } from "./launch.ts";

/** Shows the page's own scripts one closed shadow root as an open one, so that a checker in the page can look inside. */
function showToPage(root: ShadowRoot): true {
  Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
  return true;
}

/** Shows the page's scripts the insides of the cards and of every inline note that there is now. */
export async function openRoots(browser: TestBrowser, page: Page): Promise<void> {
  await browser.insideShadow(page, CARDS, showToPage);
  for (let index = 0; (await browser.insideShadow(page, "jiazhu-note", showToPage, index)) !== null; index++);
}
