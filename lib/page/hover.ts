import type { Scope } from "./scope.ts";
import type { Undo } from "./undo.ts";

/** How long a card stays after the pointer has left both its word and itself. */
const CLOSE_GRACE = 300;
/** Even with no delay set, a pointer that only sweeps over a word within this time opens nothing. */
const FAST_PASS = 50;
/** How long after its last event scrolling is over. */
const SCROLL_IDLE = 150;

/** What the hover watches and what it moves. `K` names a place of the page, one object for one place. */
export interface HoverParts<K> {
  readonly scope: Scope;
  /** Where the pointer is listened to: the document, or the shadow root of the cards. */
  readonly root: EventTarget;
  /** Milliseconds before a card opens. */
  delay(): number;
  /** The place under the pointer that has a card, or null. */
  find(event: PointerEvent): K | null;
  /** Whether the pointer is over a card of this watch, or of one that lies above it. */
  isOverCard(event: PointerEvent): boolean;
  /** The place whose card is open, by whatever means. */
  current(): K | null;
  open(place: K, event: PointerEvent): void;
  close(): void;
}

/**
 * Opens a card when the pointer rests on a word and closes it when it has left both. Moving from word to card never
 * closes it. Nothing opens while a button is down (selecting), while the page scrolls, or on a fast pass; touch has
 * no hover, a tap opens there.
 */
export function watchHover<K>(parts: HoverParts<K>): void {
  const { scope, root } = parts;
  const hover = new Hover(parts);
  scope.listen(root, "pointermove", (event) => hover.follow(event), { passive: true });
  scope.listen(root, "pointerdown", () => hover.dontOpen(), { passive: true });
  scope.listen(root, "pointerleave", () => hover.leave());
  scope.listen(root, "scroll", () => hover.scroll(), { passive: true, capture: true });
}

class Hover<K> {
  readonly #card: HoverParts<K>;
  #opening: { readonly place: K; readonly cancel: Undo } | null = null;
  #closing: Undo | null = null;
  #scrolling: Undo | null = null;
  /** The place that the pointer has opened and not left since: a card dismissed there stays closed. */
  #rested: K | null = null;

  constructor(parts: HoverParts<K>) {
    this.#card = parts;
  }

  follow(event: PointerEvent): void {
    if (event.pointerType === "touch") return;
    if (event.buttons !== 0 || this.#scrolling !== null) return this.dontOpen();
    const isOverCard = this.#card.isOverCard(event);
    const place = isOverCard ? null : this.#card.find(event);
    if (isOverCard || (place !== null && place === this.#card.current())) {
      this.dontOpen();
      this.#dontClose();
      return;
    }
    if (place !== this.#rested) this.#rested = null;
    if (place === null || place === this.#rested) this.dontOpen();
    else this.#openSoon(place, event);
    this.#closeSoon();
  }

  leave(): void {
    this.dontOpen();
    this.#closeSoon();
  }

  scroll(): void {
    this.dontOpen();
    this.#scrolling?.();
    this.#scrolling = this.#card.scope.after(SCROLL_IDLE, () => {
      this.#scrolling = null;
    });
  }

  dontOpen(): void {
    this.#opening?.cancel();
    this.#opening = null;
  }

  #openSoon(place: K, event: PointerEvent): void {
    if (this.#opening?.place === place) return;
    this.dontOpen();
    const cancel = this.#card.scope.after(Math.max(this.#card.delay(), FAST_PASS), () => {
      this.#opening = null;
      this.#dontClose();
      this.#rested = place;
      this.#card.open(place, event);
    });
    this.#opening = { place, cancel };
  }

  #closeSoon(): void {
    if (this.#card.current() === null) return this.#dontClose();
    this.#closing ??= this.#card.scope.after(CLOSE_GRACE, () => {
      this.#closing = null;
      this.#card.close();
    });
  }

  #dontClose(): void {
    this.#closing?.();
    this.#closing = null;
  }
}
