import { anchorAll } from "../../anchoring/anchor.ts";
import type { Anchoring } from "../../anchoring/outcome.ts";
import type { AnchoringText } from "../../anchoring/prepare.ts";
import type { PassageSelector } from "../../anchoring/selector.ts";
import type { Note } from "../../notebook/note.ts";
import { byPosition, type Span } from "../../report/span.ts";
import type { Undo } from "../undo.ts";
import { inSlices } from "./in-slices.ts";

/** A note that stands on words of the page, or (changed) would if the reader accepted them. */
export interface PlacedNote extends Span {
  readonly note: Note;
}

/** A note with what became of it: the sentence reads otherwise now, or was not found. */
export interface UnplacedNote {
  readonly note: Note;
  readonly anchoring: Exclude<Anchoring, { state: "anchored" }>;
}

interface Tried {
  readonly selector: PassageSelector;
  readonly anchoring: Anchoring;
}

/** The notes of the report as the notebook gave them, and where each goes in the text that is read now. */
export class KeptNotes {
  readonly #onChange: (isSettled: boolean) => void;
  /** Null until the notebook has given them: what shows the first of them meanwhile is not to be told of none. */
  #notes: ReadonlyMap<string, Note> | null = null;
  #tried = new Map<string, Tried>();
  #placed: readonly PlacedNote[] = [];
  #changed: readonly PlacedNote[] = [];
  #text: AnchoringText | null = null;
  #stop: Undo = () => undefined;

  /** `onChange` is told whether all of them have been tried by now. */
  constructor(onChange: (isSettled: boolean) => void) {
    this.#onChange = onChange;
  }

  /** Another text to find them in: after every reading of the page. */
  findIn(text: AnchoringText): void {
    this.#text = text;
    this.#tried.clear();
    this.#find();
  }

  /** All notes of the report, instead of those before. */
  replace(notes: readonly Note[]): void {
    this.#notes = new Map(notes.map((note) => [note.id, note]));
    this.#find();
  }

  /** One note as it is now. */
  put(note: Note): void {
    this.#notes = new Map(this.#notes ?? []).set(note.id, note);
    this.#find();
  }

  get(id: string): Note | undefined {
    const note = this.#notes?.get(id);
    return note?.deleted === null ? note : undefined;
  }

  /** The notes that stand, in the order of the text. The same objects until something changes. */
  get placed(): readonly PlacedNote[] {
    return this.#placed;
  }

  /** The places of those whose sentence reads otherwise now, in the order of the text. */
  get changed(): readonly PlacedNote[] {
    return this.#changed;
  }

  /** The notes that need the reader. */
  get unplaced(): UnplacedNote[] {
    return this.#standing.flatMap(({ note, anchoring }) =>
      anchoring === undefined || anchoring.state === "anchored" ? [] : [{ note, anchoring }],
    );
  }

  /** The notes on the report as a whole, the oldest first. They stand before its first word. */
  get onReport(): PlacedNote[] {
    const standing = this.#standing.filter(({ note }) => note.target.type === "report");
    return standing.map(({ note }) => at(note, { start: 0, end: 0 }));
  }

  readonly undo = (): void => this.#stop();

  get #standing(): { readonly note: Note; readonly anchoring: Anchoring | undefined }[] {
    const standing = [...(this.#notes?.values() ?? [])].filter(({ deleted }) => deleted === null);
    return standing.map((note) => ({ note, anchoring: this.#tried.get(note.id)?.anchoring }));
  }

  /** Tries those that were not tried yet, or whose passage is another one now. */
  #find(): void {
    this.#stop();
    const text = this.#text;
    const notes = this.#notes;
    if (text === null || notes === null) return;
    const untried = new Map<string, PassageSelector>();
    for (const { id, target, deleted } of notes.values()) {
      if (target.type !== "passage" || deleted !== null) this.#tried.delete(id);
      else if (!isSame(this.#tried.get(id)?.selector, target.selector)) untried.set(id, target.selector);
    }
    const items = Array.from(untried, ([id, selector]) => ({ id, selector }));
    this.#stop = inSlices(anchorAll(text, items)[Symbol.iterator](), (found, isDone) => {
      for (const { id, anchoring } of found) {
        const selector = untried.get(id);
        if (selector !== undefined) this.#tried.set(id, { selector, anchoring });
      }
      if (isDone || found.length > 0) this.#tell(isDone);
    });
  }

  #tell(isSettled: boolean): void {
    this.#placed = this.#inState("anchored");
    this.#changed = this.#inState("changed");
    this.#onChange(isSettled);
  }

  #inState(state: "anchored" | "changed"): readonly PlacedNote[] {
    const found = this.#standing.flatMap(({ note, anchoring }) =>
      anchoring?.state === state ? [at(note, anchoring)] : [],
    );
    return found.toSorted(byPosition);
  }
}

function at(note: Note, { start, end }: Span): PlacedNote {
  return { note, start, end };
}

/** A note comes from the notebook as a new object each time; its passage is another one only if its words or place are. */
function isSame(one: PassageSelector | undefined, other: PassageSelector): boolean {
  if (one === undefined) return false;
  const { quote, position, textHash } = one;
  return (
    quote.exact === other.quote.exact &&
    quote.prefix === other.quote.prefix &&
    position.start === other.position.start &&
    textHash === other.textHash
  );
}
