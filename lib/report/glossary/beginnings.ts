import { DROPPED_UNITS } from "./bare.ts";

/** A power of two: few enough to stay in the processor's nearest cache, many against the pairs that some names begin with. */
const SLOTS = 0x4000;
const FACTOR = 31;

/**
 * The first two signs of many words: one look at each place of a text tells of nearly every place that none of the words
 * begins there. Where the second sign does not count, 双”碳, any word may go on behind it.
 */
export class Beginnings {
  readonly #slots = new Uint8Array(SLOTS);

  constructor(words: readonly string[]) {
    for (const word of words) {
      const first = word.charCodeAt(0);
      for (const second of [word.charCodeAt(1), ...DROPPED_UNITS]) this.#slots[slotOf(first, second)] = 1;
    }
  }

  /** Where one of the words may begin from `index` on and before the last unit before `end`; `end` where none can. */
  next(units: Uint16Array, index: number, end: number): number {
    const slots = this.#slots;
    let first = units[index] ?? 0;
    for (let i = index + 1; i < end; i++) {
      const second = units[i] ?? 0;
      if (slots[slotOf(first, second)] !== 0) return i - 1;
      first = second;
    }
    return end;
  }
}

function slotOf(first: number, second: number): number {
  return (first * FACTOR + second) & (SLOTS - 1);
}
