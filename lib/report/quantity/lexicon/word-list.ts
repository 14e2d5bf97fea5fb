/**
 * A set of words of which the longest that begins or ends a stretch of text is found quickly: words are told apart
 * by their first and last unit, so that most places of a text cost one look.
 */
export class WordList {
  readonly #words: ReadonlySet<string>;
  /** The lengths of the words that begin, or end, with a unit; the longest first. */
  readonly #lengthsByFirst: ReadonlyMap<number, readonly number[]>;
  readonly #lengthsByLast: ReadonlyMap<number, readonly number[]>;

  /** `words` parted by blanks, as they stand in the lexicons. */
  constructor(words: string) {
    const list = words.split(/\s+/).filter((word) => word !== "");
    this.#words = new Set(list);
    this.#lengthsByFirst = lengthsBy(list, (word) => word.charCodeAt(0));
    this.#lengthsByLast = lengthsBy(list, (word) => word.charCodeAt(word.length - 1));
  }

  /** The longest word that `text` ends with, the empty string where there is none. */
  ending(text: string): string {
    const lengths = this.#lengthsByLast.get(text.charCodeAt(text.length - 1));
    if (lengths === undefined) return "";
    for (const length of lengths) {
      if (length > text.length) continue;
      const word = text.slice(text.length - length);
      if (this.#words.has(word)) return word;
    }
    return "";
  }

  /** The longest word that stands in `text` at `index`, the empty string where there is none. */
  at(text: string, index = 0): string {
    const lengths = this.#lengthsByFirst.get(text.charCodeAt(index));
    if (lengths === undefined) return "";
    for (const length of lengths) {
      const word = text.slice(index, index + length);
      if (word.length === length && this.#words.has(word)) return word;
    }
    return "";
  }

  has(word: string): boolean {
    return this.#words.has(word);
  }
}

function lengthsBy(words: readonly string[], unitOf: (word: string) => number): Map<number, number[]> {
  const lengths = new Map<number, number[]>();
  for (const word of words) {
    const known = lengths.get(unitOf(word)) ?? [];
    if (!known.includes(word.length)) known.push(word.length);
    lengths.set(
      unitOf(word),
      known.toSorted((a, b) => b - a),
    );
  }
  return lengths;
}
