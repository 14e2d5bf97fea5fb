/**
 * A set of words of which the longest that begins or ends a stretch of text is found quickly: words are told apart
 * by their first and last unit, so that most places of a text cost one look and no copy.
 */
export class WordList {
  readonly #words: ReadonlySet<string>;
  /** The words that begin, or end, with a unit; the longest first. */
  readonly #byFirst: ReadonlyMap<number, readonly string[]>;
  readonly #byLast: ReadonlyMap<number, readonly string[]>;

  /** `words` parted by blanks, as they stand in the lexicons. */
  constructor(words: string) {
    this.#words = new Set(words.split(/\s+/).filter((word) => word !== ""));
    const longestFirst = [...this.#words].toSorted((a, b) => b.length - a.length);
    this.#byFirst = Map.groupBy(longestFirst, (word) => word.charCodeAt(0));
    this.#byLast = Map.groupBy(longestFirst, (word) => word.charCodeAt(word.length - 1));
  }

  /** The longest word that `text` ends with, the empty string where there is none. */
  ending(text: string): string {
    const candidates = this.#byLast.get(text.charCodeAt(text.length - 1));
    if (candidates !== undefined) for (const word of candidates) if (text.endsWith(word)) return word;
    return "";
  }

  /** The longest word that stands in `text` at `index`, the empty string where there is none. */
  at(text: string, index = 0): string {
    const candidates = this.#byFirst.get(text.charCodeAt(index));
    if (candidates !== undefined) for (const word of candidates) if (text.startsWith(word, index)) return word;
    return "";
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}

/**
 * Whether a text ends with one of `signs`: a look at one sign, before an expression is asked that reads the whole
 * text for each of its alternatives.
 */
export function endsWithSign(text: string, signs: string): boolean {
  return text !== "" && signs.includes(text.charAt(text.length - 1));
}
