import { own } from "./owned.ts";
import type { Anchor, PlaceCard } from "./place-card.ts";
import { adoptStyle } from "./stylesheet.ts";
import type { Undo } from "./undo.ts";

/** The one element of ours beside the page's body; cards and announcements live in its closed shadow root. */
export interface CardHost {
  readonly root: ShadowRoot;
  /** Whether an event of the page happened somewhere in our cards: from outside they are one element. */
  holds(target: EventTarget | null): boolean;
  /** An empty dialog beside `anchor`, in the top layer, above those already open. */
  openDialog(anchor: Anchor, giveUp: () => void): Dialog;
  /** Whether the host stands in the page. */
  isIntact(): boolean;
  /** Puts the host back where the page has removed it, with everything in it that was open. */
  restore(): void;
  readonly undo: Undo;
}

/** An open card's element. Not modal and not focused: hover must not take the reader's place in the page. */
export interface Dialog {
  readonly element: HTMLElement;
  /** Puts it beside another anchor. */
  moveTo(anchor: Anchor): void;
  readonly undo: Undo;
}

/**
 * What a page's own handlers must not hear from inside a card: the arrow that scrolls it, a click, and copying,
 * which some sites forbid.
 */
const KEPT_INSIDE = "keydown keyup keypress click pointerdown pointerup mousedown mouseup copy selectstart contextmenu";

/**
 * Adds the host to the page; `css` styles the cards, and `place` keeps them beside their words. It stands before the body: behind it, or inside it, Chromium adds
 * two line ends of its own when the whole page 区政府工作报告 is selected and copied.
 */
export function createCardHost(css: string, place: PlaceCard): CardHost {
  const host = own(document.createElement("jiazhu-cards"));
  const root = host.attachShadow({ mode: "closed" });
  adoptStyle(root, css);
  for (const type of KEPT_INSIDE.split(" ")) root.addEventListener(type, (event) => event.stopPropagation());
  document.body.before(host);
  return {
    root,
    holds: (target) => target === host,
    openDialog: (anchor, giveUp) => openDialog(root, place, anchor, giveUp),
    isIntact: () => host.isConnected,
    restore: () => {
      if (!host.isConnected) document.body.before(host);
      for (const popover of root.querySelectorAll<HTMLElement>("[popover]:not(:popover-open)")) popover.showPopover();
    },
    undo: () => host.remove(),
  };
}

function openDialog(root: ShadowRoot, place: PlaceCard, anchor: Anchor, giveUp: () => void): Dialog {
  const element = document.createElement("div");
  element.className = "card";
  element.role = "dialog";
  element.tabIndex = -1;
  element.popover = "manual";
  root.append(element);
  element.showPopover();
  let unplace = place(element, anchor, giveUp);
  return {
    element,
    moveTo: (next) => {
      unplace();
      unplace = place(element, next, giveUp);
    },
    undo: () => {
      unplace();
      element.remove();
    },
  };
}
