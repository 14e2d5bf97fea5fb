/** What each unit of UTF-16 is, one bit for each of eight sets: a table for every set alone would crowd the cache. */
let table = new Uint8Array(0x10000);
let nextBit = 1;
const LAST_BIT = 128;

/** A set of single signs, asked for by their place in a text, so that no sign is copied: 的 等 、. */
export class Signs {
  readonly #table: Uint8Array;
  readonly #bit: number;

  constructor(signs: string) {
    this.#table = table;
    this.#bit = nextBit;
    for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = (table[signs.charCodeAt(i)] ?? 0) | nextBit;
    if (nextBit === LAST_BIT) table = new Uint8Array(0x10000);
    nextBit = nextBit === LAST_BIT ? 1 : nextBit << 1;
  }

  /** Whether one of the signs stands in `text` at `index`; none does outside the text. */
  at(text: string, index: number): boolean {
    return index >= 0 && index < text.length && ((this.#table[text.charCodeAt(index)] ?? 0) & this.#bit) !== 0;
  }

  /** Whether `text` ends with one of the signs: a look at one place, before an expression reads the whole text. */
  end(text: string): boolean {
    return this.at(text, text.length - 1);
  }

  /** Whether one of the signs stands anywhere in `text`: what a few words are asked before an expression is. */
  isIn(text: string): boolean {
    return this.next(text, 0) < text.length;
  }

  /** Where the first of the signs from `index` on and before `end` stands, `end` where there is none. */
  next(text: string, index: number, end = text.length): number {
    const signs = this.#table;
    const bit = this.#bit;
    let i = index;
    // Nothing is called in this loop, so that the engine looks up the table once for all places.
    while (i < end && ((signs[text.charCodeAt(i)] ?? 0) & bit) === 0) i++;
    return i;
  }

  /** Where the last of the signs before `index` stands, -1 where there is none. */
  lastBefore(text: string, index: number): number {
    const signs = this.#table;
    const bit = this.#bit;
    let i = Math.min(index, text.length) - 1;
    while (i >= 0 && ((signs[text.charCodeAt(i)] ?? 0) & bit) === 0) i--;
    return i;
  }
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Whether a Chinese character stands in `text` at `index`. */
export function isHanAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= FIRST_HAN && code <= LAST_HAN;
}
