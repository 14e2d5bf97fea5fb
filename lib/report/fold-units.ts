import { ABOVE_CLEAN_FORM, cleanForm, isZeroWidth, LINE_BREAK, SPACE } from "./clean-form.ts";

/** The clean units of a text and where each came from; `at` has one more item. */
interface Folded {
  readonly units: Uint16Array;
  readonly at: Uint32Array;
}

/**
 * The clean form of every unit of a text that stays: `２０２３ 年` gives those of 2023年, and 0, 1, 2, 3, 5 as their places.
 * Of line breaks in a row one stays, of those at the start none. A blank stays where it alone parts two numbers.
 */
export function foldUnits(text: string): Folded {
  const units = new Uint16Array(text.length);
  const at = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const rare = foldPlain(text, i, units, at, length);
    length += rare - i;
    i = rare;
    if (i < text.length && staysIn(units, at, length, text)) length++;
  }
  at[length] = text.length;
  return { units: units.subarray(0, length), at: at.subarray(0, length + 1) };
}

/**
 * Folds the units from `from` on as far as the next that may be dropped, which is written too; where that stands. Every
 * unit of a page passes here, so that nothing is called in this loop: whatever is rare is asked elsewhere.
 */
function foldPlain(text: string, from: number, units: Uint16Array, at: Uint32Array, index: number): number {
  let i = from;
  for (let to = index; i < text.length; to++) {
    const written = text.charCodeAt(i);
    const unit = written - (ABOVE_CLEAN_FORM[written] ?? 0);
    units[to] = unit;
    at[to] = i;
    if (unit <= LINE_BREAK) break;
    i++;
  }
  return i;
}

/** Whether a unit that may be dropped, the last that was written, stays; a blank that does becomes a plain one. */
function staysIn(units: Uint16Array, at: Uint32Array, index: number, text: string): boolean {
  const unit = units[index];
  if (unit === LINE_BREAK) return index > 0 && units[index - 1] !== LINE_BREAK;
  if (unit !== 0) return true;
  const next = (at[index] ?? 0) + 1;
  if (!isDigitAt(text, next) || !isDigit(units[index - 1]) || !isGap(text, at, index)) return false;
  if (isThousands(units, at, index, text)) return false;
  if (isSpacedOut(units, at, index, text) && !isDigitAt(text, next + 1)) return false;
  units[index] = SPACE;
  return true;
}

const ZERO = 48;
const NINE = 57;

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= ZERO && unit <= NINE;
}

function isDigitAt(text: string, index: number): boolean {
  return isDigit(cleanForm(text.charCodeAt(index)));
}

/** Whether what was dropped between the unit at `index` and the one before holds a blank, which no sign of no width is. */
function isGap(text: string, at: Uint32Array, index: number): boolean {
  for (let i = at[index] ?? 0; i > (at[index - 1] ?? 0); i--) {
    if (cleanForm(text.charCodeAt(i)) === 0 && !isZeroWidth(text.charCodeAt(i))) return true;
  }
  return false;
}

/**
 * Whether the digits before `index` may go on behind a blank: one alone, or several of which one did so already.
 * 1 9 8 0 年 is set with blanks between its digits (State Council, 1998).
 */
function isSpacedOut(units: Uint16Array, at: Uint32Array, index: number, text: string): boolean {
  if (!isDigit(units[index - 2])) return true;
  for (let i = index - 1; i > 0 && isDigit(units[i - 1]); i--) if (isGap(text, at, i)) return true;
  return false;
}

const GROUP = 3;

/**
 * Whether the blank at `index` parts thousands, as GB/T 15835 has them set: 36 812元, 1 260公里. Up to three digits stand
 * before it or a group of three, and just three behind; 2024 120家 are two numbers.
 */
function isThousands(units: Uint16Array, at: Uint32Array, index: number, text: string): boolean {
  const next = (at[index] ?? 0) + 1;
  let behind = 0;
  while (isDigitAt(text, next + behind)) behind++;
  if (behind !== GROUP || next - (at[index - 1] ?? 0) !== ONE_BLANK) return false;
  let first = index - 1;
  while (isDigit(units[first - 1]) && !isGap(text, at, first)) first--;
  const isGroup = isDigit(units[first - 1]) && index - first === GROUP;
  return isGroup || (index - first <= GROUP && units[first] !== ZERO && units[first - 1] !== POINT);
}

/** From one digit over a blank to the next. */
const ONE_BLANK = 2;
const POINT = 46;
