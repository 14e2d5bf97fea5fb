import type { Span } from "../report/span.ts";
import type { Agreement } from "./agreement.ts";
import { agree, backwards, countKept } from "./agreement.ts";
import type { Needle } from "./needle.ts";
import { wordsOf } from "./tokens.ts";

/** A side of a passage: how much of what stood there still does. */
export interface Side extends Agreement {
  /** Signs of the passage's own sentence on this side, and how many of them are kept. */
  readonly near: number;
  readonly nearKept: number;
  /** Signs beyond the sentence, and how many of them are kept. */
  readonly far: number;
  readonly farKept: number;
}

/** A place of the folded text with all that speaks for it. */
export interface Weighed extends Span {
  readonly words: string;
  /** The very words of the note. */
  readonly isSame: boolean;
  /** How much of the passage's words is kept, numbers aside, 0 to 1; 1 where it is a number alone. */
  readonly likeness: number;
  readonly before: Side;
  readonly behind: Side;
  /** How much of words and surroundings together is kept, 0 to 1. */
  readonly score: number;
}

/** The text may have so many more signs around a place than the note kept. */
const SLACK = 40;

/** Compares a place with what the note kept. */
export function weigh(text: string, needle: Needle, place: Span): Weighed {
  const { passage, sentence, exact } = needle;
  const left = backwards(needle.folded.text.slice(0, passage.start));
  const right = needle.folded.text.slice(passage.end);
  const leftNow = backwards(text.slice(Math.max(0, place.start - left.length - SLACK), place.start));
  const rightNow = text.slice(place.end, place.end + right.length + SLACK);
  const before = sideOf(agree(left, leftNow), passage.start - sentence.start);
  const behind = sideOf(agree(right, rightNow), sentence.end - passage.end);
  const words = text.slice(place.start, place.end);
  const isSame = words === exact;
  const likeness = isSame ? 1 : likenessOf(wordsOf(exact), wordsOf(words));
  const keptAround = before.nearKept + before.farKept + behind.nearKept + behind.farKept;
  const score =
    (keptAround + exact.length * likeness) / Math.max(1, before.kept.length + behind.kept.length + exact.length);
  return { ...place, words, isSame, likeness, before, behind, score };
}

function sideOf(agreement: Agreement, sentence: number): Side {
  const { length } = agreement.kept;
  const near = Math.min(sentence, length);
  const nearKept = countKept(agreement, 0, near);
  return { ...agreement, near, nearKept, far: length - near, farKept: countKept(agreement, near, length) };
}

/** A passage longer than this is compared at its two ends. */
const LONGEST_COMPARED = 240;

/** How much of `old` is kept in `now`, 0 to 1; the shorter half of a long passage counts for the whole. */
function likenessOf(old: string, now: string): number {
  if (old === "" || now === "") return old === now ? 1 : 0;
  const head = agree(old.slice(0, LONGEST_COMPARED), now.slice(0, LONGEST_COMPARED));
  const tail = agree(backwards(old.slice(-LONGEST_COMPARED)), backwards(now.slice(-LONGEST_COMPARED)));
  const compared = Math.min(old.length, LONGEST_COMPARED);
  const kept = Math.max(countKept(head, 0, compared), countKept(tail, 0, compared));
  const isShort = Math.min(old.length, now.length) <= LONGEST_COMPARED;
  const ratio = isShort ? 1 : Math.min(old.length, now.length) / Math.max(old.length, now.length);
  return (ratio * kept) / Math.max(compared, Math.min(now.length, LONGEST_COMPARED));
}
