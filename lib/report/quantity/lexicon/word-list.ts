/** A word as it is looked for from one of its ends. */
interface Entry<Value> {
  readonly word: string;
  /** Kept beside the word, since strings are of many kinds inside the engine, and it would look up each one's length. */
  readonly length: number;
  /** The unit at that end, and the one next to it, 0 where there is none. */
  readonly outer: number;
  readonly inner: number;
  readonly value: Value;
  /** The next entry of its slot, which is no longer than this one. */
  next: Entry<Value> | undefined;
}

/** The longest entries of all whose outer units have the same last bits: most slots are empty, so that one look tells. */
type Slots<Value> = readonly (Entry<Value> | undefined)[];

/** So many that a unit with which no word begins mostly finds an empty slot: no list has words with half as many. */
const SLOTS = 1024;
const LAST_SLOT = SLOTS - 1;

function slotsOf<Value>(words: readonly (readonly [string, Value])[], isFromEnd: boolean): Slots<Value> {
  const slots = Array.from<Entry<Value> | undefined>({ length: SLOTS });
  for (const [word, value] of words) {
    const { length } = word;
    const outer = word.charCodeAt(isFromEnd ? length - 1 : 0);
    const inner = length > 1 ? word.charCodeAt(isFromEnd ? length - 2 : 1) : 0;
    const slot = outer & LAST_SLOT;
    slots[slot] = inserted(slots[slot], { word, length, outer, inner, value, next: undefined });
  }
  return slots;
}

/** The first entry of a slot that holds one more, still the longest first. */
function inserted<Value>(first: Entry<Value> | undefined, entry: Entry<Value>): Entry<Value> {
  if (first === undefined || first.length < entry.length) {
    entry.next = first;
    return entry;
  }
  first.next = inserted(first.next, entry);
  return first;
}

/**
 * Words, each with a value, of which the longest that begins or ends at a place of a text is found quickly: words are
 * told apart by two units at that end, so that most places cost one look and no copy. They are sorted for either end only
 * when first looked for from there: most lists never are from both.
 */
export class WordMap<Value> {
  readonly #words: readonly (readonly [string, Value])[];
  #byFirst: Slots<Value> | undefined;
  #byLast: Slots<Value> | undefined;

  constructor(words: readonly (readonly [string, Value])[]) {
    this.#words = words;
  }

  /** The value of the longest word that ends right before `end`, undefined where there is none. */
  ending(text: string, end: number): Value | undefined {
    if (end < 1) return undefined;
    const slots = (this.#byLast ??= slotsOf(this.#words, true));
    const last = text.charCodeAt(end - 1);
    for (let entry = slots[last & LAST_SLOT]; entry !== undefined; entry = entry.next) {
      if (entry.outer === last && standsAt(text, end - entry.length, end - 2, entry)) return entry.value;
    }
    return undefined;
  }

  /** The value of the longest word that stands in `text` at `index`, undefined where there is none. */
  at(text: string, index: number): Value | undefined {
    if (index >= text.length) return undefined;
    const slots = (this.#byFirst ??= slotsOf(this.#words, false));
    const first = text.charCodeAt(index);
    for (let entry = slots[first & LAST_SLOT]; entry !== undefined; entry = entry.next) {
      if (entry.outer === first && standsAt(text, index, index + 1, entry)) return entry.value;
    }
    return undefined;
  }

  /** The first place from `index` on where a word may begin, the text's length where there is none: what a loop asks for. */
  next(text: string, index: number): number {
    const slots = (this.#byFirst ??= slotsOf(this.#words, false));
    let i = index;
    while (i < text.length && slots[text.charCodeAt(i) & LAST_SLOT] === undefined) i++;
    return i;
  }

  /** The value of the word that `text` is, undefined where it is none. No map would do: it would read all of it first. */
  whole(text: string): Value | undefined {
    if (text === "") return undefined;
    const slots = (this.#byFirst ??= slotsOf(this.#words, false));
    for (let entry = slots[text.charCodeAt(0) & LAST_SLOT]; entry !== undefined; entry = entry.next) {
      if (entry.length === text.length && entry.word === text) return entry.value;
    }
    return undefined;
  }
}

/** Whether a word whose outer unit is there stands at `start`; its inner unit would be the one at `inside`. */
function standsAt(text: string, start: number, inside: number, { word, length, inner }: Entry<unknown>): boolean {
  if (length === 1) return true;
  if (start < 0 || start + length > text.length || text.charCodeAt(inside) !== inner) return false;
  return length === 2 || text.startsWith(word, start);
}

/** The words that stand in `words` with blanks between. */
export function wordsOf(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}

/** A set of words of which the longest that begins or ends at a place of a text is found quickly. */
export class WordList {
  readonly #found: WordMap<string>;

  /** `words` parted by blanks, as they stand in the lexicons. */
  constructor(words: string) {
    this.#found = new WordMap(wordsOf(words).map((word) => [word, word]));
  }

  /** The longest word that ends right before `end`, the empty string where there is none. */
  ending(text: string, end = text.length): string {
    return this.#found.ending(text, end) ?? "";
  }

  /** The longest word that stands in `text` at `index`, the empty string where there is none. */
  at(text: string, index = 0): string {
    return this.#found.at(text, index) ?? "";
  }

  /** The first place from `index` on where a word may begin, the text's length where there is none: what a loop asks for. */
  next(text: string, index: number): number {
    return this.#found.next(text, index);
  }

  has(word: string): boolean {
    return this.#found.whole(word) !== undefined;
  }
}
