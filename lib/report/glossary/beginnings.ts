/** A power of two: few enough to stay in the processor's nearest cache, many against the pairs that some names begin with. */
const SLOTS = 0x4000;
const FACTOR = 31;

/** The first two signs of words: one look at each place of a text tells of nearly every place that no word begins there. */
export class Beginnings {
  readonly #slots = new Uint8Array(SLOTS);

  /** Adds the words that begin with two units: 双 and 碳. */
  add(first: number, second: number): void {
    this.#slots[slotOf(first, second)] = 1;
  }

  /** Where a word may begin from `index` on and before the last unit before `end`; `end` where none can. */
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
