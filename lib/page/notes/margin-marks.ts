import type { Note } from "../../notebook/note.ts";
import type { Span } from "../../report/span.ts";
import { linesOf } from "../hit-test.ts";
import { own } from "../owned.ts";
import type { PageText } from "../read.ts";
import type { Scope } from "../scope.ts";
import { adoptStyle } from "../stylesheet.ts";
import type { Undo } from "../undo.ts";

/** A note that has a place on the page. */
export interface MarkedNote extends Span {
  readonly note: Note;
  /** The words at its place have changed: the mark is hollow. */
  readonly isChanged: boolean;
}

/** What the marks in the margin are made of. */
export interface MarkParts {
  readonly scope: Scope;
  readonly css: string;
  open(marked: MarkedNote): void;
}

/** The marks in the margin, one beside the first line of each note. */
export interface MarginMarks {
  show(page: PageText, notes: readonly MarkedNote[]): void;
  readonly isIntact: boolean;
  readonly undo: Undo;
}

/** Between the mark and the text, and the smallest distance from the window's edge, in pixels. */
const GAP = 18;
const EDGE = 2;

/**
 * Makes the marks. They lie over the page in an element of their own with a closed shadow root: a dot, and nothing
 * that a page could read of the note. Keyboard and screen reader go through the notes by the commands instead, so
 * that two hundred dots are no obstacle before the page's first link.
 */
export function createMarginMarks({ scope, css, open }: MarkParts): MarginMarks {
  const host = own(document.createElement("jiazhu-marks"));
  host.ariaHidden = "true";
  const root = host.attachShadow({ mode: "closed" });
  adoptStyle(root, css);
  document.body.before(host);
  let shown: readonly { readonly dot: HTMLElement; readonly marked: MarkedNote }[] = [];
  let read: PageText | null = null;

  function place(): void {
    const page = read;
    if (page === null || shown.length === 0) return;
    // All boxes are read before any dot is moved, or each move would make the browser lay out the page again.
    const boxes = shown.map(({ marked }) => lineBox(page.rangeOf(firstOf(marked))));
    const origin = host.getBoundingClientRect();
    shown.forEach(({ dot }, index) => moveTo(dot, boxes[index], origin));
  }

  watchLayout(scope, place);
  scope.listen(root, "click", (event) => {
    event.stopPropagation();
    const marked = shown.find(({ dot }) => dot === event.target)?.marked;
    if (marked !== undefined) open(marked);
  });
  return {
    show: (page, notes) => {
      read = page;
      shown = notes.map((marked) => ({ marked, dot: createDot(marked) }));
      if (!host.isConnected) document.body.before(host);
      // Before they are in the page, or the browser would lay it out twice.
      place();
      root.replaceChildren(...shown.map(({ dot }) => dot));
    },
    get isIntact() {
      return host.isConnected;
    },
    undo: () => host.remove(),
  };
}

/** The first sign of a note, which stands on its first line. */
function firstOf({ start }: Span): Span {
  return { start, end: start + 1 };
}

/** The line that `range` stands on, from the left edge of its column; null where it is gone or not shown. */
function lineBox(range: Range | null): DOMRect | null {
  const sign = linesOf(range)[0];
  if (sign === undefined) return null;
  let block = range?.startContainer.parentElement ?? null;
  while (block !== null && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
  const left = block?.getBoundingClientRect().left ?? sign.left;
  return new DOMRect(Math.min(left, sign.left), sign.top, sign.width, sign.height);
}

function createDot(marked: MarkedNote): HTMLElement {
  const dot = document.createElement("button");
  dot.type = "button";
  dot.tabIndex = -1;
  dot.className = `mark ${marked.note.colour}`;
  dot.toggleAttribute("data-changed", marked.isChanged);
  return dot;
}

function moveTo(dot: HTMLElement, box: DOMRect | null | undefined, origin: DOMRect): void {
  dot.hidden = !box;
  if (!box) return;
  // In a margin too narrow for it the mark stands above the line's first sign instead of on it.
  const isNarrow = box.left - GAP < EDGE;
  dot.style.left = `${(isNarrow ? EDGE : box.left - GAP) - origin.left}px`;
  dot.style.top = `${box.top - origin.top + (isNarrow ? 0 : box.height / 2)}px`;
}

/** Calls `place` once a frame at most, when the window, the body or something inside that scrolls has moved the text. */
function watchLayout(scope: Scope, place: () => void): void {
  let frame = 0;
  const placeSoon = scope.guard(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(scope.guard(place));
  });
  const sizes = new ResizeObserver(placeSoon);
  sizes.observe(document.body);
  scope.onEnd(() => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  scope.listen(window, "resize", placeSoon, { passive: true });
  scope.listen(
    document,
    "scroll",
    ({ target }) => {
      if (target !== document) placeSoon();
    },
    { passive: true, capture: true },
  );
}
