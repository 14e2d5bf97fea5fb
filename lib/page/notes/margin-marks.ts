import type { Note } from "../../notebook/note.ts";
import type { Span } from "../../report/span.ts";
import { own } from "../owned.ts";
import type { PageText } from "../read.ts";
import type { Scope } from "../scope.ts";
import { adoptStyle } from "../stylesheet.ts";
import type { Undo } from "../undo.ts";
import { inSlices, type SliceClock } from "./in-slices.ts";
import { watchLayout } from "./layout-watch.ts";
import { type LineBox, type MeasuredLine, measureLines } from "./line-boxes.ts";

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
}

/** A mark, in the page or soon to be there. */
interface Mark extends MarkedNote {
  readonly dot: HTMLElement;
}

/** Between the mark and the text, and the smallest distance from the window's edge, in pixels. */
const GAP = 18;
const EDGE = 2;
/** The longest that measuring holds up the page at a time, in milliseconds. */
const SLICE = 4;

/**
 * The marks in the margin, one beside the first line of each note. They lie over the page in an element of their own
 * with a closed shadow root: a dot, and nothing that a page could read of the note. Keyboard and screen reader go through
 * the notes by the commands instead, so that two hundred dots are no obstacle before the page's first link. Where many
 * lines have to be measured, the marks change a moment later, and all at once.
 */
export class MarginMarks {
  readonly #scope: Scope;
  readonly #host = own(document.createElement("jiazhu-marks"));
  readonly #root: ShadowRoot;
  readonly #clock: SliceClock;
  #page: PageText | null = null;
  #wanted: readonly Mark[] = [];
  #shown: readonly Mark[] = [];
  /** The body's box when the lines were last measured. */
  #bodyBox = "";
  #isMeasuring = false;
  #hasMoved = false;
  #stop: Undo = () => undefined;
  #open: (marked: MarkedNote) => void = () => undefined;

  /** They are taken away at the end of the scope. */
  constructor({ scope, css }: MarkParts) {
    this.#scope = scope;
    this.#clock = { slice: SLICE, now: () => performance.now(), whenFree: (act) => scope.soon(act) };
    this.#host.ariaHidden = "true";
    this.#root = this.#host.attachShadow({ mode: "closed" });
    adoptStyle(this.#root, css);
    scope.onEnd(() => {
      this.#stop();
      this.#host.remove();
    });
    watchLayout(scope, {
      isInPlace: () => this.#bodyBox === bodyBox(),
      follow: () => this.#follow(),
    });
    scope.listen(this.#root, "click", (event) => {
      event.stopPropagation();
      const mark = this.#shown.find(({ dot }) => dot === event.target);
      if (mark !== undefined) this.#open(mark);
    });
  }

  /** Whether they stand where they were put. Where there never was one, the page has nothing of theirs: it costs a frame. */
  get isIntact(): boolean {
    return this.#host.isConnected || this.#wanted.length === 0;
  }

  /** `open` is called for a click on a mark, from now on. */
  onOpen(open: (marked: MarkedNote) => void): void {
    this.#open = open;
  }

  /** Shows marks for these notes instead of those before; nothing is done where they are the same. */
  show(page: PageText, notes: readonly MarkedNote[]): void {
    if (page === this.#page && this.isIntact && areSame(notes, this.#wanted)) return;
    // The dots of a page read before stay until all lines are measured, but their places are none of this page's.
    if (page !== this.#page) this.#shown = [];
    this.#page = page;
    this.#wanted = notes.map((marked) => ({ ...marked, dot: createDot(marked) }));
    if (!this.isIntact) document.body.before(this.#host);
    this.#place();
  }

  /** What moves the text again and again must not keep the marks from ever following it. */
  #follow(): void {
    if (this.#isMeasuring) this.#hasMoved = true;
    else this.#place();
  }

  #place(): void {
    this.#stop();
    this.#isMeasuring = this.#hasMoved = false;
    if (this.#page === null || this.#wanted.length === 0) return this.#put([]);
    this.#bodyBox = bodyBox();
    const lines: MeasuredLine<Mark>[] = [];
    const take = (measured: readonly MeasuredLine<Mark>[], isDone: boolean) => {
      lines.push(...measured);
      this.#isMeasuring = !isDone;
      if (isDone) this.#put(lines);
    };
    this.#stop = inSlices(measureLines(this.#page, this.#wanted, this.#host), take, this.#clock);
  }

  /** All lines have been measured before any dot is moved, or each move would make the browser lay out the page again. */
  #put(lines: readonly MeasuredLine<Mark>[]): void {
    for (const { place, line } of lines) moveTo(place.dot, line);
    if (this.#shown !== this.#wanted) this.#root.replaceChildren(...this.#wanted.map(({ dot }) => dot));
    this.#shown = this.#wanted;
    if (this.#hasMoved) this.#stop = this.#scope.soon(() => this.#place());
  }
}

function areSame(notes: readonly MarkedNote[], others: readonly MarkedNote[]): boolean {
  return (
    notes.length === others.length &&
    notes.every((one, index) => {
      const other = others[index];
      const isThere = one.start === other?.start && one.end === other.end;
      return isThere && one.note === other.note && one.isChanged === other.isChanged;
    })
  );
}

/** What a wider padding takes from the text, the body of a full width does not gain. */
function bodyBox(): string {
  const { width, height } = document.body.getBoundingClientRect();
  const { padding, borderWidth } = getComputedStyle(document.body);
  return `${width} ${height} ${padding} ${borderWidth}`;
}

function createDot({ note, isChanged }: MarkedNote): HTMLElement {
  const dot = document.createElement("button");
  dot.type = "button";
  dot.tabIndex = -1;
  dot.className = `mark ${note.colour}`;
  dot.toggleAttribute("data-changed", isChanged);
  return dot;
}

function moveTo(dot: HTMLElement, line: LineBox | null): void {
  dot.hidden = line === null;
  if (line === null) return;
  const { left, top, height, edge } = line;
  // In a margin too narrow for it the mark stands above the line's first sign instead of on it.
  const isNarrow = left - GAP < edge + EDGE;
  dot.style.left = `${isNarrow ? edge + EDGE : left - GAP}px`;
  dot.style.top = `${top + (isNarrow ? 0 : height / 2)}px`;
}
