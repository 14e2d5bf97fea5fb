import { differences } from "../../anchoring/differences.ts";
import type { DiffPart, RescueEntry } from "../../note-views.ts";
import type { Note } from "../../notebook/note.ts";
import type { Span } from "../../report/span.ts";
import type { Undo } from "../undo.ts";
import { bringSpanIntoView, topCorner } from "./anchors.ts";
import type { NotesDesk, ReadReport } from "./desk.ts";
import type { UnplacedNote } from "./kept-notes.ts";
import { targetOf, type Writing } from "./writing.ts";

/** The view of the notes that need the reader: their sentence reads otherwise now, or was not found. */
export class Rescue {
  readonly #desk: NotesDesk;
  readonly #writing: Writing;
  readonly #remove: (note: Note) => void;

  constructor(desk: NotesDesk, writing: Writing, remove: (note: Note) => void) {
    this.#desk = desk;
    this.#writing = writing;
    this.#remove = remove;
  }

  /** The notes that wait. What is not on one page of several may well be on another: that is no loss. */
  get waiting(): readonly UnplacedNote[] {
    const { read, kept } = this.#desk;
    if (read === null) return [];
    return kept.unplaced.filter(({ anchoring }) => !read.report.partial || anchoring.state === "changed");
  }

  open(): void {
    this.#desk.dialogs.open({
      name: "rescue",
      anchor: topCorner(),
      takesFocus: true,
      draw: (element) => this.#draw(element),
    });
  }

  /** Draws what is left, here or in another tab; the focus stays in the list. */
  renew(): void {
    const { current, element } = this.#desk.dialogs;
    if (current === "rescue" && element !== null) this.#draw(element);
  }

  #draw(element: HTMLElement): Undo {
    const { parts, read } = this.#desk;
    const entries = read === null ? [] : this.waiting.map((waiting) => entryOf(read, waiting));
    return parts.draw.rescue(element, entries, this.#actions());
  }

  #actions() {
    return {
      accept: (id: string) => this.#place(id, 0),
      reattach: (id: string, candidate: number) => this.#place(id, candidate),
      visit: (id: string, candidate: number) => this.#visit(id, candidate),
      keepOnReport: (id: string) => this.#keepOnReport(id),
      remove: (id: string) => {
        const note = this.#desk.kept.get(id);
        if (note !== undefined) this.#remove(note);
      },
      close: () => void this.#desk.dialogs.close(),
    };
  }

  #place(id: string, candidate: number): void {
    const { read, kept } = this.#desk;
    const note = kept.get(id);
    const span = this.#spanOf(id, candidate);
    if (read === null || note === undefined || span === null) return;
    void this.#writing.move(note, targetOf(read, span));
  }

  #keepOnReport(id: string): void {
    const note = this.#desk.kept.get(id);
    if (note?.target.type !== "passage") return;
    const target = { type: "report" as const, formerly: note.target.selector };
    void this.#writing.move(note, target);
  }

  #visit(id: string, candidate: number): void {
    const span = this.#spanOf(id, candidate);
    const page = this.#desk.read?.page ?? null;
    if (span === null || page === null) return;
    bringSpanIntoView(page, span);
    const range = page.rangeOf(span);
    if (range === null) return;
    // What is shown is selected: the reader sees it at once, and a screen reader reads on from there.
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }

  #spanOf(id: string, candidate: number): Span | null {
    const anchoring = this.waiting.find(({ note }) => note.id === id)?.anchoring;
    if (anchoring === undefined) return null;
    return anchoring.state === "changed" ? anchoring : (anchoring.candidates[candidate] ?? null);
  }
}

function entryOf({ report, prepared }: ReadReport, { note, anchoring }: UnplacedNote): RescueEntry {
  const { id, colour, target } = note;
  const quotation = target.type === "passage" ? target.selector.quote.exact : "";
  const shown = { id, colour, text: note.text, quotation };
  if (anchoring.state === "changed") return { ...shown, state: "changed", was: anchoring.was, now: anchoring.now };
  const candidates = anchoring.candidates.map((candidate) => ({
    section:
      report.sections.findLast(({ start, end }) => start <= candidate.start && candidate.start < end)?.heading ?? null,
    parts: inContext(prepared.text, candidate, differences(quotation, candidate.quote)),
  }));
  return { ...shown, state: "orphan", candidates };
}

/** How many signs around a candidate are shown, so that two with the same words can be told apart. */
const SURROUNDINGS = 12;

function inContext(text: string, { start, end }: Span, parts: readonly DiffPart[]): DiffPart[] {
  const before = text.slice(Math.max(0, start - SURROUNDINGS), start).replace(/^.*\n/s, "");
  const behind = text.slice(end, end + SURROUNDINGS).replace(/\n.*$/s, "");
  return [{ kind: "equal", text: `…${before}` }, ...parts, { kind: "equal", text: `${behind}…` }];
}
