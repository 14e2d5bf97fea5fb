import type { CleanView } from "../clean-view.ts";
import type { Span } from "../span.ts";
import { LABEL_SOURCE, type LabelStyle, labelOf, nextLabel } from "./labels.ts";

/** A sign in the body that may be a marker: `[3]` behind a noun. */
export interface Marker extends Span {
  readonly style: LabelStyle;
  readonly number: number;
}

/** Behind one of these a marker may stand: a closing quotation mark or bracket, a word, a digit, a percent or plus sign. */
const BEHIND = /[”’"')\]〕】》%+A-Za-z0-9\u4e00-\u9fff①-⑳㉑-㉟㊱-㊿]/;
const DOCUMENT_NUMBER = /^第?\d{1,4}号/;

const LABEL = new RegExp(LABEL_SOURCE, "y");

/** All signs in `span` of the view that stand where a marker may stand, in order. Superscripts are digits alone. */
export function findMarkers({ text, units }: CleanView, span: Span, superscripts: readonly Span[]): Marker[] {
  const found: Marker[] = [];
  for (let i = nextLabel(units, span.start, span.end); i < span.end; i = nextLabel(units, i + 1, span.end)) {
    const start = i > span.start && text[i - 1] === "^" ? i - 1 : i;
    LABEL.lastIndex = start;
    const match = LABEL.exec(text);
    if (!match) continue;
    i = start + match[0].length - 1;
    const label = labelOf(match);
    const marker = label && { ...label, start, end: i + 1 };
    if (marker && standsBehindWord(text, marker)) found.push(marker);
  }
  const bare = superscripts.length > 0 ? bareSuperscripts(text, span, superscripts, found) : [];
  return bare.length > 0 ? [...found, ...bare].toSorted((a, b) => a.start - b.start) : found;
}

/**
 * Whether a word ends right before the marker. A line broken between word and marker is overlooked only where the
 * sign numbers no lists; `发〔22〕4号` is a document's number.
 */
function standsBehindWord(text: string, marker: Marker): boolean {
  const listStyle = marker.style === "round" || marker.style === "circled";
  const before = text[marker.start - 1] === "\n" && !listStyle ? marker.start - 2 : marker.start - 1;
  if (!BEHIND.test(text[before] ?? "")) return false;
  return !DOCUMENT_NUMBER.test(text.slice(marker.end, marker.end + 6));
}

/** Superscripts that hold digits only: markers whose brackets are lost, 企业²665户; not the exponent of a unit, m². */
function bareSuperscripts(text: string, span: Span, superscripts: readonly Span[], found: readonly Marker[]): Marker[] {
  const taken = new Set(found.map((marker) => marker.start));
  const bare: Marker[] = [];
  for (const { start, end } of joinTouching(superscripts)) {
    const digits = text.slice(start, end);
    const before = text[start - 1] ?? "";
    if (start < span.start || end > span.end || !/^\d{1,3}$/.test(digits)) continue;
    if (/[A-Za-z0-9米]/.test(before) || !BEHIND.test(before) || taken.has(start - 1)) continue;
    bare.push({ style: "superscript", number: Number(digits), start, end });
  }
  return bare;
}

/** Superscripts cut in two by the page's markup, joined again: ¹ and ² of ¹². */
function joinTouching(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && last.end === span.start) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}
