import type { Page } from "puppeteer-core";
import { z } from "zod";
import { giveCommands } from "./extension.ts";
import { ink } from "./ink.ts";
import type { TestBrowser } from "./launch.ts";
import { until } from "./until.ts";

/** The one element that all cards stand in, and the trigger of a marker. */
export const CARDS = "jiazhu-cards";
export const TRIGGER = "jiazhu-marker[role=button]";

/** An open card. */
export interface SeenCard {
  readonly title: string;
  /** The definition without blanks; null on a number's card. */
  readonly definition: string | null;
  readonly text: string;
}

/** The newest card that is open on a page, null where none is, or where what draws it has not come yet. */
export async function openCard(browser: TestBrowser, page: Page): Promise<SeenCard | null> {
  const card = await browser.insideShadow(page, CARDS, (root) => {
    const newest = [...root.querySelectorAll(".card")].at(-1);
    if (newest === undefined || newest.childElementCount === 0) return null;
    return {
      title: newest.querySelector("h2")?.textContent ?? "",
      definition: newest.querySelector(".definition")?.textContent ?? null,
      text: newest.textContent,
    };
  });
  return card && { ...card, definition: card.definition === null ? null : ink(card.definition) };
}

/**
 * Waits until the reader of a page can draw cards: the script that draws them comes a moment after the paints. Needs a
 * target, whose card it opens and closes; the next command goes on from there.
 */
export async function cardsCanBeDrawn(browser: TestBrowser, page: Page): Promise<void> {
  await giveCommands(browser.extension, page.url(), ["next-target"]);
  await until(() => openCard(browser, page), "a card that is drawn");
  await page.keyboard.press("Escape");
}

/** The definitions set in the running text, in order, without blanks. */
export async function inlineNotes(browser: TestBrowser, page: Page): Promise<readonly string[]> {
  const notes: string[] = [];
  for (;;) {
    const note = await browser.insideShadow(page, "jiazhu-note", (root) => root.textContent, notes.length);
    if (note === null) return notes;
    notes.push(ink(note));
  }
}

/** One step of a command: what was said, and where it led. */
export interface Visit {
  readonly said: string;
  readonly definition: string | null;
  readonly card: string;
}

/** Writes down every step that commands make from now on; `readVisits` gives what was written since the last look. */
export async function watchVisits(browser: TestBrowser, page: Page): Promise<void> {
  await browser.insideShadow(page, CARDS, (root) => {
    const steps: unknown[] = [];
    Object.assign(root, { visits: steps });
    const region = root.querySelector("[role=status]") ?? root;
    // What is said comes before the card, in the same task; the observer is told after both.
    new MutationObserver(() => {
      const card = [...root.querySelectorAll(".card")].at(-1);
      const definition = card?.querySelector(".definition")?.textContent ?? null;
      steps.push({ said: region.textContent, definition, card: card?.textContent ?? "" });
    }).observe(region, { childList: true, characterData: true, subtree: true });
    return null;
  });
}

const visits = z.array(
  z.object({ said: z.string(), definition: z.string().transform(ink).nullable(), card: z.string() }),
);

/** The steps since the last look. */
export async function readVisits(browser: TestBrowser, page: Page): Promise<readonly Visit[]> {
  const written = await browser.insideShadow(page, CARDS, (root) =>
    "visits" in root && Array.isArray(root.visits) ? root.visits.splice(0) : [],
  );
  return visits.parse(written);
}
