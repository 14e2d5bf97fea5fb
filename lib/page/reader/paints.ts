import { NO_NOTES, type NoteSpans } from "../note-paints.ts";
import { paint, type Paint } from "../paint.ts";
import type { PageText } from "../read.ts";
import type { Undo } from "../undo.ts";
import type { Places } from "./places.ts";
import type { Shown } from "./surface.ts";

/** All paints on one reading of a page: the report's own, and the reader's notes below them. */
export interface Paints {
  show(shown: Shown): void;
  showNotes(spans: NoteSpans): void;
  /** Takes all ranges anew, after text nodes have been joined. */
  repaint(): void;
  /** Puts them back where the page has cleared the registry. */
  restore(): void;
  /** Whether all ranges still hold their words. */
  isIntact(): boolean;
  readonly undo: Undo;
}

/** Nothing is painted yet. */
export function createPaints(page: PageText, places: Places): Paints {
  let shown: Shown = { terms: false, targets: false, results: false };
  let notes = NO_NOTES;
  let ofReport: Paint | null = null;
  let ofNotes: Paint | null = null;

  function paintReport(): void {
    ofReport?.undo();
    ofReport = paint(page, spansShown(places, shown));
  }

  function paintNotes(): void {
    ofNotes?.undo();
    // A page without notes shows in its registry nothing of notes.
    const hasNotes = Object.values(notes).some(({ length }) => length > 0);
    ofNotes = hasNotes ? paint(page, spansOfNotes(notes)) : null;
  }

  function repaint(): void {
    paintReport();
    paintNotes();
  }

  const all = () => [ofReport, ofNotes].filter((painted) => painted !== null);
  return {
    show: (next) => {
      shown = next;
      repaint();
    },
    showNotes: (spans) => {
      if (areSame(spans, notes)) return;
      notes = spans;
      paintNotes();
    },
    repaint,
    restore: () => all().forEach(({ restore }) => restore()),
    isIntact: () => all().every((painted) => painted.isIntact()),
    undo: () => all().forEach(({ undo }) => undo()),
  };
}

/** What is painted already costs a frame to paint again. */
function areSame(spans: NoteSpans, others: NoteSpans): boolean {
  const [one, other] = [spans, others].map((all) =>
    JSON.stringify(Object.values(spansOfNotes(all)).map((places) => places.map(({ start, end }) => [start, end]))),
  );
  return one === other;
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

function spansOfNotes({ yellow, green, blue, red, active }: NoteSpans) {
  return {
    "jiazhu-note-yellow": yellow,
    "jiazhu-note-green": green,
    "jiazhu-note-blue": blue,
    "jiazhu-note-red": red,
    "jiazhu-note-active": active,
  };
}
