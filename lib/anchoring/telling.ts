import { originalSpan } from "../report/clean-view.ts";
import type { Span } from "../report/span.ts";
import type { FoldedText } from "./folded.ts";
import { tokensOf } from "./tokens.ts";

/** A stretch of a folded text, with the text that it was folded from. */
export interface Wording extends Span {
  readonly folded: FoldedText;
  readonly original: string;
}

/**
 * The shortest stretches that tell two wordings apart, as they stand: of 居民消费价格涨幅3%左右 and 居民消费价格涨幅2%左右 the
 * 3%左右 and the 2%左右. Numbers stay whole; where one has words that the other lacks, a neighbour is shown with them.
 */
export function tellingDifference(was: Wording, now: Wording): { readonly was: string; readonly now: string } {
  const old = piecesOf(was);
  const young = piecesOf(now);
  const shorter = Math.min(old.length, young.length);
  let same = 0;
  while (same < shorter && old[same]?.words === young[same]?.words) same++;
  let sameBehind = 0;
  while (sameBehind < shorter - same && old.at(-1 - sameBehind)?.words === young.at(-1 - sameBehind)?.words)
    sameBehind++;
  if (same + sameBehind >= shorter) {
    if (same > 0) same--;
    else if (sameBehind > 0) sameBehind--;
  }
  return { was: quote(was, old, same, sameBehind), now: quote(now, young, same, sameBehind) };
}

interface Piece extends Span {
  readonly words: string;
}

function piecesOf({ folded, start, end }: Wording): Piece[] {
  const text = folded.text.slice(start, end);
  return tokensOf(text).map((token) => ({
    start: start + token.start,
    end: start + token.end,
    words: text.slice(token.start, token.end),
  }));
}

function quote({ folded, original }: Wording, pieces: readonly Piece[], same: number, sameBehind: number): string {
  const first = pieces[same];
  const last = pieces[pieces.length - 1 - sameBehind];
  if (first === undefined || last === undefined || last.end < first.end) return "";
  const { start, end } = originalSpan(folded, first.start, last.end);
  return original.slice(start, end);
}
