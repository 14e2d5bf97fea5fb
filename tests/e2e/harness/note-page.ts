import type { Page } from "puppeteer-core";
import type { TestBrowser } from "./launch.ts";
import { type PageParts, reportPage } from "./report-page.ts";

/** A report of a place of its own, so that the notes of two scenarios never meet: 白石. */
export interface NotePlace {
  /** Two signs: 白石 of 白石区. */
  readonly place: string;
  /** The site's name, `baishi` of www.baishi.gov.cn. */
  readonly site: string;
  readonly parts?: PageParts;
}

/** Serves the report of a place, at its own address or at `path`, and gives the address. */
export function servePlace(browser: TestBrowser, { place, site, parts = {} }: NotePlace, path = "bg.html"): string {
  const address = `http://www.${site}.gov.cn/${path}`;
  browser.serve(address, reportPage(parts).replaceAll("青禾", place));
  return address;
}

/** Serves and opens the report of a place, read. */
export async function openPlace(browser: TestBrowser, place: NotePlace, path?: string): Promise<Page> {
  const page = await browser.open(servePlace(browser, place, path));
  // A page may forge our elements, so their being there says nothing of the reader.
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
}
