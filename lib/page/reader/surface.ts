import { placeMarkers, type Marker, type Markers } from "../markers.ts";
import { pageStyle } from "../page-style.ts";
import { paint, type Paint } from "../paint.ts";
import { paletteFor, type Palette } from "../palette.ts";
import type { PageText } from "../read.ts";
import { adoptStyle } from "../stylesheet.ts";
import type { Undo } from "../undo.ts";
import type { Words } from "../../words.ts";
import type { Places, TermPlace } from "./places.ts";

/** Which of the four things are shown on the page. */
export interface Shown {
  readonly terms: boolean;
  readonly targets: boolean;
  readonly results: boolean;
}

/** What lies on the page's own text: the markers' triggers and the paints. */
export interface Surface {
  readonly palette: Palette;
  show(shown: Shown): void;
  /** Takes all ranges anew, after text nodes have been joined. */
  repaint(): void;
  /** Puts the paints back where the page has cleared them. */
  restore(): void;
  /** The place of the marker that `node` stands in. */
  placeOf(node: EventTarget | null): TermPlace | undefined;
  markerAt(place: TermPlace): Marker | undefined;
  readonly undo: Undo;
}

const NOTHING: Shown = { terms: false, targets: false, results: false };

/** Prepares the page; nothing is shown yet. */
export function createSurface(page: PageText, places: Places, words: Words): Surface {
  const palette = paletteFor(readElement(page, places));
  const placeByReference = new Map(places.markers.map((place) => [place.reference, place]));
  let shown = NOTHING;
  let markers: Markers = placeMarkers(page, [], () => "");
  let paints: Paint | null = null;
  let undoStyle: Undo | null = null;

  function repaint(): void {
    paints?.undo();
    paints = paint(page, spansShown(places, shown));
  }

  function show(next: Shown): void {
    if (next.terms !== shown.terms) {
      markers.undo();
      const references = next.terms ? [...placeByReference.keys()].filter((reference) => reference !== null) : [];
      markers = placeMarkers(page, references, (reference) => markerName(placeByReference.get(reference), words));
    }
    shown = next;
    repaint();
    undoStyle ??= adoptStyle(document, pageStyle(palette));
  }

  return {
    palette,
    show,
    repaint,
    restore: () => paints?.restore(),
    placeOf: (node) => placeByReference.get(markers.of(node)?.reference ?? null),
    markerAt: ({ reference }) => markers.all.find((marker) => marker.reference === reference),
    undo: () => {
      paints?.undo();
      markers.undo();
      undoStyle?.();
    },
  };
}

function spansShown({ mentions, targets, results }: Places, shown: Shown) {
  const aims = shown.targets ? targets : [];
  return {
    "jiazhu-mention": shown.terms ? mentions : [],
    "jiazhu-result": shown.results ? results : [],
    "jiazhu-target": aims.filter(({ quantity }) => !quantity.headline),
    "jiazhu-headline": aims.filter(({ quantity }) => quantity.headline),
  };
}

/** 注1：一带两园三圈, or for a dangling marker that this page does not define it. */
export function markerName(place: TermPlace | undefined, words: Words): string {
  const label = place?.reference?.label ?? "";
  const term = place?.entry?.term;
  return term === undefined ? words("markerDangling", label) : words("markerName", label, term);
}

/** The element around the report's first place: what stands behind it is the background of the text. */
function readElement(page: PageText, { terms, targets, results }: Places): Element {
  const first = terms[0] ?? targets[0] ?? results[0];
  const range = first === undefined ? null : page.rangeOf(first);
  return range?.startContainer.parentElement ?? document.body;
}
