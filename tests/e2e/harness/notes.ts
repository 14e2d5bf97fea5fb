import type { Frame, Page } from "puppeteer-core";
import type { Colour } from "../../../lib/notebook/note.ts";
import type { Span } from "../../../lib/report/span.ts";
import { giveCommands } from "./extension.ts";
import { ink } from "./ink.ts";
import type { TestBrowser } from "./launch.ts";
import { seeReading } from "./seen.ts";
import { until } from "./until.ts";

/** A note as it is painted: yellow, the words 增长7%左右 without blanks, and where they stand in the page's ink. */
export interface PaintedNote extends Span {
  readonly colour: Colour;
  readonly words: string;
}

const COLOURS = ["yellow", "green", "blue", "red"] as const;

/** The notes that are painted on a page, in the order of the text, as the page itself can see them. */
export async function paintedNotes(page: Page): Promise<readonly PaintedNote[]> {
  const seen = await seeReading(page);
  const notes = COLOURS.flatMap((colour) =>
    (seen.paints[`jiazhu-note-${colour}`] ?? []).map((span) => ({
      colour,
      words: seen.ink.slice(span.start, span.end),
      ...span,
    })),
  );
  return notes.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The words of the notes that are painted on a page: 增长7%左右. */
export async function paintedWords(page: Page): Promise<readonly string[]> {
  return (await paintedNotes(page)).map(({ words }) => words);
}

/** Selects what stands at `span` of the page's ink, as a reader drags over it, and gives the words without blanks. */
export async function selectInk(page: Page, span: Span): Promise<string> {
  await page.bringToFront();
  const selected = await page.evaluate(({ start, end }) => {
    const isInk = (sign: string) => !/[\s\u00a0\u2000-\u200b\u3000\ufeff]/.test(sign);
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node !== null && at < end; node = walker.nextNode()) {
      const around = node.parentElement;
      if (around === null || around.matches("script, style, noscript") || !around.checkVisibility()) continue;
      for (const [index, sign] of Array.from(node.nodeValue ?? "", (one, place) => [place, one] as const)) {
        if (!isInk(sign)) continue;
        if (at === start) range.setStart(node, index);
        at += 1;
        if (at === end) range.setEnd(node, index + 1);
      }
    }
    // By the words and not by their element, which in a page without paragraphs is the whole report.
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: "instant" });
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return range.toString();
  }, span);
  return ink(selected);
}

/** Selects the first place of `from`, or from there to the end of `to`: 城镇新增就业 … 公园5个. */
export async function selectWords(page: Page, from: string, to = from): Promise<string> {
  const text = (await seeReading(page)).ink;
  const start = text.indexOf(ink(from));
  const end = text.indexOf(ink(to), start) + ink(to).length;
  if (start < 0 || end < ink(to).length) throw new Error(`not on the page: ${from} … ${to}`);
  return selectInk(page, { start, end });
}

/** The editor that is open on a page, once the focus is in its text. */
export async function editorOn(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one !== page.mainFrame() && !one.detached);
  await frame.waitForFunction(() => document.hasFocus() && document.activeElement?.matches("textarea"));
  return frame;
}

/** What the editor says of how the saving stands: 已保存. */
export function editorState(editor: Frame): Promise<string> {
  return editor.$eval("output", ({ textContent }) => textContent);
}

/** The text that stands in the editor. */
export function editorText(editor: Frame): Promise<string> {
  return editor.$eval("textarea", ({ value }) => value);
}

/** Opens the editor on what is selected, and types there. */
export async function beginNote(browser: TestBrowser, page: Page, text: string): Promise<Frame> {
  await giveCommands(browser.extension, page.url(), ["make-note"]);
  const editor = await editorOn(page);
  await page.keyboard.type(text);
  return editor;
}

/** Ctrl+Enter, and waits until the editor says that it is on the disk. */
export async function saveNote(browser: TestBrowser, page: Page, editor: Frame): Promise<void> {
  const saved = await word(browser, "noteSaved");
  await pressSave(page);
  await editor.waitForFunction((said) => document.querySelector("output")?.textContent === said, {}, saved);
}

/** Ctrl+Enter. */
export async function pressSave(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
}

/** Closes the editor with Escape, and waits until it is gone. */
export async function closeEditor(page: Page, editor: Frame): Promise<void> {
  // The frame that hears the key is gone before it could say so, and then nobody answers the protocol.
  void page.keyboard.press("Escape").catch(() => undefined);
  await until(() => Promise.resolve(page.frames().includes(editor) ? null : true), "the page without its editor");
}

/** Selects words and makes a note on them with that text, saved and closed. */
export async function makeNote(browser: TestBrowser, page: Page, words: string, text: string): Promise<void> {
  await selectWords(page, words);
  const editor = await beginNote(browser, page, text);
  await saveNote(browser, page, editor);
  await closeEditor(page, editor);
}

/** A word of the interface in the language that this browser shows, with these values in it. */
export function word(browser: TestBrowser, name: string, ...values: string[]): Promise<string> {
  return browser.extension.run((api, said) => Reflect.apply(api.i18n.getMessage, api.i18n, said), [name, values]);
}
