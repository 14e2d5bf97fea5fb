/** A stretch of a text with its words. */
export interface Piece {
  readonly start: number;
  readonly words: string;
}

/** A text cut behind 。；！？ and at its line ends: the pieces that hold anything, with where they start. */
export function sentencesOf(text: string): Piece[] {
  let next = 0;
  const pieces = text.split(/(?<=[。；！？\n])/).map((words) => {
    const start = next;
    next += words.length;
    return { start, words };
  });
  return pieces.filter(({ words }) => words.trim() !== "");
}

/** `count` pieces spread evenly over all: every tenth of a thousand for a hundred. */
export function evenly<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_item, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
