import { type Browser, launch } from "puppeteer-core";
import { chromiumSwitches, requireBrowser } from "./browsers.ts";

/** How a Chromium is started. */
export interface ChromiumOptions {
  readonly headless: boolean;
  /** The port of the site that stands for the whole network. */
  readonly proxyPort: number;
  /** The folder of a profile that outlives the browser; a fresh one where none is named. */
  readonly profile?: string;
}

/** Starts a Chromium with the built extension loaded. */
export async function launchChromium({ headless, proxyPort, profile }: ChromiumOptions): Promise<Browser> {
  return launch({
    executablePath: requireBrowser("chromium"),
    headless,
    enableExtensions: [CHROME_BUILD],
    ...(profile !== undefined && { userDataDir: profile }),
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...chromiumSwitches(), `--proxy-server=http://127.0.0.1:${proxyPort}`],
  });
}

/** The unpacked extension as `wxt build -b chrome` leaves it. */
const CHROME_BUILD = ".output/chrome-mv3";
