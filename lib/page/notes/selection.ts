import { isEditable } from "../../keys.ts";
import type { Span } from "../../report/span.ts";
import type { PageText } from "../read.ts";
import type { Scope } from "../scope.ts";
import type { Undo } from "../undo.ts";

/** What the watch of the selection reads and tells. */
export interface SelectionParts {
  readonly scope: Scope;
  /** Words of the report are selected and stay so: 城镇登记失业率控制在4.5%以内. */
  select(): void;
  /** Nothing is selected any more, or something else is about to be. */
  clear(): void;
}

/** How long a selection rests before it counts, in milliseconds: a selection by keyboard grows letter by letter. */
const REST = 200;

const nothing = () => undefined;

/**
 * Tells when the reader has selected something: not while a button is still down, while an input method composes, in
 * a field of the page, or after the page's menu was called.
 */
export function watchSelection({ scope, select, clear }: SelectionParts): void {
  let isPressed = false;
  let isComposing = false;
  let cancel: Undo = nothing;
  const look = () => {
    if (!isPressed && !isComposing && hasSelection()) select();
  };
  const lookSoon = () => {
    cancel();
    cancel = scope.after(REST, look);
  };
  scope.listen(document, "selectionchange", () => {
    if (hasSelection()) return lookSoon();
    cancel();
    clear();
  });
  const capture = { capture: true, passive: true };
  scope.listen(window, "pointerdown", () => (isPressed = true), capture);
  const release = () => {
    isPressed = false;
    lookSoon();
  };
  scope.listen(window, "pointerup", release, capture);
  scope.listen(window, "pointercancel", release, capture);
  scope.listen(window, "compositionstart", () => (isComposing = true), capture);
  scope.listen(window, "compositionend", () => (isComposing = false), capture);
  scope.listen(window, "contextmenu", () => {
    isPressed = false;
    cancel();
    clear();
  });
  // The reader may have been quicker than the notes.
  lookSoon();
}

function hasSelection(): boolean {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
  return !isEditable(document.activeElement);
}

/**
 * The span of `page` that is selected, without the blanks at its ends; null where nothing of the text is, or where
 * the selection reaches outside what was read.
 */
export function selectedSpan(page: PageText): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const span = page.spanOf(selection.getRangeAt(0));
  return span === null ? null : trimmed(page.text, span);
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
