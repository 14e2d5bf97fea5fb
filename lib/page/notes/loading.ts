import type { Draft } from "../../notebook/note.ts";
import type { NotesDesk } from "./desk.ts";
import type { Toasts } from "./toasts.ts";

/**
 * Reads the report's notes from the notebook: at the first reading, and again after each change that another tab
 * made. Changes that come while a reading is under way are one more reading.
 */
export class Loading {
  readonly #desk: NotesDesk;
  readonly #toasts: Toasts;
  readonly #found: (drafts: readonly Draft[]) => void;
  #isUnderWay = false;
  #isWanted = false;
  #hasLoaded = false;

  /** `found` is given the writings that were left behind, after the first reading. */
  constructor(desk: NotesDesk, toasts: Toasts, found: (drafts: readonly Draft[]) => void) {
    this.#desk = desk;
    this.#toasts = toasts;
    this.#found = found;
  }

  /** Whether the notebook has given the notes once. */
  get hasLoaded(): boolean {
    return this.#hasLoaded;
  }

  /** The notes with one of these keys have changed. */
  changed(keys: readonly string[]): void {
    if (this.#desk.read?.identity.keys.some((key) => keys.includes(key)) === true) void this.load();
  }

  async load(): Promise<void> {
    this.#isWanted = true;
    if (this.#isUnderWay) return;
    this.#isUnderWay = true;
    this.#isWanted = false;
    await this.#loadOnce();
    this.#isUnderWay = false;
    if (this.#isWanted) await this.load();
  }

  async #loadOnce(): Promise<void> {
    const { read, parts, kept } = this.#desk;
    if (read === null) return;
    const answer = await parts.link.notesOf(read.identity.keys);
    if (this.#desk.read === null) return;
    // A stale page has no notes to show; the reader is told when they write.
    if (!answer.ok) return answer.fault === "stale" ? undefined : this.#toasts.fault(answer.fault);
    const { notes, drafts, setAside, readOnly } = answer.value;
    kept.replace(notes);
    if (!this.#hasLoaded && readOnly) this.#toasts.fault("upgrade-failed");
    else if (!this.#hasLoaded && setAside > 0) this.#toasts.news({ kind: "set-aside", count: setAside });
    if (!this.#hasLoaded) this.#found(drafts);
    this.#hasLoaded = true;
  }
}
