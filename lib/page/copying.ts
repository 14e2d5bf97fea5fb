import { isOpaque, isOwned } from "./owned.ts";
import type { Scope } from "./scope.ts";
import type { Undo } from "./undo.ts";

const nothing: Undo = () => {};

/**
 * Leaves nothing of ours in what the reader copies. The browser puts a copy together from the elements that stand in
 * the page (a note, though it cannot be selected, would break the line), so ours step out while it does and come back
 * at once: “一河两岸”[1]布局 is copied as the page set it, as text and as markup. The answer brings them back before
 * their time.
 */
export function stepOutOfCopies(scope: Scope): Undo {
  let comeBack: Undo = nothing;
  scope.onEnd(() => comeBack());
  const handle = () => {
    // What is copied inside a card is no part of the page.
    if (document.getSelection()?.containsNode(document.body, true) !== true) return;
    comeBack();
    comeBack = stepOut();
    scope.after(0, () => comeBack());
  };
  scope.listen(window, "copy", handle, { capture: true });
  scope.listen(window, "cut", handle, { capture: true });
  return () => comeBack();
}

/** Takes our elements out of the text. */
function stepOut(): Undo {
  const keepSelection = selectionKeeper();
  const undos: Undo[] = [];
  for (const element of document.querySelectorAll("jiazhu-cards, jiazhu-note, jiazhu-marker")) {
    if (isOwned(element)) undos.push(stepOutWith(element));
  }
  keepSelection();
  return () => {
    for (const undo of undos.splice(0).toReversed()) undo();
    keepSelection();
  };
}

function stepOutWith(element: Element): Undo {
  if (element.localName === "jiazhu-cards") return deselect(element);
  if (isOpaque(element)) return takeAway(element);
  // A marker that steps out would lose the focus, and with it its card.
  return element === document.activeElement ? nothing : unwrap(element);
}

/** An open card stays, but nothing in it can be selected; surface.css knows the attribute. */
function deselect(host: Element): Undo {
  host.setAttribute("data-copying", "");
  return () => host.removeAttribute("data-copying");
}

function takeAway(note: Element): Undo {
  const { parentNode, nextSibling } = note;
  note.remove();
  return () => {
    if (parentNode?.isConnected === true && (nextSibling === null || nextSibling.parentNode === parentNode)) {
      parentNode.insertBefore(note, nextSibling);
    }
  };
}

function unwrap(wrapper: Element): Undo {
  const children = [...wrapper.childNodes];
  wrapper.replaceWith(...children);
  return () => {
    if (children[0]?.isConnected !== true) return;
    children[0].before(wrapper);
    wrapper.append(...children);
  };
}

/** Puts the selection's ends where they are now: a text node that is moved lets go of them. */
function selectionKeeper(): () => void {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return nothing;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (!(anchorNode instanceof Text) || !(focusNode instanceof Text)) return;
    if (!anchorNode.isConnected || !focusNode.isConnected) return;
    const isKept = selection.anchorNode === anchorNode && selection.focusNode === focusNode;
    if (isKept && selection.anchorOffset === anchorOffset && selection.focusOffset === focusOffset) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
