import type { EditorEvent } from "../../editor-frame.ts";
import type { SaveState } from "../../note-views.ts";
import type { Note, ReportIdentity } from "../../notebook/note.ts";
import type { Span } from "../../report/span.ts";
import type { Anchor } from "../place-card.ts";
import type { Undo } from "../undo.ts";
import { anchorAt, topCorner } from "./anchors.ts";
import type { NotesDesk } from "./desk.ts";
import { openEditorFrame, type EditorFrame } from "./editor-frame.ts";
import { Editing, type EditingStart } from "./editing.ts";
import { strand } from "./stranded.ts";

/** What an editor begins with beside the note. */
interface Beginning {
  readonly identity: ReportIdentity;
  readonly quotation: string | null;
}

interface OpenEditor extends Pick<Beginning, "quotation"> {
  readonly editing: Editing;
  readonly frame: EditorFrame;
}

/** The editor of one note at a time, beside its words. */
export class Editor {
  readonly #desk: NotesDesk;
  readonly #remove: (note: Note) => void;
  #editing: Editing | null = null;

  constructor(desk: NotesDesk, remove: (note: Note) => void) {
    this.#desk = desk;
    this.#remove = remove;
  }

  /** What is written and not saved; null where nothing is. */
  get unsaved(): string | null {
    return this.#editing?.isUnsaved === true ? this.#editing.content.text : null;
  }

  /** Opens beside `place`; null: beside nothing, and the words that the note is on are said in the editor. */
  open(start: EditingStart, place: Span | null): void {
    const { read, parts, dialogs } = this.#desk;
    if (read === null) return;
    dialogs.open({
      name: "editor",
      anchor: place === null ? topCorner() : this.#beside(start.note, place),
      takesFocus: false,
      draw: (element) => {
        element.ariaLabel = parts.words("noteEditor");
        return this.#draw(element, start, {
          identity: read.identity,
          quotation: place === null ? quoted(start) : null,
        });
      },
    });
    this.#desk.activate(start.note, place);
  }

  /** The page is being left: what is written is saved now, as there may be no later. */
  leave(): void {
    void this.#editing?.leave();
  }

  /** The place of the note where it has one by now, else the words that it was begun on. */
  #beside(id: string, begun: Span): Anchor {
    const { kept, read } = this.#desk;
    // In another text the words that it was begun on stand elsewhere, or nowhere.
    const isSameText = () => this.#desk.read?.page.text === read?.page.text;
    const place = () => kept.placed.find(({ note }) => note.id === id) ?? (isSameText() ? begun : null);
    return anchorAt(() => this.#desk.read?.page ?? null, place);
  }

  #draw(element: HTMLElement, start: EditingStart, { identity, quotation }: Beginning): Undo {
    const { parts, kept } = this.#desk;
    const { source, origin } = parts.editor;
    const heard = parts.base.scope.guard((event: EditorEvent) => this.#hear(event, { editing, frame, quotation }));
    const frame = openEditorFrame(element, { source, origin, title: parts.words("noteEditor"), heard });
    const editing = new Editing(start, {
      link: parts.link,
      report: identity,
      address: parts.address(),
      tell: (order) => frame.tell(order),
      kept: (note) => kept.put(note),
    });
    this.#editing = editing;
    const closing = new AbortController();
    // Firefox lets nothing that a page sends out of `pagehide`. Only while somebody writes: it does not keep pages that
    // listen to this in its memory.
    addEventListener(
      "beforeunload",
      parts.base.scope.guard(() => parts.link.flush()),
      { signal: closing.signal },
    );
    return () => {
      closing.abort();
      frame.undo();
      if (this.#editing === editing) this.#editing = null;
      void editing.leave().then((state) => this.#left(editing, state));
    };
  }

  /** Also for a frame that had to load again in mid-sentence. */
  async #begin({ editing, frame, quotation }: OpenEditor): Promise<void> {
    const { link, meanings } = this.#desk.parts;
    const suggestions = await link.tags();
    const { content, state, start } = editing;
    const isOnReport = start.target.type === "report";
    const isKept = this.#desk.kept.get(start.note) !== undefined;
    frame.tell({ type: "begin", content, quotation, isOnReport, isKept, suggestions, meanings: meanings() });
    frame.tell({ type: "state", state });
    frame.focus();
  }

  #hear(event: EditorEvent, open: OpenEditor): void {
    const { editing } = open;
    if (event.type === "ready") void this.#begin(open);
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

  /** A save that failed as the editor closed must not fail unheard: what was written stays on the screen. */
  #left({ content }: Editing, state: SaveState): void {
    const { parts } = this.#desk;
    if (this.#editing === null) this.#desk.activate(null);
    if (state.name === "fault") strand(parts, content.text, state.fault);
    else if (state.name === "stale") strand(parts, content.text, "stale");
    else if (state.name === "saved") parts.base.announce(parts.words("announceNoteSaved"));
  }
}

/** The words that a note is on, or once was. */
function quoted({ target }: EditingStart): string | null {
  return (target.type === "passage" ? target.selector : target.formerly)?.quote.exact ?? null;
}
