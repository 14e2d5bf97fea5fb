import type { Undo } from "./undo.ts";

/**
 * Something that comes a moment later, and what is to be done with it: at once where it is there, else when it comes,
 * in the order in which it was asked for. A card that is opened before its drawing has come, 一河两岸, is drawn then.
 */
export class Late<T extends object> {
  readonly #waiting = new Set<(value: T) => void>();
  #value: T | null = null;

  /** Null until it has come. */
  get value(): T | null {
    return this.#value;
  }

  /** The answer takes back what `act` did, or leaves it undone. */
  whenThere(act: (value: T) => Undo): Undo {
    if (this.#value !== null) return act(this.#value);
    let undo: Undo | null = null;
    const wait = (value: T) => {
      undo = act(value);
    };
    this.#waiting.add(wait);
    return () => {
      this.#waiting.delete(wait);
      undo?.();
    };
  }

  /** It has come; whatever comes a second time is sent away. */
  arrive(value: T): void {
    if (this.#value !== null) return;
    this.#value = value;
    for (const act of this.#waiting) act(value);
    this.#waiting.clear();
  }
}
