import { resolve } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { requireBrowser } from "../../../scripts/browsers.ts";
import { EXTENSION_HOSTS } from "./firefox-extension.ts";

/** The unpacked extension as `wxt build -b firefox` leaves it. */
const FIREFOX_BUILD = ".output/firefox-mv2";

/**
 * Starts a headless Firefox with the built extension loaded, in a fresh profile where none is named. To Firefox an
 * unpacked extension is a temporary one, and gone at the end: what it stored is kept as that of an installed one is.
 */
export async function launchFirefox(proxyPort: number, profile?: string): Promise<Browser> {
  const browser = await launch({
    browser: "firefox",
    executablePath: requireBrowser("firefox"),
    headless: true,
    ...(profile !== undefined && { userDataDir: profile }),
    args: ["--remote-allow-system-access"],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      ...EXTENSION_HOSTS,
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort,
    },
  });
  try {
    await browser.installExtension(resolve(FIREFOX_BUILD));
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
