import type { Quotation } from "../report/analysis.ts";
import type { Span } from "../report/span.ts";

/** A place where an orphan might belong, at most three to a note, the likeliest first. */
export interface Candidate extends Quotation {
  /** From 0 to 1: how much of the words and their surroundings is the same. */
  readonly score: number;
}

/** The same words, blanks and full-width forms aside, at the same place by their surroundings. */
export interface Anchored extends Span {
  readonly state: "anchored";
}

/** Certainly the same sentence, but its words or numbers differ: 当时 3%左右 → 现在 2%左右. */
export interface Changed extends Span {
  readonly state: "changed";
  readonly was: string;
  readonly now: string;
}

/** Nowhere with certainty: gone, another number, or two places that fit equally well. */
export interface Orphan {
  readonly state: "orphan";
  readonly candidates: readonly Candidate[];
}

/** Where a note goes in a text. Never on another number, unit or bound word, never on one of two equal places. */
export type Anchoring = Anchored | Changed | Orphan;
