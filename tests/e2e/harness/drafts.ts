import type { Frame, Page } from "puppeteer-core";
import { giveCommands } from "./extension.ts";
import type { TestBrowser } from "./launch.ts";
import { clickIn, dialogOn } from "./note-dialogs.ts";
import { editorOn, editorText, paintedNotes, word } from "./notes.ts";
import { until } from "./until.ts";

/** Milliseconds after which what was typed last is kept as a draft, with room for a slow machine. */
export const DRAFT_IS_KEPT = 700;

/**
 * What is left of a text that somebody was writing as they left, at the next visit: a note, or a draft that is offered
 * to be written on. Which of the two it is depends on how much time the browser gave the page.
 */
export function keptText(browser: TestBrowser, page: Page): Promise<string> {
  return until(async () => {
    if ((await dialogOn(browser, page, "toast")) !== null) return editorText(await resumeDraft(browser, page));
    if ((await paintedNotes(page)).length === 0) return null;
    await giveCommands(browser.extension, page.url(), ["next-note"]);
    return (await dialogOn(browser, page, "card"))?.text ?? null;
  }, "the text that was being written");
}

/** Clicks 继续写 on the news of a draft, and gives the editor that opens with it. */
export async function resumeDraft(browser: TestBrowser, page: Page): Promise<Frame> {
  await clickIn(browser, page, "toast", await word(browser, "newsResume"));
  return editorOn(page);
}
