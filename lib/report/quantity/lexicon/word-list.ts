import { Signs } from "./signs.ts";

/**
 * A set of words of which the longest that begins or ends at a place of a text is found quickly: words are told apart
 * by their first and last unit, so that most places cost one look and no copy.
 */
export class WordList {
  readonly #words: ReadonlySet<string>;
  readonly #beginnings: Signs;
  readonly #endings: Signs;
  /** The words that begin, or end, with a unit; the longest first. */
  readonly #byFirst: ReadonlyMap<number, readonly string[]>;
  readonly #byLast: ReadonlyMap<number, readonly string[]>;

  /** `words` parted by blanks, as they stand in the lexicons. */
  constructor(words: string) {
    this.#words = new Set(words.split(/\s+/).filter((word) => word !== ""));
    const longestFirst = [...this.#words].toSorted((a, b) => b.length - a.length);
    this.#beginnings = new Signs(longestFirst.map((word) => word.charAt(0)).join(""));
    this.#endings = new Signs(longestFirst.map((word) => word.charAt(word.length - 1)).join(""));
    this.#byFirst = Map.groupBy(longestFirst, (word) => word.charCodeAt(0));
    this.#byLast = Map.groupBy(longestFirst, (word) => word.charCodeAt(word.length - 1));
  }

  /** The longest word that ends right before `end`, the empty string where there is none. */
  ending(text: string, end = text.length): string {
    if (!this.#endings.at(text, end - 1)) return "";
    const before = text.charCodeAt(end - 2);
    for (const word of this.#byLast.get(text.charCodeAt(end - 1)) ?? []) {
      const { length } = word;
      if (length === 1) return word;
      if (word.charCodeAt(length - 2) !== before || end < length) continue;
      if (length === 2 || text.startsWith(word, end - length)) return word;
    }
    return "";
  }

  /** The longest word that stands in `text` at `index`, the empty string where there is none. */
  at(text: string, index = 0): string {
    if (!this.#beginnings.at(text, index)) return "";
    const behind = text.charCodeAt(index + 1);
    for (const word of this.#byFirst.get(text.charCodeAt(index)) ?? []) {
      if (word.length === 1) return word;
      if (word.charCodeAt(1) === behind && (word.length === 2 || text.startsWith(word, index))) return word;
    }
    return "";
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}
