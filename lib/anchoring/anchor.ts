import { originalSpan } from "../report/clean-view.ts";
import type { Span } from "../report/span.ts";
import { overlaps } from "../report/span.ts";
import { gramsOf } from "./grams.ts";
import { judge } from "./judge.ts";
import type { Needle } from "./needle.ts";
import { needleOf } from "./needle.ts";
import { occurrences } from "./occurrences.ts";
import type { Anchoring, Candidate } from "./outcome.ts";
import type { AnchoringText } from "./prepare.ts";
import { settle, spanOf } from "./settle.ts";
import type { PassageSelector } from "./selector.ts";
import { inOneGo, type Steps } from "./steps.ts";
import { isUnchanged } from "./unchanged.ts";
import type { Weighed } from "./weigh.ts";

/** A note's passage under the note's name. */
export interface AnchorItem {
  readonly id: string;
  readonly selector: PassageSelector;
}

/** What became of it. */
export interface AnchorResult {
  readonly id: string;
  readonly anchoring: Anchoring;
}

/**
 * Anchors one after the other, in steps of a millisecond or a few: run it in idle slices. A step with which no note is
 * done yet gives null. The first one makes the text ready.
 */
export function* anchorAll(prepared: AnchoringText, items: Iterable<AnchorItem>): Generator<AnchorResult | null> {
  for (const { id, selector } of items) yield { id, anchoring: yield* anchorInSteps(prepared, selector) };
}

/**
 * Where the passage of a note goes in a text. Where the report is unchanged, at its position; else where its words stand
 * with all their surroundings; else at the one place that is certainly the same, its words the same (anchored) or not
 * (changed: 当时 3%左右 → 现在 2%左右). Anything less is an orphan with the likeliest places.
 */
export function anchor(prepared: AnchoringText, selector: PassageSelector): Anchoring {
  return inOneGo(anchorInSteps(prepared, selector));
}

function* anchorInSteps(prepared: AnchoringText, selector: PassageSelector): Steps<Anchoring> {
  const { start, end } = selector.position;
  if (isUnchanged(prepared, selector)) return { state: "anchored", start, end };
  gramsOf(prepared);
  yield null;
  const needle = needleOf(selector);
  const [whole, another] = occurrences(prepared, needle.folded.text);
  if (whole !== undefined && another === undefined) {
    const at = whole + needle.passage.start;
    return settle(prepared, needle, { start: at, end: at + needle.exact.length });
  }
  yield null;
  const { place, weighed } = yield* judge(prepared, needle);
  return place === null ? orphan(prepared, needle, weighed) : settle(prepared, needle, place);
}

const MOST_CANDIDATES = 3;
/** Less in common is no candidate. */
const LEAST_SCORE = 0.2;

function orphan(prepared: AnchoringText, needle: Needle, weighed: readonly Weighed[]): Anchoring {
  const chosen: Weighed[] = [];
  for (const place of weighed) {
    const isWorthIt = place.score >= LEAST_SCORE && place.words !== "" && chosen.length < MOST_CANDIDATES;
    if (isWorthIt && !chosen.some((other) => overlaps(other, place))) chosen.push(place);
  }
  return { state: "orphan", candidates: chosen.map((place) => candidateOf(prepared, needle, place)) };
}

function candidateOf(prepared: AnchoringText, needle: Needle, place: Weighed): Candidate {
  const span: Span = place.isSame
    ? spanOf(prepared, needle, place)
    : originalSpan(prepared.folded(), place.start, place.end);
  return { ...span, quote: prepared.text.slice(span.start, span.end), score: Math.round(place.score * 100) / 100 };
}
