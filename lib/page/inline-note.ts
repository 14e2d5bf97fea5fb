import { own } from "./owned.ts";
import { adoptStyle } from "./stylesheet.ts";
import type { Undo } from "./undo.ts";

/** The longest definition that is set in two half-height lines, in characters. */
const LONGEST_HALVED = 40;
/** The size of the half-height letters, and of both brackets with their margins, in those letters. */
const HALF_SIZE = 0.58;
const BRACKETS = 2.8;

/** How a definition is set: in two half-height lines, or (null) as small text that runs on over the page's lines. */
export type NoteForm = readonly [string, string] | null;

/**
 * The form that suits `definition` in the column around `element`. It measures the page and changes nothing: for many
 * notes take all forms first, since measuring after each change makes the browser lay out the page again and again.
 */
export function noteForm(definition: string, element: Element | null): NoteForm {
  const halves = halve(definition);
  return halves !== null && element !== null && fits(halves, element) ? halves : null;
}

/** A definition that stands in the running text. */
export interface InlineNote {
  readonly element: Element;
  readonly undo: Undo;
}

/**
 * Sets `definition` behind `last`, the last piece of a marker or the last text of a mention, as a 夹注 in the running
 * line. It stands in a closed shadow root and cannot be selected, so that copying the page gives the page's own text.
 */
export function showInlineNote(
  last: ChildNode,
  definition: string,
  form: NoteForm,
  name: string,
  css: string,
): InlineNote {
  const note = own(document.createElement("jiazhu-note"));
  note.role = "note";
  note.ariaLabel = name;
  const root = note.attachShadow({ mode: "closed" });
  adoptStyle(root, css);
  root.append(form === null ? asGloss(definition) : asHalves(form));
  placeBehind(last).after(note);
  return { element: note, undo: () => note.remove() };
}

function asGloss(definition: string): HTMLElement {
  const box = document.createElement("span");
  box.className = "gloss";
  box.textContent = definition;
  return box;
}

function asHalves(halves: readonly string[]): HTMLElement {
  const box = document.createElement("span");
  box.className = "halves";
  const lines = document.createElement("span");
  for (const half of halves) {
    const line = document.createElement("span");
    line.textContent = half;
    lines.append(line);
  }
  box.append(lines);
  return box;
}

/** Behind the superscript or link too whose last words it is: the note is neither of them. */
function placeBehind(last: ChildNode): ChildNode {
  let place = last;
  while (place.parentElement?.matches("sup, a, o\\:p") === true && isLastWord(place)) place = place.parentElement;
  return place;
}

function isLastWord(node: ChildNode): boolean {
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    if (!(next instanceof Comment) && (next.textContent ?? "").trim() !== "") return false;
  }
  return true;
}

const CLOSING = /^[，。、；：！？”’）》〉】〕」』％%,.;:!?)\]]/;
const OPENING = /[“‘（《〈【〔「『([]$/;

/**
 * Cuts a short definition into two lines of like length, 一河指青禾河，两岸指东岸老城 / 与西岸新城; null for one that is
 * too long. No line begins with a closing sign or ends with an opening one, as in any Chinese text.
 */
export function halve(definition: string): readonly [string, string] | null {
  const letters = Array.from(definition.trim());
  if (letters.length > LONGEST_HALVED) return null;
  let middle = Math.ceil(letters.length / 2);
  while (middle < letters.length && CLOSING.test(letters[middle] ?? "")) middle++;
  while (middle > 1 && OPENING.test(letters[middle - 1] ?? "")) middle--;
  return [letters.slice(0, middle).join(""), letters.slice(middle).join("")];
}

/** Whether two lines fit the column: the note cannot be broken, and a wider one would stick out of the page. */
function fits(halves: readonly string[], element: Element): boolean {
  const letters = Math.max(...halves.map((half) => half.length)) + BRACKETS;
  const width = letters * HALF_SIZE * Number.parseFloat(getComputedStyle(element).fontSize);
  return width <= columnWidth(element);
}

function columnWidth(element: Element): number {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.clientWidth > 0 && !getComputedStyle(at).display.startsWith("inline")) return at.clientWidth;
  }
  return 0;
}
