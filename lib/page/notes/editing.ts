import type { EditorOrder } from "../../editor-frame.ts";
import type { EditorContent, SaveState } from "../../note-views.ts";
import type { Draft, Note, NoteTarget, ReportIdentity, Revision } from "../../notebook/note.ts";
import type { NotebookLink } from "./notebook-link.ts";

/** What is written on: a note that there is, a new one, or a writing that was never saved. */
export interface EditingStart {
  readonly note: string;
  readonly target: NoteTarget;
  readonly content: EditorContent;
  readonly base: Revision | null;
  /** Whether `content` holds more than the notebook does: the draft of a tab that was closed in mid-sentence. */
  readonly isDraft: boolean;
}

/** What an editing reads and tells. */
export interface EditingParts {
  readonly link: NotebookLink;
  readonly report: ReportIdentity;
  readonly address: string;
  tell(order: EditorOrder): void;
  /** It is on the disk. */
  kept(note: Note): void;
}

/**
 * One note being written. Every change is kept as a draft at once and saved when the reader says so or leaves; one
 * save is under way at a time, and what is written meanwhile goes into the next.
 */
export class Editing {
  readonly start: EditingStart;
  readonly #parts: EditingParts;
  #content: EditorContent;
  #base: Revision | null;
  #isDirty: boolean;
  #state: SaveState = { name: "untouched" };
  #saving: Promise<SaveState> | null = null;

  constructor(start: EditingStart, parts: EditingParts) {
    this.start = start;
    this.#parts = parts;
    this.#content = start.content;
    this.#base = start.base;
    this.#isDirty = start.isDraft;
    if (start.isDraft) this.#state = { name: "unsaved" };
  }

  get content(): EditorContent {
    return this.#content;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Whether there is something that the notebook does not have, or has not said that it has. */
  get isUnsaved(): boolean {
    return this.#isDirty || this.#saving !== null;
  }

  change(content: EditorContent): void {
    this.#content = content;
    this.#isDirty = true;
    this.#parts.link.keepDraft(this.#draft(), this.#parts.report);
    this.#show({ name: this.#parts.link.isStale() ? "stale" : "unsaved" });
  }

  /**
   * Saves what is written until all of it is on the disk, or a fault says why not. A new note without a word is saved
   * too when the reader asks for it, as a mark in its colour.
   */
  save(): Promise<SaveState> {
    if (this.#base === null) this.#isDirty = true;
    return this.#saveUnsaved();
  }

  /** The reader leaves the editor: what was written is saved. A new note that nothing was written into is none. */
  async leave(): Promise<SaveState> {
    if (this.#saving === null && this.#base === null && isEmpty(this.#content)) this.drop();
    return this.isUnsaved ? this.#saveUnsaved() : { name: "untouched" };
  }

  /** Gives up what was written and not saved. */
  drop(): void {
    this.#isDirty = false;
    this.#parts.link.dropDraft(this.start.note);
  }

  #saveUnsaved(): Promise<SaveState> {
    this.#saving ??= this.#saveAll().finally(() => {
      this.#saving = null;
    });
    return this.#saving;
  }

  async #saveAll(): Promise<SaveState> {
    if (!this.#isDirty) return this.#show({ name: "saved" });
    this.#show({ name: "saving" });
    const state = await this.#saveOnce();
    return state.name === "saved" ? this.#saveAll() : this.#show(state);
  }

  async #saveOnce(): Promise<SaveState> {
    const { link, report, address, kept } = this.#parts;
    const sent = this.#content;
    this.#isDirty = false;
    const content = { ...sent, target: this.start.target };
    const answer = await link.save({ note: this.start.note, report, address, content, base: this.#base });
    if (!answer.ok) {
      this.#isDirty = true;
      return answer.fault === "stale" ? { name: "stale" } : { name: "fault", fault: answer.fault };
    }
    // Where the notebook joined it with another tab's text and the reader wrote on meanwhile, the next save has to be
    // joined too: it goes by the revision that this editor has seen.
    if (this.#content === sent || answer.value.text === sent.text) this.#base = answer.value.revision;
    if (this.#content === sent) this.#takeOver(answer.value);
    kept(answer.value);
    return { name: "saved" };
  }

  /** What the notebook has now may hold what another tab wrote as well. */
  #takeOver({ text, tags, colour }: Note): void {
    this.#parts.link.dropDraft(this.start.note);
    if (text === this.#content.text) return;
    this.#content = { text, tags, colour };
    this.#parts.tell({ type: "replace", content: this.#content });
  }

  #show(state: SaveState): SaveState {
    this.#state = state;
    this.#parts.tell({ type: "state", state });
    return state;
  }

  #draft(): Draft {
    const { note, target } = this.start;
    return { ...this.#content, note, target, base: this.#base, modified: new Date().toISOString() };
  }
}

function isEmpty({ text, tags }: EditorContent): boolean {
  return text.trim() === "" && tags.length === 0;
}
