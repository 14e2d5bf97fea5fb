import { inlineNoteStyle } from "../inline-note-style.ts";
import { noteForm, showInlineNote, type NoteForm } from "../inline-note.ts";
import { keepPlace, topOf, topOfReadLine } from "../keep-place.ts";
import type { Marker } from "../markers.ts";
import type { PageText } from "../read.ts";
import type { Undo } from "../undo.ts";
import type { Words } from "../../words.ts";
import type { TermPlace } from "./places.ts";
import { markerName, type Surface } from "./surface.ts";

interface OpenNote {
  readonly element: Element;
  readonly undo: Undo;
}

/** The definitions that are expanded in the running text, each behind its marker or mention. */
export class InlineNotes {
  readonly #page: PageText;
  readonly #surface: Surface;
  readonly #words: Words;
  readonly #css: string;
  readonly #open = new Map<TermPlace, OpenNote>();

  constructor(page: PageText, surface: Surface, words: Words) {
    this.#page = page;
    this.#surface = surface;
    this.#words = words;
    this.#css = inlineNoteStyle(surface.palette);
  }

  /** The places whose definition is expanded. */
  get open(): readonly TermPlace[] {
    return [...this.#open.keys()];
  }

  /** Whether all of them still stand in the page. */
  isIntact(): boolean {
    return [...this.#open.values()].every(({ element }) => element.isConnected);
  }

  isOpen(place: TermPlace): boolean {
    return this.#open.has(place);
  }

  /** Expands or collapses the definition behind a place; the line being read stays where it is on the screen. */
  toggle(place: TermPlace): void {
    const trigger = this.#surface.markerAt(place)?.trigger;
    keepPlace(trigger === undefined ? topOfReadLine() : topOf(trigger), () => {
      if (this.isOpen(place)) this.#collapse(place);
      else this.#expand(place, this.#formAt(place));
    });
  }

  /** Expands or collapses the definitions behind all of `places`. */
  setAll(places: readonly TermPlace[], isOpen: boolean): void {
    // Measuring would lay the page out, though nothing moves.
    if (places.length === 0) return;
    const forms = isOpen ? places.map((place) => ({ place, form: this.#formAt(place) })) : [];
    keepPlace(topOfReadLine(), () => {
      for (const { place, form } of forms) this.#expand(place, form);
      if (!isOpen) places.forEach((place) => this.#collapse(place));
    });
  }

  /** Collapses everything. */
  undo(): void {
    for (const place of this.#open.keys()) this.#collapse(place);
  }

  /** Measured before anything changes. */
  #formAt(place: TermPlace): NoteForm {
    const around = this.#surface.markerAt(place)?.trigger ?? this.#page.piecesOf(place)[0]?.node;
    return noteForm(place.entry?.definition ?? "", around?.parentElement ?? null);
  }

  /** A dangling marker has no definition; a place that the page has changed holds none any more. */
  #expand(place: TermPlace, form: NoteForm): void {
    if (place.entry === null || this.isOpen(place)) return;
    const marker = this.#surface.markerAt(place);
    const isolation = marker === undefined ? this.#page.isolate(place) : undefined;
    const last = marker?.pieces.at(-1) ?? isolation?.nodes.at(-1);
    if (last === undefined) return;
    const name = place.reference === null ? place.entry.term : markerName(place, this.#words);
    const note = showInlineNote(last, place.entry.definition, form, name, this.#css);
    setExpanded(marker, true);
    const undo = () => {
      note.undo();
      setExpanded(marker, false);
      isolation?.undo();
      if (isolation !== undefined) this.#surface.repaint();
    };
    this.#open.set(place, { element: note.element, undo });
  }

  #collapse(place: TermPlace): void {
    const note = this.#open.get(place);
    this.#open.delete(place);
    note?.undo();
  }
}

function setExpanded(marker: Marker | undefined, isExpanded: boolean): void {
  if (marker === undefined) return;
  marker.trigger.ariaExpanded = String(isExpanded);
  for (const piece of marker.pieces) piece.toggleAttribute("data-open", isExpanded);
}
