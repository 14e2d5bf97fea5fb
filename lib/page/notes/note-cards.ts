import type { Note } from "../../notebook/note.ts";
import { watchHover } from "../hover.ts";
import type { Anchor } from "../place-card.ts";
import { isForPage, isTap } from "../reader/pointer.ts";
import { anchorAt, topCorner } from "./anchors.ts";
import type { CopyCitation } from "./citing.ts";
import type { NotesDesk } from "./desk.ts";
import type { PlacedNote } from "./kept-notes.ts";
import { notesAlong, notesAtPoint } from "./note-surface.ts";
import type { Writing } from "./writing.ts";

/** What the cards of notes need. */
export interface NoteCardParts {
  readonly desk: NotesDesk;
  readonly writing: Writing;
  readonly remove: (note: Note) => void;
  readonly copyCitation: CopyCitation;
  /** Milliseconds before a card opens on hover. */
  delay(): number;
}

/** Opens the cards of notes: on hover, by their marks in the margin, by the commands. */
export class NoteCards {
  readonly #parts: NoteCardParts;
  #current: PlacedNote | null = null;

  constructor(parts: NoteCardParts) {
    this.#parts = parts;
  }

  /**
   * The card of the notes at `place`, beginning with this one. All that share words with it can be reached there; of a
   * note on the whole report, all others of those.
   */
  open(place: PlacedNote, { takesFocus = false } = {}): void {
    const { desk } = this.#parts;
    const isOnReport = place.note.target.type === "report";
    const notes = (isOnReport ? desk.kept.onReport : notesAlong(desk.kept, place)).map(({ note }) => note);
    const first = notes.findIndex(({ id }) => id === place.note.id);
    if (first === -1) return;
    desk.dialogs.open({
      name: "card",
      anchor: isOnReport ? topCorner() : this.#beside(place),
      takesFocus,
      draw: (element) => {
        const content = { notes, first, address: desk.parts.address() };
        return desk.parts.draw.card(element, content, this.#actions());
      },
      closed: () => {
        this.#current = null;
        desk.activate(null);
      },
    });
    this.#current = place;
    desk.activate(place.note.id);
  }

  #beside(place: PlacedNote): Anchor {
    const { desk } = this.#parts;
    return anchorAt(
      () => desk.read?.page ?? null,
      () => place,
    );
  }

  /** Opens cards as the pointer rests on the words of a note. */
  watchHover(): void {
    const { desk, delay } = this.#parts;
    const { scope, host, isTaken } = desk.parts.base;
    watchHover<PlacedNote>({
      scope,
      root: document,
      delay,
      find: (event) => (host.holds(event.target) || isTaken(event) ? null : this.#under(event)),
      isOverCard: ({ target }) => host.holds(target),
      current: () => (desk.dialogs.current === "card" ? this.#current : null),
      open: (place) => {
        // An editor or the list of lost notes is not pushed aside by a pointer that happens to pass.
        if (desk.dialogs.current === null) this.open(place);
      },
      close: () => {
        if (desk.dialogs.current === "card" && !host.holds(document.activeElement)) desk.dialogs.close();
      },
    });
  }

  /** Opens a card as a finger taps the words of a note, and closes it as one taps beside them. */
  watchTaps(): void {
    const { dialogs, parts } = this.#parts.desk;
    const { scope, host, isTaken } = parts.base;
    scope.listen(document, "click", (event) => {
      if (!isTap(event) || host.holds(event.target) || isForPage(event)) return;
      if (dialogs.current !== null && dialogs.current !== "card") return;
      const place = isTaken(event) ? null : this.#under(event);
      if (place === null) dialogs.close();
      else if (place !== this.#current) this.open(place);
    });
  }

  /** Always the same object for the same note, as the hover compares places. */
  #under({ clientX, clientY }: MouseEvent): PlacedNote | null {
    const { desk } = this.#parts;
    const page = desk.read?.page;
    const found = page === undefined ? undefined : notesAtPoint(page, desk.kept, clientX, clientY)[0];
    if (found === undefined) return null;
    return this.#current?.note.id === found.note.id ? this.#current : found;
  }

  #actions() {
    const { desk, writing, remove, copyCitation } = this.#parts;
    const close = () => void desk.dialogs.close();
    return {
      edit: (note: Note) => writing.edit(note),
      remove: (note: Note) => {
        remove(note);
        close();
      },
      copyCitation: ({ id }: Note) => {
        const place = [...desk.kept.onReport, ...desk.kept.placed].find(({ note }) => note.id === id);
        return place !== undefined && copyCitation(place);
      },
      close,
    };
  }
}
