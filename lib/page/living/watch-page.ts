import type { Scope } from "../scope.ts";
import { Pace } from "./pace.ts";

/** What a watch looks at and whom it tells. */
export interface WatchParts {
  readonly scope: Scope;
  readonly root: Node;
  /** Whether what we know of the page no longer holds. Looks, and changes nothing. */
  hasChanged(): boolean;
  /** Writes on the page what is now to be there. */
  onChange(): void;
}

/** Everything that may change the words that a reader sees; a tab that is switched shows in a class or a style. */
const CHANGES: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ["class", "style", "hidden", "open"],
};
/** A page that never rests is looked at all the same, after so many milliseconds. */
const IDLE_PATIENCE = 150;

/**
 * Watches a page that may change at any time: text that arrives late, a body that is made anew, a pager. The first
 * change only sets the watch off and stops it; then the page is looked at, once and when it is idle. So a page that
 * makes ten thousand changes a second costs no more than one that makes one. What we write ourselves never counts.
 * Nothing happens in a hidden tab, and what happened in it is looked at when it is shown.
 */
export class PageWatch {
  readonly #parts: WatchParts;
  readonly #pace = new Pace();
  readonly #observer: MutationObserver;
  #state: "watching" | "noticed" | "hidden" | "still" = "watching";

  constructor(parts: WatchParts) {
    const { scope } = parts;
    this.#parts = parts;
    this.#observer = new MutationObserver(scope.guard(() => this.#notice()));
    this.#observe();
    scope.onEnd(() => this.#observer.disconnect());
    scope.listen(document, "visibilitychange", () => {
      if (this.#state === "hidden") this.#lookSoon();
    });
  }

  /** The reader asks for something: a page that was given up is looked at again, at once. */
  wake(): void {
    this.#pace.renew();
    if (this.#state === "still") this.#look();
  }

  #observe(): void {
    this.#observer.observe(this.#parts.root, CHANGES);
  }

  #notice(): void {
    this.#observer.disconnect();
    this.#lookSoon();
  }

  #lookSoon(): void {
    this.#state = document.hidden ? "hidden" : "noticed";
    if (document.hidden) return;
    const { scope } = this.#parts;
    scope.after(this.#pace.noticed(performance.now()), () => scope.whenIdle(IDLE_PATIENCE, () => this.#look()));
  }

  #look(): void {
    if (document.hidden) return this.#lookSoon();
    this.#state = "watching";
    this.#observe();
    const begin = performance.now();
    const hasChanged = this.#parts.hasChanged();
    this.#pace.looked(performance.now() - begin, hasChanged);
    if (!hasChanged) return;
    if (this.#pace.mayWrite(performance.now(), navigator.userActivation.isActive)) this.#write();
    else this.#standStill();
  }

  #write(): void {
    this.#parts.onChange();
    this.#observer.takeRecords();
    this.#pace.wrote(performance.now());
  }

  /** The page does not want us; it goes on as it is, and without any cost. */
  #standStill(): void {
    this.#state = "still";
    this.#observer.disconnect();
  }
}
