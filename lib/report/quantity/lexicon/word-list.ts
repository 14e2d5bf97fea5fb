import { Signs } from "./signs.ts";

/** A word as it is looked for from one of its ends. */
interface Entry<Value> {
  readonly word: string;
  /** Kept beside the word, since strings are of many kinds inside the engine, and it would look up each one's length. */
  readonly length: number;
  /** The unit next to the one by which the word is found. */
  readonly second: number;
  readonly value: Value;
}

/** The entries of the words that begin, or end, with a unit; the longest first. */
type Index<Value> = ReadonlyMap<number, readonly Entry<Value>[]>;

/**
 * Words, each with a value, of which the longest that begins or ends at a place of a text is found quickly: words are
 * told apart by their first and last unit, so that most places cost one look and no copy.
 */
export class WordMap<Value> {
  readonly #beginnings: Signs;
  readonly #endings: Signs;
  readonly #byFirst: Index<Value>;
  readonly #byLast: Index<Value>;

  constructor(words: ReadonlyMap<string, Value>) {
    const longestFirst = [...words].toSorted(([a], [b]) => b.length - a.length);
    this.#beginnings = new Signs(longestFirst.map(([word]) => word.charAt(0)).join(""));
    this.#endings = new Signs(longestFirst.map(([word]) => word.charAt(word.length - 1)).join(""));
    const entries = longestFirst.map(([word, value]) => ({ word, length: word.length, value }));
    const fromFirst = entries.map((entry) => ({ ...entry, second: entry.word.charCodeAt(1) }));
    const fromLast = entries.map((entry) => ({ ...entry, second: entry.word.charCodeAt(entry.length - 2) }));
    this.#byFirst = Map.groupBy(fromFirst, ({ word }) => word.charCodeAt(0));
    this.#byLast = Map.groupBy(fromLast, ({ word, length }) => word.charCodeAt(length - 1));
  }

  /** The value of the longest word that ends right before `end`, undefined where there is none. */
  ending(text: string, end: number): Value | undefined {
    if (!this.#endings.at(text, end - 1)) return undefined;
    const before = text.charCodeAt(end - 2);
    for (const { word, length, second, value } of this.#byLast.get(text.charCodeAt(end - 1)) ?? []) {
      if (length === 1) return value;
      if (second !== before || end < length) continue;
      if (length === 2 || text.startsWith(word, end - length)) return value;
    }
    return undefined;
  }

  /** The value of the longest word that stands in `text` at `index`, undefined where there is none. */
  at(text: string, index: number): Value | undefined {
    if (!this.#beginnings.at(text, index)) return undefined;
    const behind = text.charCodeAt(index + 1);
    for (const { word, length, second, value } of this.#byFirst.get(text.charCodeAt(index)) ?? []) {
      if (length === 1) return value;
      if (second === behind && (length === 2 || text.startsWith(word, index))) return value;
    }
    return undefined;
  }

  /** The value of the word that `text` is, undefined where it is none. No map would do: it would read all of it first. */
  whole(text: string): Value | undefined {
    const { length } = text;
    if (!this.#beginnings.at(text, 0) || !this.#endings.at(text, length - 1)) return undefined;
    for (const entry of this.#byFirst.get(text.charCodeAt(0)) ?? []) {
      if (entry.length === length && entry.word === text) return entry.value;
    }
    return undefined;
  }
}

/** The words that stand in `words` with blanks between. */
export function wordsOf(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}

/** A set of words of which the longest that begins or ends at a place of a text is found quickly. */
export class WordList {
  readonly #words: ReadonlySet<string>;
  readonly #found: WordMap<string>;

  /** `words` parted by blanks, as they stand in the lexicons. */
  constructor(words: string) {
    this.#words = new Set(wordsOf(words));
    this.#found = new WordMap(new Map(Array.from(this.#words, (word) => [word, word])));
  }

  /** The longest word that ends right before `end`, the empty string where there is none. */
  ending(text: string, end = text.length): string {
    return this.#found.ending(text, end) ?? "";
  }

  /** The longest word that stands in `text` at `index`, the empty string where there is none. */
  at(text: string, index = 0): string {
    return this.#found.at(text, index) ?? "";
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}
