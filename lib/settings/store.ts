import { browser } from "wxt/browser";
import { parseSettings, type Settings } from "./settings.ts";

/** The key in the browser's local storage, and the name of the lock on it. */
const KEY = "settings";

/** The settings as they are now; defaults where nothing is stored, or something broken. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/**
 * Changes some of the settings, `changeSettings(() => ({ terms: false }))`, and gives all of them as they then are.
 * One change at a time, over all of the extension's pages: two switches clicked in one breath both count.
 */
export function changeSettings(change: (current: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const current = await readSettings();
    const changed = parseSettings({ ...current, ...change(current) });
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back after every change, whoever made it, with the settings now and before. Gives the way to stop. */
export function onSettingsChanged(listener: (now: Settings, before: Settings) => void): () => void {
  const heard = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === "local" && change) listener(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
