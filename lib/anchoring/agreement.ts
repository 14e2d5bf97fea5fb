/** How far two surroundings agree, both read away from the passage: the one before it from its end to its start. */
export interface Agreement {
  /** How many signs agree before the first difference. */
  readonly run: number;
  /** For each sign of the note's surroundings whether the text has it too: 1 or 0; what is far off is left out. */
  readonly kept: Uint8Array;
}

const MATCH = 2;
const SUBSTITUTION = -2;
const GAP = -1;
/** Fewer equal signs in a row are chance: 的, 发展, 20. */
const SHORTEST_RUN = 3;
/** Behind the first difference so many signs are compared. */
const LONGEST = 160;
/** How many more signs the text may have. */
const SLACK = 40;

/** The strings read backwards, for what stands before a passage. */
export function backwards(text: string): string {
  let reversed = "";
  for (let i = text.length - 1; i >= 0; i--) reversed += text.charAt(i);
  return reversed;
}

/**
 * Lays the note's surroundings over the text's, beginning at the passage: 居民消费价格 over 居民的消费价格 agrees in all but
 * one sign. The best alignment may end anywhere; equal signs count only in rows of three or more, or at the passage.
 */
export function agree(old: string, now: string): Agreement {
  let run = 0;
  while (run < old.length && run < now.length && old.charCodeAt(run) === now.charCodeAt(run)) run++;
  const rest = old.slice(run, run + LONGEST);
  const kept = new Uint8Array(run + rest.length).fill(1, 0, run);
  if (rest !== "" && run < now.length) markAligned(rest, now.slice(run, run + rest.length + SLACK), kept, run);
  return { run, kept };
}

/** Marks in `kept`, from `offset` on, the signs of `old` that the best alignment with `now` keeps. */
function markAligned(old: string, now: string, kept: Uint8Array, offset: number): void {
  const width = now.length + 1;
  const scores = new Int16Array((old.length + 1) * width);
  for (let j = 1; j < width; j++) scores[j] = j * GAP;
  let best = 0;
  for (let i = 1; i <= old.length; i++) {
    const row = i * width;
    scores[row] = i * GAP;
    const unit = old.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const diagonal = (scores[row - width + j - 1] ?? 0) + (unit === now.charCodeAt(j - 1) ? MATCH : SUBSTITUTION);
      const gap = Math.max(scores[row - width + j] ?? 0, scores[row + j - 1] ?? 0) + GAP;
      const score = Math.max(diagonal, gap);
      scores[row + j] = score;
      if (score > (scores[best] ?? 0)) best = row + j;
    }
  }
  walkBack(old, now, scores, best, (i) => (kept[offset + i] = 1));
}

/** Follows the best alignment from its end to its start and reports each sign of `old` in a row of equal ones. */
function walkBack(old: string, now: string, scores: Int16Array, end: number, keep: (index: number) => void): void {
  const width = now.length + 1;
  let i = Math.floor(end / width);
  let j = end % width;
  let behindRow = i;
  while (i > 0 && j > 0) {
    const score = scores[i * width + j] ?? 0;
    const isEqual = old.charCodeAt(i - 1) === now.charCodeAt(j - 1);
    const isDiagonal = score === (scores[(i - 1) * width + j - 1] ?? 0) + (isEqual ? MATCH : SUBSTITUTION);
    const isOver = !isEqual || !isDiagonal;
    if (isOver) keepRow(i, behindRow, keep);
    const isGapInNow = !isDiagonal && score === (scores[(i - 1) * width + j] ?? 0) + GAP;
    if (isDiagonal || isGapInNow) i--;
    if (!isGapInNow) j--;
    if (isOver) behindRow = i;
  }
  keepRow(i, behindRow, keep);
}

function keepRow(start: number, end: number, keep: (index: number) => void): void {
  if (end - start >= SHORTEST_RUN) for (let i = start; i < end; i++) keep(i);
}

/** How many signs of [from, to) are kept. */
export function countKept({ kept }: Agreement, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += kept[i] ?? 0;
  return count;
}
