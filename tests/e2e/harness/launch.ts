import type { Browser, Page } from "puppeteer-core";
import type { BrowserName } from "../../../scripts/browser-places.ts";
import { launchChromium } from "../../../scripts/chromium.ts";
import { openSite } from "../../../scripts/site.ts";
import { chromiumExtension } from "./chromium-extension.ts";
import { insideChromiumShadow, type InsideShadow } from "./chromium-shadow.ts";
import type { ExtensionSide } from "./extension.ts";
import { firefoxExtension } from "./firefox-extension.ts";
import { insideFirefoxShadow } from "./firefox-shadow.ts";
import { launchFirefox } from "./firefox.ts";
import { reusedTabs } from "./tabs.ts";

/** A running browser with the built extension, and local pages at official addresses. */
export interface TestBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Serves a page: `serve("http://www.qinghe.gov.cn/zfgzbg.html", html)`. */
  serve(address: string, html: string): void;
  /** Opens an address in the tab in front and waits until it is loaded: a tab that was left, or else a new one. */
  open(address: string): Promise<Page>;
  /**
   * Has done with a page whose tab may be used again. What outlives a page in its tab, as emulated media, a popup over
   * it or a way back do, ends when the page is closed instead.
   */
  leave(page: Page): Promise<void>;
  /** Looks into the reader's closed shadow roots. */
  readonly insideShadow: InsideShadow;
  readonly extension: ExtensionSide;
  close(): Promise<void>;
}

/**
 * Starts a browser; call `close` whatever happens, or it runs on. With a profile of an earlier one, as the reader
 * starts theirs the next day.
 */
export async function launchBrowser(name: BrowserName, profile?: string): Promise<TestBrowser> {
  const stack = new AsyncDisposableStack();
  try {
    const site = await openSite();
    stack.defer(() => site.close());
    const browser = await startBrowser(name, site.port, profile);
    stack.defer(() => browser.close());
    const extension = await (name === "chromium" ? chromiumExtension(browser) : firefoxExtension(browser));
    const tabs = reusedTabs(browser);
    return {
      name,
      browser,
      serve: (address, html) => site.serve(address, html),
      async open(address) {
        const page = await tabs.take();
        await page.goto(address);
        return page;
      },
      leave: (page) => tabs.giveBack(page),
      insideShadow: name === "chromium" ? insideChromiumShadow : insideFirefoxShadow,
      extension,
      close: () => stack.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

function startBrowser(name: BrowserName, proxyPort: number, profile: string | undefined): Promise<Browser> {
  if (name === "firefox") return launchFirefox(proxyPort, profile);
  return launchChromium({ headless: true, proxyPort, ...(profile !== undefined && { profile }) });
}
