import { anchor } from "../../anchoring/anchor.ts";
import { describe } from "../../anchoring/describe.ts";
import type { Colour, Draft, Note, NoteTarget } from "../../notebook/note.ts";
import type { Span } from "../../report/span.ts";
import { bringSpanIntoView } from "./anchors.ts";
import type { NotesDesk, ReadReport } from "./desk.ts";
import type { Editor } from "./editor.ts";
import type { Toasts } from "./toasts.ts";

const FIRST_COLOUR: Colour = "yellow";

/** Makes notes: by a colour alone, or in the editor, which also opens on those there are and on writings left behind. */
export class Writing {
  readonly #desk: NotesDesk;
  readonly #editor: Editor;
  readonly #toasts: Toasts;
  /** The colour that the reader took last. */
  #colour: Colour = FIRST_COLOUR;

  constructor(desk: NotesDesk, editor: Editor, toasts: Toasts) {
    this.#desk = desk;
    this.#editor = editor;
    this.#toasts = toasts;
  }

  /** Marks words in a colour, without a text. */
  async mark(span: Span, colour: Colour): Promise<void> {
    const { read, kept, parts } = this.#desk;
    if (read === null) return;
    this.#colour = colour;
    const content = { target: targetOf(read, span), colour, text: "", tags: [] };
    const note = parts.link.newId();
    const answer = await parts.link.save({
      note,
      report: read.identity,
      address: parts.address(),
      content,
      base: null,
    });
    if (!answer.ok) return this.#toasts.fault(answer.fault);
    kept.put(answer.value);
    parts.base.announce(parts.words("announceNoteMade"));
  }

  /** Opens the editor on words of the report; with null, for a note on the whole report. */
  write(span: Span | null): void {
    const { read, parts } = this.#desk;
    if (read === null) return;
    const target: NoteTarget = span === null ? { type: "report", formerly: null } : targetOf(read, span);
    const content = { colour: this.#colour, text: "", tags: [] };
    const start = { note: parts.link.newId(), target, content, base: null, isDraft: false };
    this.#editor.open(start, span);
    // The words stand out as those of the note now; the selection's grey would only dull the colours.
    if (span !== null) getSelection()?.removeAllRanges();
  }

  edit({ id, target, colour, text, tags, revision }: Note): void {
    const start = { note: id, target, content: { colour, text, tags }, base: revision, isDraft: false };
    this.#editor.open(start, this.#desk.kept.placed.find(({ note }) => note.id === id) ?? null);
  }

  /** Opens the editor where a tab was closed in mid-sentence, beside the words if they stand as they stood. */
  resume({ note, target, colour, text, tags, base }: Draft): void {
    const { read } = this.#desk;
    if (read === null) return;
    const found = target.type === "passage" ? anchor(read.prepared, target.selector) : null;
    const place = found?.state === "anchored" ? found : null;
    if (place !== null) bringSpanIntoView(read.page, place);
    this.#editor.open({ note, target, content: { colour, text, tags }, base, isDraft: true }, place);
  }

  /** Puts a note on another place, its words as they are. */
  async move(note: Note, target: NoteTarget): Promise<void> {
    const { read, kept, parts } = this.#desk;
    if (read === null) return;
    const { id, colour, text, tags, revision } = note;
    const content = { target, colour, text, tags };
    const save = { note: id, report: read.identity, address: note.address, content, base: revision };
    const answer = await parts.link.save(save);
    if (answer.ok) kept.put(answer.value);
    else this.#toasts.fault(answer.fault);
  }
}

/** The target of a note on `span` of the page as it is read now. */
export function targetOf({ prepared }: ReadReport, span: Span): NoteTarget {
  return { type: "passage", selector: describe(prepared, span) };
}
