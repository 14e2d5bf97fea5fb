import { browser } from "wxt/browser";
import { z } from "../zod.ts";

/**
 * The tabs that a reader may be in. Kept in the browser's session storage, one key a tab: the background dies after
 * half a minute of rest, and two tabs may speak at once.
 */
const schema = z.object({
  /** The page's address without its hash. */
  address: z.string(),
  /** The person asked for it (仍按报告阅读), so it is read though it was not recognised. */
  asked: z.boolean(),
});

/** A page where a report was found, or whose reading was asked for. */
export type KnownPage = Readonly<z.infer<typeof schema>>;

const PREFIX = "page:";

/** Remembers what stands in a tab; it takes the place of what stood there before. */
export function rememberPage(tabId: number, page: KnownPage): Promise<void> {
  return browser.storage.session.set({ [PREFIX + tabId]: page });
}

/** Forgets a tab that has been closed. */
export function forgetPage(tabId: number): Promise<void> {
  return browser.storage.session.remove(PREFIX + tabId);
}

/** What was last known in this tab, null where nothing was. The tab may have gone on to another page since. */
export async function knownPage(tabId: number): Promise<KnownPage | null> {
  const key = PREFIX + tabId;
  const stored = await browser.storage.session.get(key);
  return schema.safeParse(stored[key]).data ?? null;
}

/** Every tab with what was last known in it. */
export async function knownPages(): Promise<Map<number, KnownPage>> {
  const pages = new Map<number, KnownPage>();
  for (const [key, value] of Object.entries(await browser.storage.session.get())) {
    const page = schema.safeParse(value).data;
    if (key.startsWith(PREFIX) && page) pages.set(Number(key.slice(PREFIX.length)), page);
  }
  return pages;
}
