import { foldedSpan, foldText } from "../../lib/anchoring/folded.ts";
import type { Anchoring } from "../../lib/anchoring/outcome.ts";
import { openSides, withTouchedNumbers } from "../../lib/anchoring/touching.ts";
import type { Span } from "../../lib/report/span.ts";
import { overlaps } from "../../lib/report/span.ts";
import type { Change } from "./change.ts";
import type { Edited } from "./edited.ts";

/**
 * What an anchoring was: `right`; `wrong`, on other words or another place; `lost`, its words stand and it was not
 * anchored; `unreported`, its number has changed and nobody said so; `given-up`, an orphan whose words are gone.
 */
export type Verdict = "right" | "wrong" | "lost" | "unreported" | "given-up";

/** What should become of a passage: its words stand at `place`, or they do not; `numberChanged` is about its own number. */
export interface Truth {
  readonly place: Span | null;
  readonly stands: boolean;
  readonly numberChanged: boolean;
}

/** Where the signs of a passage went, whatever the anchoring says. */
export function truthOf(change: Change, edited: Edited, span: Span): Truth {
  const indices: number[] = [];
  for (let i = span.start; i < span.end; i++) {
    const place = edited.places[i] ?? -1;
    if (place >= 0 && change.old.charAt(i).trim() !== "") indices.push(place);
  }
  const numberChanged = (change.numbers ?? []).some((number) => touches(change.old, span, number));
  const kept = indices.length === 0 ? null : { start: Math.min(...indices), end: Math.max(...indices) + 1 };
  const place = kept ?? replacementOf(edited, span);
  const now = place === null ? "" : foldText(edited.text.slice(place.start, place.end)).text;
  const stands = now !== "" && now === foldText(change.old.slice(span.start, span.end)).text;
  return { place, stands: stands && !numberChanged, numberChanged };
}

/** What stands between the neighbours of a passage of which nothing is left; null where nothing does. */
function replacementOf({ places }: Edited, span: Span): Span | null {
  let before = span.start - 1;
  let behind = span.end;
  while (before >= 0 && (places[before] ?? -1) < 0) before--;
  while (behind < places.length && (places[behind] ?? -1) < 0) behind++;
  if (before < 0 || behind >= places.length) return null;
  const start = (places[before] ?? 0) + 1;
  const end = places[behind] ?? 0;
  return start < end ? { start, end } : null;
}

function touches(text: string, span: Span, number: Span): boolean {
  if (overlaps(span, number)) return true;
  const folded = foldText(text);
  const passage = foldedSpan(folded, span);
  return overlaps(withTouchedNumbers(folded.text, passage, openSides(folded, passage)), foldedSpan(folded, number));
}

/** Judges an anchoring by the truth. */
export function verdictOf(truth: Truth, anchoring: Anchoring, quotation: string, edited: Edited): Verdict {
  const { place, stands, numberChanged } = truth;
  if (anchoring.state === "orphan") return stands ? "lost" : numberChanged ? "unreported" : "given-up";
  if (place === null || !isThere(anchoring, place)) return "wrong";
  const words = foldText(edited.text.slice(anchoring.start, anchoring.end)).text;
  if (anchoring.state === "anchored") return !numberChanged && words === foldText(quotation).text ? "right" : "wrong";
  return stands ? "lost" : "right";
}

/** Whether a span lies at a place; a short one may stand beside the signs that are left of it. */
function isThere(span: Span, place: Span): boolean {
  return overlaps(span, { start: place.start - 1, end: place.end + 1 });
}
