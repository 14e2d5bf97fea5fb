import type { LabelStyle } from "./labels.ts";
import type { Marker } from "./markers.ts";

/** Styles that mean a note wherever they stand behind a word; the others also number lists. */
const NOTE_STYLES: ReadonlySet<LabelStyle> = new Set(["square", "tortoise", "lenticular", "caret"]);
/** So many ascending markers from 1 on, most of them behind quotation marks, are believed without a glossary. */
const SHORTEST_SERIES = 5;
const LEAST_QUOTED = 0.5;
/** A number may be left out (its marker lost on the way), but not many at once. */
const LARGEST_STEP = 3;
/** Of a style that only notes have, a whole page of markers may be lost. */
const LARGEST_STEP_OF_NOTES = 12;

/**
 * The markers that belong to a report's one ascending series, without those that only look like it.
 *
 * A style is believed whose numbers ascend behind words: square brackets and their like always, round brackets,
 * circled and raised numbers where they map onto a glossary (`labels`) or run 1, 2, 3 … behind quotation marks.
 */
export function believedMarkers(text: string, markers: readonly Marker[], labels: ReadonlySet<number>): Marker[] {
  const believed = new Set<Marker>();
  for (const style of new Set(markers.map((marker) => marker.style))) {
    const own = ascending(
      text,
      markers.filter((marker) => family(marker.style) === family(style)),
    );
    if (isBelieved(text, own, labels)) for (const marker of own) believed.add(marker);
  }
  return markers.filter((marker) => believed.has(marker));
}

/** `^[1]` and `[1]` are one series: a converter kept some carets and lost others. */
function family(style: LabelStyle): LabelStyle {
  return style === "caret" ? "square" : style;
}

/**
 * The markers whose numbers go up in small steps. Where the style means nothing but notes, one that comes back to an
 * earlier number is kept too, unless it begins a line like a list's item. Where the style also numbers lists, one that
 * jumps ahead of a number still to come is none: “三保”(2), 城区(4)号地块, “四通”(3).
 */
function ascending(text: string, markers: readonly Marker[]): Marker[] {
  const kept: Marker[] = [];
  const seen = new Set<number>();
  let last = 0;
  const areNotes = NOTE_STYLES.has(markers[0]?.style ?? "point");
  const largestStep = areNotes ? LARGEST_STEP_OF_NOTES : LARGEST_STEP;
  const one = Math.max(
    0,
    markers.findIndex((marker) => marker.number === 1),
  );
  const lastPlaces = new Map(markers.map((marker, index) => [marker.number, index]));
  for (const [index, marker] of markers.entries()) {
    if (index < one) continue;
    const inStep = kept.length === 0 || (marker.number > last && marker.number <= last + largestStep);
    const jumps = !areNotes && marker.number > last + 1 && (lastPlaces.get(last + 1) ?? 0) > index;
    const comesBack = areNotes && seen.has(marker.number) && text[marker.start - 1] !== "\n";
    if ((!inStep || jumps) && !comesBack) continue;
    kept.push(marker);
    seen.add(marker.number);
    last = Math.max(last, marker.number);
  }
  return kept;
}

function isBelieved(text: string, series: readonly Marker[], labels: ReadonlySet<number>): boolean {
  const first = series[0];
  if (!first) return false;
  if (NOTE_STYLES.has(first.style)) return true;
  const mapped = series.filter((marker) => labels.has(marker.number)).length;
  if (labels.size > 1 && mapped >= labels.size / 2 && mapped >= series.length / 2) return true;
  const quoted = series.filter((marker) => isNearQuote(text, marker)).length;
  return first.number === 1 && series.length >= SHORTEST_SERIES && quoted >= series.length * LEAST_QUOTED;
}

const NEAR = 8;

/** Whether a quoted phrase ends right before the marker or a short noun before it: “四上”企业(2). */
function isNearQuote(text: string, marker: Marker): boolean {
  return /[”"][^”"。;,]*$/.test(text.slice(Math.max(0, marker.start - NEAR), marker.start));
}
