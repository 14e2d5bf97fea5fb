import { gramsOf } from "./grams.ts";
import type { Needle } from "./needle.ts";
import type { AnchoringText } from "./prepare.ts";

/** Where in the folded text a passage might begin and end, by what stands around and in it. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** A gram that stands in more places says nothing of the place. */
const MOST_PLACES = 12;
/** Regions that are looked at closely. */
const MOST_REGIONS = 6;
/** Shifts that fall into one region: a sentence before the passage may have grown by so much. */
const BUCKET = 48;
/** Of a long quotation, about so many grams inside are looked up. */
const GRAMS_INSIDE = 160;
const EDGE = 64;
const RIVAL = 8;

interface Bucket {
  weight: number;
  /** The gram nearest to the passage's start, and nearest to its end: where it was and where it is. */
  atStart: Hit;
  atEnd: Hit;
}

interface Hit {
  readonly index: number;
  readonly place: number;
  /** In how many places the gram stands. */
  readonly rivals: number;
}

/**
 * The likeliest regions, the best first: grams of the passage and its surroundings that stand in few places of the text
 * each vote for the shift they imply, a rare one (青禾江二桥) for more than a common one (稳步增长).
 */
export function likelyRegions(text: AnchoringText, needle: Needle): Region[] {
  const buckets = new Map<number, Bucket>();
  for (const index of gramsToAsk(needle)) {
    const places = gramsOf(text).places(needle.folded.text, index, MOST_PLACES) ?? [];
    for (const place of places) vote(buckets, { index, place, rivals: places.length }, needle);
  }
  const ranked = [...buckets].map(([key, bucket]) => {
    const beside = buckets.get(key + 1)?.weight ?? 0;
    const before = buckets.get(key - 1)?.weight ?? 0;
    return { key, bucket, weight: bucket.weight + Math.max(beside, before) / 2 };
  });
  return ranked
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_REGIONS)
    .map(({ bucket }) => regionOf(bucket, needle));
}

/** Every gram around the passage and near its ends; of a long one's inside only some. */
function* gramsToAsk({ folded, passage }: Needle): Generator<number> {
  const inner = passage.start + EDGE;
  const outer = passage.end - EDGE;
  const stride = Math.max(1, Math.ceil((outer - inner) / GRAMS_INSIDE));
  for (let index = 0; index < folded.text.length; index += index >= inner && index < outer ? stride : 1) yield index;
}

function vote(buckets: Map<number, Bucket>, hit: Hit, { passage }: Needle): void {
  const weight = 1 / hit.rivals;
  const key = Math.round((hit.place - hit.index) / BUCKET);
  const bucket = buckets.get(key);
  if (bucket === undefined) {
    buckets.set(key, { weight, atStart: hit, atEnd: hit });
    return;
  }
  bucket.weight += weight;
  if (distance(hit, passage.start) < distance(bucket.atStart, passage.start)) bucket.atStart = hit;
  if (distance(hit, passage.end) < distance(bucket.atEnd, passage.end)) bucket.atEnd = hit;
}

/** How far a gram is from an end of the passage; one that stands elsewhere too counts as farther. */
function distance({ index, rivals }: Hit, to: number): number {
  return Math.abs(index - to) + RIVAL * (rivals - 1);
}

function regionOf({ atStart, atEnd }: Bucket, { passage }: Needle): Region {
  const start = Math.max(0, passage.start + atStart.place - atStart.index);
  return { start, end: Math.max(start, passage.end + atEnd.place - atEnd.index) };
}
