import { renderedLayout, unstyledLayout, type Layout } from "./blocks.ts";
import { declared } from "./nodes.ts";

/** What a reader of the page would see of its elements. */
export interface Visibility {
  /** Whether text that stands directly in `element` is seen. */
  readonly showsText: (element: Element) => boolean;
  /** Whether `element` takes up room, seen or not: what has none parts no lines. */
  readonly hasBox: (element: Element) => boolean;
  /** Whether a line break in the text of `element` is one to the reader, as in `<pre>`. */
  readonly keepsBreaks: (element: Element) => boolean;
  /** What style sheets make of an element that is inline by its tag; inline where nothing is rendered. */
  readonly layout: (element: Element) => Layout;
}

/**
 * The visibility of the elements under `root`: as rendered, where a browser renders them; by the `hidden`
 * attribute, the style attribute and closed `<details>` in a saved page or a parsed document.
 */
export function visibilityUnder(root: Element): Visibility {
  const isRendered = "checkVisibility" in root && root.isConnected && root.ownerDocument.defaultView !== null;
  return isRendered ? rendered : savedVisibility();
}

const rendered: Visibility = {
  showsText: (element) => {
    if (isClosed(element)) return false;
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    return isUnboxed(element) && getComputedStyle(element).visibility === "visible" && hasBoxAround(element);
  },
  hasBox: (element) => element.checkVisibility(),
  keepsBreaks: (element) => /^(?:preserve(?!-spaces)|break)/.test(getComputedStyle(element).whiteSpaceCollapse),
  layout: (element) => renderedLayout(getComputedStyle(element)),
};

/** `display: contents`: without a box of its own, so that `checkVisibility` calls it hidden though its text is seen. */
function isUnboxed(element: Element): boolean {
  return getComputedStyle(element).display === "contents";
}

function hasBoxAround(element: Element): boolean {
  let around = element.parentElement;
  while (around !== null && isUnboxed(around)) around = around.parentElement;
  return around !== null && !isClosed(around) && around.checkVisibility();
}

/** Whether `element` is a `<details>` that shows its summary only. */
function isClosed(element: Element): boolean {
  return element.localName === "details" && !element.hasAttribute("open");
}

const KEEPING_BREAKS = 'pre, [style*="white-space:pre"], [style*="white-space: pre"]';

type State = "shown" | "invisible" | "unboxed";

/** Each state is kept, since every element inherits its parent's: asked in document order, each costs one step. */
function savedVisibility(): Visibility {
  const states = new WeakMap<Element, State>();
  const stateOf = (element: Element): State => {
    const path: Element[] = [];
    let around: Element | null = element;
    for (; around !== null && !states.has(around); around = around.parentElement) path.push(around);
    let state = (around && states.get(around)) ?? "shown";
    for (const inner of path.toReversed()) {
      state = savedState(inner, state);
      states.set(inner, state);
    }
    return state;
  };
  return {
    showsText: (element) => !isClosed(element) && stateOf(element) === "shown",
    hasBox: (element) => stateOf(element) !== "unboxed",
    keepsBreaks: (element) => element.closest(KEEPING_BREAKS) !== null,
    layout: unstyledLayout,
  };
}

function savedState(element: Element, around: State): State {
  const style = element.getAttribute("style") ?? "";
  if (around === "unboxed" || element.hasAttribute("hidden") || declared(style, "display") === "none") return "unboxed";
  if (element.localName === "dialog" && !element.hasAttribute("open")) return "unboxed";
  if (isFoldedAway(element)) return "unboxed";
  const visibility = declared(style, "visibility");
  if (visibility === undefined || visibility === "inherit") return around;
  return visibility === "visible" ? "shown" : "invisible";
}

/** Whether `element` stands in a closed `<details>`, behind its first summary. */
function isFoldedAway(element: Element): boolean {
  const parent = element.parentElement;
  if (parent === null || !isClosed(parent)) return false;
  return element.localName !== "summary" || parent.querySelector("summary") !== element;
}
