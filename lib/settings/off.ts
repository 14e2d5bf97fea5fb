import { pageOf, siteOf } from "../addresses.ts";
import type { Settings } from "./settings.ts";

/** Where 夹注 can be switched off: 本页 or 本站. */
export type OffScope = "page" | "site";

/** What has switched 夹注 off for this address, 本页 before 本站; null where it is on. */
export function offScope(settings: Settings, url: string): OffScope | null {
  const page = pageOf(url);
  const site = siteOf(url);
  if (page !== null && settings.offPages.includes(page)) return "page";
  return site !== null && settings.offSites.includes(site) ? "site" : null;
}

/** Whether 夹注 is to stay away from this address, because of 本页不用夹注 or 本站不用夹注. */
export function isOff(settings: Settings, url: string): boolean {
  return offScope(settings, url) !== null;
}

/** The change that switches 夹注 off for this page or its site, or on again; nothing for an address without one. */
export function switchOff(settings: Settings, url: string, scope: OffScope, off: boolean): Partial<Settings> {
  const entry = scope === "page" ? pageOf(url) : siteOf(url);
  if (entry === null) return {};
  const list = scope === "page" ? settings.offPages : settings.offSites;
  const others = list.filter((item) => item !== entry);
  const changed = off ? [...others, entry] : others;
  return scope === "page" ? { offPages: changed } : { offSites: changed };
}
