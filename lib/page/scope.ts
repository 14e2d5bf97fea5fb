import type { Undo } from "./undo.ts";

type PageEventMap = WindowEventMap & DocumentEventMap;

/**
 * The life of the reader on one page, and the one boundary between its faults and the page: everything that runs
 * later (listeners, timers, calls from outside) runs inside it, and whatever throws ends the scope, silently and
 * completely, so that the page 云岭市政府网 never sees an exception of ours.
 */
export class Scope {
  readonly #undos: Undo[] = [];
  readonly #listeners = new AbortController();
  /** Ends the scope around this one too. */
  readonly #giveUp: Undo;

  constructor(giveUp: Undo = () => {}) {
    this.#giveUp = giveUp;
  }

  /** A shorter life inside this one: it ends with this one at the latest, and a fault in it ends both. */
  inner(): Scope {
    const inner = new Scope(() => this.end());
    this.onEnd(() => inner.end());
    return inner;
  }

  /** Runs `undo` when the scope ends, newest first; at once where it has ended already. */
  onEnd(undo: Undo): void {
    if (this.#hasEnded()) runQuietly(undo);
    else this.#undos.push(undo);
  }

  /** `act` with the boundary around it; after the end it does nothing. */
  guard<A extends readonly unknown[]>(act: (...values: A) => void): (...values: A) => void {
    return (...values) => {
      if (this.#hasEnded()) return;
      try {
        act(...values);
      } catch {
        this.end();
        this.#giveUp();
      }
    };
  }

  /** Listens until the scope ends. */
  listen<K extends keyof PageEventMap>(
    target: EventTarget,
    type: K,
    handle: (event: PageEventMap[K]) => void,
    options?: Omit<AddEventListenerOptions, "signal">,
  ): void {
    const handleEvent = this.guard(handle);
    target.addEventListener(type, { handleEvent }, { ...options, signal: this.#listeners.signal });
  }

  /** Runs `act` after so many milliseconds, unless the answer is called before. */
  after(milliseconds: number, act: () => void): Undo {
    const timer = setTimeout(this.guard(act), milliseconds);
    return () => clearTimeout(timer);
  }

  /** Runs `act` in a task of its own, before the next frame where the browser can, unless the answer is called before. */
  soon(act: () => void): Undo {
    let isWanted = true;
    const run = this.guard(() => {
      if (isWanted) act();
    });
    // It cannot fail, and is not aborted: in Firefox the page would hear of either.
    void scheduler.postTask(run, { priority: "user-blocking" });
    return () => {
      isWanted = false;
    };
  }

  /** Runs `act` when the page has nothing to do, after so many milliseconds at the latest. */
  whenIdle(milliseconds: number, act: () => void): void {
    requestIdleCallback(this.guard(act), { timeout: milliseconds });
  }

  /** Runs `act` again and again; browsers slow it down in a hidden tab. */
  every(milliseconds: number, act: () => void): void {
    const timer = setInterval(this.guard(act), milliseconds);
    this.onEnd(() => clearInterval(timer));
  }

  /** Takes everything back. A second call does nothing. */
  end(): void {
    if (this.#hasEnded()) return;
    this.#listeners.abort();
    for (const undo of this.#undos.splice(0).toReversed()) runQuietly(undo);
  }

  #hasEnded(): boolean {
    return this.#listeners.signal.aborted;
  }
}

/** One undo that fails must not keep the others from running: the page may have removed what it takes back. */
function runQuietly(undo: Undo): void {
  try {
    undo();
  } catch {
    // Nothing is left to take back here.
  }
}
