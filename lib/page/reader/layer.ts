import type { Undo } from "../undo.ts";
import type { Words } from "../../words.ts";
import type { Cards } from "./cards.ts";
import type { Companion } from "./companion.ts";
import type { Place, TermPlace } from "./places.ts";
import { createReading, type ReadPage, type Reading } from "./reading.ts";
import type { Shown } from "./surface.ts";

/** How the reader of the page wants it. */
export interface ReadingOptions extends Shown {
  /** Every definition expanded inline. */
  readonly inlineNotes: boolean;
  /** Milliseconds before a card opens on hover. */
  readonly hoverDelay: number;
}

/** Finds the same place in the reading that is shown now; undefined where it is gone. */
export type Rejoin = (place: Place) => Place | undefined;

/** What a layer is made of. */
export interface LayerParts {
  readonly cards: Cards;
  readonly words: Words;
  readonly companion: Companion | undefined;
  readonly options: ReadingOptions;
}

/** What an earlier reading leaves to the next: which definitions were expanded, and where the window stood. */
interface Held {
  readonly reading: Reading;
  readonly expanded: readonly TermPlace[];
  readonly scrollY: number;
}

/** All that lies on the page's own text: one reading, taken back and put there again with every change of the page. */
export class Layer {
  readonly #parts: LayerParts;
  #options: ReadingOptions;
  #reading: Reading | null = null;
  #undoCompanion: Undo | null = null;
  #held: Held | null = null;

  constructor(parts: LayerParts) {
    this.#parts = parts;
    this.#options = parts.options;
  }

  /** What is shown now; null before the first reading, and while the page is being read again. */
  get reading(): Reading | null {
    return this.#reading;
  }

  get options(): ReadingOptions {
    return this.#options;
  }

  /** Takes everything back and remembers what was expanded. */
  withdraw(): void {
    const reading = this.#reading;
    if (reading === null) return;
    this.#held = { reading, expanded: reading.inlineNotes.open, scrollY: window.scrollY };
    this.#reading = null;
    this.#undoCompanion?.();
    reading.undo();
  }

  /** Lays a new reading on the page; open cards and expanded definitions come with it. */
  show(read: ReadPage): Rejoin {
    this.withdraw();
    const held = this.#held;
    const reading = createReading(read, this.#parts);
    this.#reading = reading;
    const rejoin: Rejoin = (place) => reading.names.placeNamed(held?.reading.names.nameOf(place) ?? "");
    reading.surface.show(this.#options);
    reading.inlineNotes.setAll(this.#toExpand(reading, held), true);
    // Without our definitions the page was shorter for a moment, and the window may have moved with it.
    if (held !== null && window.scrollY !== held.scrollY) {
      window.scrollTo({ top: held.scrollY, behavior: "instant" });
    }
    this.#parts.cards.renew((order) => reading.opener.renew(order, rejoin));
    const { page, analysis, prepared, surface } = reading;
    const { palette, showNotes } = surface;
    this.#undoCompanion = this.#parts.companion?.onRead({ page, analysis, prepared, palette, showNotes }) ?? null;
    return rejoin;
  }

  /** Shows the page as these options say; what was open or expanded by hand is closed. */
  apply(next: ReadingOptions): void {
    this.#options = next;
    const reading = this.#reading;
    if (reading === null) return;
    this.#parts.cards.closeAll();
    reading.inlineNotes.undo();
    reading.surface.show(next);
    reading.inlineNotes.setAll(this.#toExpand(reading, null), true);
  }

  /** What was expanded before; where everything is to be, what was not there before as well. */
  #toExpand({ names, places }: Reading, held: Held | null): readonly TermPlace[] {
    if (!this.#options.terms) return [];
    const before = held?.reading.names;
    const expanded = new Set(held?.expanded.map((place) => before?.nameOf(place)));
    return places.terms.filter((place) => {
      const name = names.nameOf(place) ?? "";
      if (expanded.has(name)) return true;
      return this.#options.inlineNotes && place.reference !== null && before?.placeNamed(name) === undefined;
    });
  }
}
