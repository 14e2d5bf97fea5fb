import type { EditorEvent } from "../../editor-frame.ts";
import type { SaveState } from "../../note-views.ts";
import type { Note } from "../../notebook/note.ts";
import type { Span } from "../../report/span.ts";
import type { Anchor } from "../place-card.ts";
import type { Undo } from "../undo.ts";
import type { NotesDesk, ReadReport } from "./desk.ts";
import { openEditorFrame, type EditorFrame } from "./editor-frame.ts";
import { Editing, type EditingStart } from "./editing.ts";
import type { Toasts } from "./toasts.ts";

/** The editor of one note at a time, beside its words. */
export class Editor {
  readonly #desk: NotesDesk;
  readonly #toasts: Toasts;
  readonly #remove: (note: Note) => void;
  #editing: Editing | null = null;

  constructor(desk: NotesDesk, toasts: Toasts, remove: (note: Note) => void) {
    this.#desk = desk;
    this.#toasts = toasts;
    this.#remove = remove;
  }

  /** What is written and not saved; null where nothing is. */
  get unsaved(): string | null {
    return this.#editing?.isDirty === true ? this.#editing.content.text : null;
  }

  open(start: EditingStart, anchor: Anchor, begun: Span | null = null): void {
    const { read, parts, dialogs } = this.#desk;
    if (read === null) return;
    dialogs.open({
      name: "editor",
      anchor,
      takesFocus: false,
      draw: (element) => {
        element.ariaLabel = parts.words("noteEditor");
        return this.#draw(element, start, read);
      },
    });
    this.#desk.activate(start.note, begun);
  }

  /** The page is being left: what is written is saved now, as there may be no later. */
  leave(): void {
    void this.#editing?.leave();
  }

  #draw(element: HTMLElement, start: EditingStart, { identity }: ReadReport): Undo {
    const { parts, kept } = this.#desk;
    const { source, origin } = parts.editor;
    const heard = parts.base.scope.guard((event: EditorEvent) => this.#hear(event, editing, frame));
    const frame = openEditorFrame(element, { source, origin, title: parts.words("noteEditor"), heard });
    const editing = new Editing(start, {
      link: parts.link,
      report: identity,
      address: parts.address(),
      tell: (order) => frame.tell(order),
      kept: (note) => kept.put(note),
    });
    this.#editing = editing;
    return () => {
      frame.undo();
      if (this.#editing === editing) this.#editing = null;
      void editing.leave().then((state) => this.#left(editing, state));
    };
  }

  /** Also for a frame that had to load again in mid-sentence. */
  async #begin(editing: Editing, frame: EditorFrame): Promise<void> {
    const { link, meanings } = this.#desk.parts;
    const suggestions = await link.tags();
    const { content, state, start } = editing;
    const { target, note } = start;
    const isOnReport = target.type === "report";
    // Beside its own words a note need not say them again.
    const quotation = isOnReport ? (target.formerly?.quote.exact ?? null) : null;
    const isKept = this.#desk.kept.get(note) !== undefined;
    frame.tell({ type: "begin", content, quotation, isOnReport, isKept, suggestions, meanings: meanings() });
    frame.tell({ type: "state", state });
    frame.focus();
  }

  #hear(event: EditorEvent, editing: Editing, frame: EditorFrame): void {
    if (event.type === "ready") void this.#begin(editing, frame);
    else if (event.type === "changed") editing.change(event.content);
    else if (event.type === "save") void editing.save();
    else if (event.type === "close") this.#desk.dialogs.close();
    else if (event.type === "delete") this.#delete(editing);
  }

  #delete(editing: Editing): void {
    editing.drop();
    const note = this.#desk.kept.get(editing.start.note);
    if (note !== undefined) this.#remove(note);
    this.#desk.dialogs.close();
  }

  /** A save that failed as the editor closed must not fail unheard; what was written stays as a draft. */
  #left({ start }: Editing, state: SaveState): void {
    if (this.#editing === null) this.#desk.activate(null);
    if (state.name === "fault") this.#toasts.fault(state.fault);
    else if (state.name === "stale") this.#toasts.fault("stale");
    else if (state.name === "saved" && this.#desk.kept.get(start.note) !== undefined) {
      this.#desk.parts.base.announce(this.#desk.parts.words("announceNoteSaved"));
    }
  }
}
