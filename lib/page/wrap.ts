import { ownWrapper } from "./owned.ts";
import type { Undo } from "./undo.ts";

/** Our wrapper's name. It is no custom element: a content script cannot define any. */
const MARKER_NAME = "jiazhu-marker";

/** Inline elements that may stand inside a wrapper; anything else, a link above all, keeps its own place in the page. */
const PASSIVE_INLINE = "sup, sub, span, font, b, i, em, strong, u, small, wbr, a:not([href])";
/** `<o:p>` and its like from Word have a colon in their name, which no selector of ours needs to know. */
const isPassive = (element: Element) => element.matches(PASSIVE_INLINE) || element.localName.includes(":");

/**
 * Puts wrappers around text nodes that follow one another. One wrapper where they fill a run of siblings, as
 * `[<sup>1</sup>]` does; otherwise, where the marker is torn over other elements, one for each node.
 */
export function wrapText(nodes: readonly Text[]): { wrappers: HTMLElement[]; undo: Undo } {
  const run = siblingRun(nodes);
  const wrappers = run === null ? nodes.map((node) => wrapRun([node])) : [wrapRun(run)];
  return {
    wrappers,
    undo: () => wrappers.forEach((wrapper) => wrapper.replaceWith(...wrapper.childNodes)),
  };
}

function wrapRun(run: readonly ChildNode[]): HTMLElement {
  const wrapper = ownWrapper(document.createElement(MARKER_NAME));
  run[0]?.before(wrapper);
  wrapper.append(...run);
  return wrapper;
}

/** The siblings that hold exactly these text nodes; null where there are no such siblings. */
function siblingRun(nodes: readonly Text[]): ChildNode[] | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first === last) return [first];
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const run = [...range.commonAncestorContainer.childNodes].filter((child) => range.intersectsNode(child));
  const inside = run.filter(
    (child) => child.contains(first) || child.contains(last) || range.comparePoint(child, 0) === 0,
  );
  const words = inside.map((child) => (child instanceof Comment ? "" : child.textContent)).join("");
  return words === nodes.map((node) => node.data).join("") && inside.every(isPassiveTree) ? inside : null;
}

function isPassiveTree(node: ChildNode): boolean {
  if (!(node instanceof Element)) return true;
  return isPassive(node) && [...node.querySelectorAll("*")].every(isPassive);
}
