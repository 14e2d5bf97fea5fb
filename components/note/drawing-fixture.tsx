import { render, type ComponentChild } from "preact";
import { cdp } from "vitest/browser";
import messages from "../../public/_locales/zh_CN/messages.json";
import type { Words } from "../../lib/words.ts";
import cardStyle from "../card/card.css?inline";
import surfaceStyle from "../surface.css?inline";
import type { ColourMeanings } from "../../lib/note-views.ts";
import noteStyle from "./note.css?inline";

/** The words as the browser says them: 第 $1 条，共 $2 条 with 2 and 3 is 第 2 条，共 3 条. */
export const words: Words = (name, ...values) =>
  messages[name].message.replace(/\$(\d)/g, (_sign, number) => values[Number(number) - 1] ?? "");

/** A reader who has renamed one colour: yellow means 核口径. */
export const MEANINGS: ColourMeanings = { yellow: "核口径", green: "", blue: "", red: "" };

/** The id of the element that names the dialog. */
export const TITLE_ID = "note-title";

/** A drawing in a dialog like those in the page, and how to draw it anew or take it away. */
export interface Drawing {
  readonly dialog: HTMLElement;
  readonly draw: (drawn: ComponentChild) => void;
}

/** Opens an empty dialog in a shadow root in the page, with the styles that it has there. */
export function openDialog(drawn: ComponentChild): Drawing {
  const host = document.createElement("div");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = surfaceStyle + cardStyle + noteStyle;
  const dialog = document.createElement("div");
  dialog.className = "card";
  dialog.role = "dialog";
  dialog.tabIndex = -1;
  dialog.lang = "zh-CN";
  dialog.setAttribute("aria-labelledby", TITLE_ID);
  root.append(style, dialog);
  const draw = (child: ComponentChild) => render(child, dialog);
  draw(drawn);
  return { dialog, draw };
}

/** The one element inside that matches. */
export function the(dialog: HTMLElement, selector: string): HTMLElement {
  const found = [...dialog.querySelectorAll<HTMLElement>(selector)];
  const [element] = found;
  if (found.length !== 1 || !element) throw new Error(`${found.length} elements match ${selector}`);
  return element;
}

/** The button that says `text`, or is called that. */
export function button(dialog: HTMLElement, text: string): HTMLElement {
  const called = (item: HTMLElement) => item.ariaLabel === text || item.textContent.trim() === text;
  const found = [...dialog.querySelectorAll("button")].filter(called);
  const [element] = found;
  if (found.length !== 1 || !element) throw new Error(`${found.length} buttons say ${text}`);
  return element;
}

/** What has the focus inside the shadow root. */
export function focused(dialog: HTMLElement): Element | null {
  const root = dialog.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}

/** Types letters into an input method that has not yet chosen, as `qinghe` before it is 青禾. */
export async function compose(text: string): Promise<void> {
  await cdp().send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
}

/** What the input method has chosen, 青禾. */
export async function commit(text: string): Promise<void> {
  await cdp().send("Input.insertText", { text });
}
