import type { Page } from "puppeteer-core";
import { TRIGGER } from "./cards.ts";

/** Puts the pointer on the trigger numbered `index`, scrolling there first where it is out of sight. */
export async function hoverTrigger(page: Page, index: number): Promise<void> {
  await hover(page, { selector: TRIGGER, highlight: "", index });
}

/** Puts the pointer on the painted words numbered `index`. */
export async function hoverRange(page: Page, highlight: string, index: number): Promise<void> {
  await hover(page, { selector: "", highlight, index });
}

/** Gives the focus to the trigger numbered `index`, as Tab does when it comes there. */
export async function focusTrigger(page: Page, index: number): Promise<void> {
  await page.$$eval(
    TRIGGER,
    (triggers, at) => {
      const trigger = triggers[at];
      if (trigger instanceof HTMLElement) trigger.focus();
    },
    index,
  );
}

interface Aim {
  readonly selector: string;
  readonly highlight: string;
  readonly index: number;
}

async function hover(page: Page, aim: Aim): Promise<void> {
  // The card of the place before may lie over this one, as a card does.
  await page.keyboard.press("Escape");
  const point = await page.evaluate(async ({ selector, highlight, index }) => {
    const found = highlight
      ? [...(CSS.highlights.get(highlight) ?? [])][index]
      : document.querySelectorAll(selector)[index];
    if (!(found instanceof Range || found instanceof Element)) throw new Error(`nothing numbered ${index}`);
    const isSeen = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
    if (!isSeen(found.getBoundingClientRect())) {
      const scrolled = new Promise((resolve) => addEventListener("scroll", resolve, { once: true, capture: true }));
      const element = found instanceof Range ? found.startContainer.parentElement : found;
      element?.scrollIntoView({ block: "center", behavior: "instant" });
      if (found instanceof Range)
        scrollBy({ top: found.getBoundingClientRect().top - innerHeight / 2, behavior: "instant" });
      await scrolled;
      // While a page scrolls the reader opens nothing, and for a moment after.
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const [box = found.getBoundingClientRect()] = found.getClientRects();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, aim);
  await page.mouse.move(point.x, point.y);
}
