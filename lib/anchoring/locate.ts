import search from "approx-string-match";
import type { Span } from "../report/span.ts";
import type { Needle } from "./needle.ts";
import type { Region } from "./regions.ts";

/** So many signs before and behind a passage say where it begins and ends. */
const LONGEST_EDGE = 24;
const SHORTEST_EDGE = 4;
/** The share of an edge that may differ. */
const DIFFERING = 0.3;
/** How far from its guess an edge is looked for. */
const SLACK = 64;
/** A changed passage may have grown by so much beside doubling. */
const GROWTH = 32;

/** Of several copies of the words side by side, so many are looked at. */
const MOST_COPIES = 3;

/**
 * The places in a region where the passage may stand: between the words that stood before and behind it
 * (涨幅 | 2%左右 | ，城镇新增就业), and where its own words stand nearest to that.
 */
export function placesIn(text: string, needle: Needle, region: Region): Span[] {
  const between = betweenEdges(text, needle, region);
  const same = nearestSame(text, needle.exact, between ?? region);
  return between === undefined ? same : [between, ...same];
}

function betweenEdges(text: string, needle: Needle, region: Region): Span | undefined {
  const { start, end } = needle.passage;
  const before = needle.folded.text.slice(Math.max(0, start - LONGEST_EDGE), start);
  const behind = needle.folded.text.slice(end, end + LONGEST_EDGE);
  const first = endOf(text, before, region.start) ?? startOf(text, needle.exact.slice(0, LONGEST_EDGE), region.start);
  const last = startOf(text, behind, region.end) ?? endOf(text, needle.exact.slice(-LONGEST_EDGE), region.end);
  if (first === undefined || last === undefined || last < first) return undefined;
  return last - first <= 2 * needle.exact.length + GROWTH ? { start: first, end: last } : undefined;
}

/** Where `edge` ends nearest to `guess`. */
function endOf(text: string, edge: string, guess: number): number | undefined {
  if (guess >= edge.length && text.startsWith(edge, guess - edge.length)) return guess;
  if (edge.length < SHORTEST_EDGE) return undefined;
  const from = Math.max(0, guess - edge.length - SLACK);
  const found = search(text.slice(from, guess + SLACK), edge, Math.floor(edge.length * DIFFERING));
  return nearest(
    found.map(({ end }) => from + end),
    guess,
  );
}

/** Where `edge` begins nearest to `guess`. */
function startOf(text: string, edge: string, guess: number): number | undefined {
  if (text.startsWith(edge, guess)) return guess;
  if (edge.length < SHORTEST_EDGE) return undefined;
  const from = Math.max(0, guess - SLACK);
  const found = search(text.slice(from, guess + edge.length + SLACK), edge, Math.floor(edge.length * DIFFERING));
  return nearest(
    found.map(({ start }) => from + start),
    guess,
  );
}

function nearestSame(text: string, exact: string, { start }: Span): Span[] {
  if (exact === "") return [];
  const from = Math.max(0, start - SLACK);
  const around = text.slice(from, start + SLACK + exact.length);
  const found: number[] = [];
  for (let at = around.indexOf(exact); at >= 0; at = around.indexOf(exact, at + 1)) found.push(from + at);
  const ranked = found.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return ranked.slice(0, MOST_COPIES).map((place) => ({ start: place, end: place + exact.length }));
}

function nearest(places: readonly number[], guess: number): number | undefined {
  let best: number | undefined;
  for (const place of places) if (best === undefined || Math.abs(place - guess) < Math.abs(best - guess)) best = place;
  return best;
}
