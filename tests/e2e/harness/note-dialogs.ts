import type { Page } from "puppeteer-core";
import { CARDS } from "./cards.ts";
import type { TestBrowser } from "./launch.ts";
import { until } from "./until.ts";

/** A button of ours on the page: its words, or else its name, and its middle in the window. */
export interface SeenButton {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly isFocused: boolean;
}

/** What is open of the notes on a page. */
export interface SeenDialog {
  /** bar, card, editor, rescue; toast: what is said at the window's edge. */
  readonly name: string;
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  /** The words of what has the focus in it, of a button or of a whole entry; null where nothing in it has. */
  readonly focused: string | null;
}

/** The dialog of that name, null where it is not open. */
export async function dialogOn(browser: TestBrowser, page: Page, name: string): Promise<SeenDialog | null> {
  const open = await browser.insideShadow(page, CARDS, (root) => {
    const seen = (element: Element, called: string) => {
      const active = root.activeElement;
      const focused = active !== null && element.contains(active) ? active : null;
      const buttons = [...element.querySelectorAll("button")].map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const label = button.getAttribute("aria-label") ?? button.textContent;
        return { label, x: left + width / 2, y: top + height / 2, isFocused: button === active };
      });
      return { name: called, text: element.textContent, buttons, focused: focused && focused.textContent };
    };
    const dialogs = [...root.querySelectorAll<HTMLElement>("[data-dialog]")];
    const toasts = [...root.querySelectorAll(".toasts")];
    return [
      ...dialogs.map((element) => seen(element, element.dataset["dialog"] ?? "")),
      ...toasts.map((element) => seen(element, "toast")),
    ];
  });
  return open?.find((dialog) => dialog.name === name) ?? null;
}

/** Clicks the button called so, or numbered so, in the dialog of that name, with the pointer, once it is there. */
export async function clickIn(browser: TestBrowser, page: Page, name: string, button: string | number): Promise<void> {
  const found = await until(async () => {
    const buttons = (await dialogOn(browser, page, name))?.buttons ?? [];
    const at = typeof button === "number" ? buttons[button] : buttons.find(({ label }) => label.startsWith(button));
    return at ?? null;
  }, `${button} in ${name}`);
  await page.mouse.click(found.x, found.y);
}
