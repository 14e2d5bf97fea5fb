import { linesOf } from "../hit-test.ts";
import type { Anchor } from "../place-card.ts";
import type { PageText } from "../read.ts";
import type { Place } from "./places.ts";
import type { Surface } from "./surface.ts";

/** Finds what a card of `place` stands beside: its marker's trigger, or the line of its words numbered `line`. */
export type FindAnchor = (place: Place, line: number) => Anchor | null;

/** Anchors on one page; null where the page has changed and the place is gone. */
export function anchorFinder(page: PageText, surface: Surface): FindAnchor {
  return (place, line) => {
    const marker = place.kind === "term" ? surface.markerAt(place) : undefined;
    if (marker !== undefined) return anchorOf(marker.trigger);
    const element = page.rangeOf(place)?.startContainer.parentElement ?? null;
    if (element === null) return null;
    return {
      element,
      rect: () => {
        const lines = linesOf(page.rangeOf(place));
        return lines[line] ?? lines[0] ?? null;
      },
    };
  };
}

/** An element as an anchor: a marker's trigger, or a term inside a card. */
export function anchorOf(element: Element): Anchor {
  return { element, rect: () => (element.isConnected ? element.getBoundingClientRect() : null) };
}
