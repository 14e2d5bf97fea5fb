import type { Place, Places } from "./places.ts";

/** Names for places that stay the same from one reading of a page to the next: the marker [3] of 一河两岸. */
export interface PlaceNames {
  nameOf(place: Place): string | undefined;
  placeNamed(name: string): Place | undefined;
}

/**
 * Names all places of a reading by what they say, and where several say the same by their order: the second 7%左右
 * that 地区生产总值增长 has. Offsets are no names, since text that comes in above moves them all.
 */
export function namePlaces({ markers, mentions, targets, results, entries }: Places): PlaceNames {
  const names = new Map<Place, string>();
  const places = new Map<string, Place>();
  const counts = new Map<string, number>();
  for (const [list, some] of Object.entries({ markers, mentions, targets, results, entries })) {
    for (const place of some) {
      const words = `${list}/${wordsOf(place)}`;
      const count = (counts.get(words) ?? 0) + 1;
      counts.set(words, count);
      names.set(place, `${words}/${count}`);
      places.set(`${words}/${count}`, place);
    }
  }
  return { nameOf: (place) => names.get(place), placeNamed: (name) => places.get(name) };
}

function wordsOf(place: Place): string {
  if (place.kind === "term") return `${place.reference?.label ?? ""}/${place.entry?.term ?? ""}`;
  const { indicator, measure, quote } = place.quantity;
  return `${indicator}/${measure}/${quote}`;
}
