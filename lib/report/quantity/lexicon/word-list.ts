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

const SLOTS_PER_WORD = 8;
const FEWEST_SLOTS = 256;

function slotsOf<Value>(words: readonly (readonly [string, Value])[], isFromEnd: boolean): Slots<Value> {
  const count = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_SLOTS, words.length * SLOTS_PER_WORD)));
  const slots = Array.from<Entry<Value> | undefined>({ length: count });
  for (const [word, value] of words) {
    const { length } = word;
    const outer = word.charCodeAt(isFromEnd ? length - 1 : 0);
    const inner = length > 1 ? word.charCodeAt(isFromEnd ? length - 2 : 1) : 0;
    const slot = outer & (count - 1);
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
    for (let entry = slots[last & (slots.length - 1)]; entry !== undefined; entry = entry.next) {
      if (entry.outer === last && endsAt(text, end, entry)) return entry.value;
    }
    return undefined;
  }

  /** The value of the longest word that stands in `text` at `index`, undefined where there is none. */
  at(text: string, index: number): Value | undefined {
    if (index >= text.length) return undefined;
    const slots = (this.#byFirst ??= slotsOf(this.#words, false));
    const first = text.charCodeAt(index);
    for (let entry = slots[first & (slots.length - 1)]; entry !== undefined; entry = entry.next) {
      if (entry.outer === first && standsAt(text, index, entry)) return entry.value;
    }
    return undefined;
  }

  /** The first place from `index` on where a word may begin, the text's length where there is none: what a loop asks for. */
  next(text: string, index: number): number {
    const slots = (this.#byFirst ??= slotsOf(this.#words, false));
    const last = slots.length - 1;
    let i = index;
    while (i < text.length && slots[text.charCodeAt(i) & last] === undefined) i++;
    return i;
  }

  /** The value of the word that `text` is, undefined where it is none. No map would do: it would read all of it first. */
  whole(text: string): Value | undefined {
    if (text === "") return undefined;
    const slots = (this.#byFirst ??= slotsOf(this.#words, false));
    for (let entry = slots[text.charCodeAt(0) & (slots.length - 1)]; entry !== undefined; entry = entry.next) {
      if (entry.length === text.length && entry.word === text) return entry.value;
    }
    return undefined;
  }
}

/** Whether a word whose last unit stands before `end` ends there. */
function endsAt(text: string, end: number, { word, length, inner }: Entry<unknown>): boolean {
  if (length === 1) return true;
  return length <= end && text.charCodeAt(end - 2) === inner && (length === 2 || text.startsWith(word, end - length));
}

/** Whether a word whose first unit stands at `index` stands there. */
function standsAt(text: string, index: number, { word, length, inner }: Entry<unknown>): boolean {
  if (length === 1) return true;
  if (index + length > text.length || text.charCodeAt(index + 1) !== inner) return false;
  return length === 2 || text.startsWith(word, index);
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
