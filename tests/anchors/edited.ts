import type { Span } from "../../lib/report/span.ts";

/** A stretch of the old text that the new one keeps, its signs perhaps written otherwise, one for one; or new words. */
export type Piece = (Span & { readonly write?: (sign: string) => string }) | { readonly words: string };

/** A new version of a text that knows where each sign of the old one went. */
export interface Edited {
  readonly text: string;
  /** The new index of each sign of the old text; -1 where it is gone. */
  readonly places: Int32Array;
}

/** Puts the pieces one behind the other. */
export function edit(old: string, pieces: readonly Piece[]): Edited {
  const places = new Int32Array(old.length).fill(-1);
  const written: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if ("words" in piece) {
      written.push(piece.words);
      length += piece.words.length;
      continue;
    }
    for (let i = piece.start; i < piece.end; i++) {
      const sign = piece.write?.(old.charAt(i)) ?? old.charAt(i);
      places[i] = sign === "" ? -1 : length;
      written.push(sign);
      length += sign.length;
    }
  }
  return { text: written.join(""), places };
}

/** The whole old text with some stretches replaced; `changes` in order and apart. */
export function replaced(old: string, changes: readonly (Span & { readonly words: string })[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end, words } of changes) {
    pieces.push({ start: from, end: start }, { words });
    from = end;
  }
  return [...pieces, { start: from, end: old.length }];
}
