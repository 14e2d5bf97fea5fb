import type { NoteSpans } from "../note-paints.ts";
import { placeMarkers, type Marker, type Markers } from "../markers.ts";
import { pageStyle } from "../page-style.ts";
import { paletteFor, type Palette } from "../palette.ts";
import type { PageText } from "../read.ts";
import { adoptStyle } from "../stylesheet.ts";
import type { Undo } from "../undo.ts";
import type { Words } from "../../words.ts";
import { createPaints } from "./paints.ts";
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
  /** Paints the reader's notes at these places, below the other paints. */
  showNotes(spans: NoteSpans): void;
  /** Takes all ranges anew, after text nodes have been joined. */
  repaint(): void;
  /** Puts the paints back where the page has cleared them. */
  restore(): void;
  /** Whether all of it still stands where it was put, in colours that suit the page. */
  isIntact(): boolean;
  /** The place of the marker that `node` stands in. */
  placeOf(node: EventTarget | null): TermPlace | undefined;
  markerAt(place: TermPlace): Marker | undefined;
  readonly undo: Undo;
}

/** Prepares the page; nothing is shown yet. */
export function createSurface(page: PageText, places: Places, words: Words): Surface {
  const element = readElement(page, places);
  const palette = paletteFor(element);
  const placeByReference = new Map(places.markers.map((place) => [place.reference, place]));
  const nameOf: NameOf = (reference) => markerName(placeByReference.get(reference), words);
  const undoStyle = adoptStyle(document, pageStyle(palette));
  const paints = createPaints(page, places);
  let markers: Markers = placeMarkers(page, [], nameOf);
  let showsTerms = false;

  return {
    palette,
    show: (shown) => {
      if (shown.terms !== showsTerms) {
        markers.undo();
        const references = shown.terms ? [...placeByReference.keys()].filter((reference) => reference !== null) : [];
        markers = placeMarkers(page, references, nameOf);
        showsTerms = shown.terms;
      }
      paints.show(shown);
    },
    showNotes: paints.showNotes,
    repaint: paints.repaint,
    restore: paints.restore,
    isIntact: () => markers.isIntact() && paints.isIntact() && paletteFor(element) === palette,
    placeOf: (node) => placeByReference.get(markers.of(node)?.reference ?? null),
    markerAt: ({ reference }) => markers.all.find((marker) => marker.reference === reference),
    undo: () => {
      paints.undo();
      markers.undo();
      undoStyle();
    },
  };
}

type NameOf = Parameters<typeof placeMarkers>[2];

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
