import { own } from "../owned.ts";
import type { PageText } from "../read.ts";
import type { Scope } from "../scope.ts";
import { adoptStyle } from "../stylesheet.ts";
import type { Undo } from "../undo.ts";
import { inSlices, type SliceClock } from "./in-slices.ts";
import { watchLayout } from "./layout-watch.ts";
import { type MeasuredLine, measureLines } from "./line-boxes.ts";
import { areSame, createDot, type MarkedNote, moveTo } from "./mark-dots.ts";

/** What the marks in the margin are made of. */
export interface MarkParts {
  readonly scope: Scope;
  readonly css: string;
}

/** A mark, in the page or soon to be there. */
interface Mark extends MarkedNote {
  readonly dot: HTMLElement;
}

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
  #isWatching = false;
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
    scope.listen(this.#root, "click", (event) => {
      event.stopPropagation();
      const mark = this.#shown.find(({ dot }) => dot === event.target);
      if (mark !== undefined) this.#open(mark);
    });
  }

  /** Whether they stand where they were put. Before the first of them nothing does, and nothing is watched: either costs a frame. */
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
    if (!this.isIntact) this.#stand();
    this.#place();
  }

  #stand(): void {
    document.body.before(this.#host);
    if (this.#isWatching) return;
    this.#isWatching = true;
    watchLayout(this.#scope, {
      isInPlace: () => this.#bodyBox === bodyBox(),
      follow: () => this.#follow(),
    });
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

/** What a wider padding takes from the text, the body of a full width does not gain. */
function bodyBox(): string {
  const { width, height } = document.body.getBoundingClientRect();
  const { padding, borderWidth } = getComputedStyle(document.body);
  return `${width} ${height} ${padding} ${borderWidth}`;
}
