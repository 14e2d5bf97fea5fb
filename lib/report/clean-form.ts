/** Pairs of signs, each "from to": forms that mean the same to a reader. */
const SAME_SIGNS =
  "—- –- －- ‐- ‑- ‒- ―- ─- −- ～~ 〜~ ∼~ ∶: ︰: ﹕: 「“ 『“ 」” 』” 〝“ 〞” ﹪% ﹢+ ﹣- ﹙( ﹚) ﹐, ﹔;";

/** First and last of the units that a reader sees as blank. */
const BLANKS: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** First and last of the units that a reader does not see at all: they part nothing. */
const ZERO_WIDTHS: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];

const ZERO_WIDTH_UNITS: ReadonlySet<number> = new Set(
  ZERO_WIDTHS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
);

const FULL_WIDTH: readonly [number, number] = [0xff01, 0xff5e];
const FULL_WIDTH_SHIFT = 0xfee0;
export const LINE_BREAK = 10;
export const SPACE = 32;

/** Whether a unit is dropped without a trace: a zero width space inside 5000人. */
export function isZeroWidth(unit: number): boolean {
  return ZERO_WIDTH_UNITS.has(unit);
}

/**
 * From a UTF-16 unit to its clean form: ％ to %, １ to 1, — to -; 0 where the unit is dropped. A table, since every unit
 * of a page passes here.
 */
export const CLEAN_FORM: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (const [first, last] of [...BLANKS, ...ZERO_WIDTHS]) table.fill(0, first, last + 1);
  for (let unit = FULL_WIDTH[0]; unit <= FULL_WIDTH[1]; unit++) table[unit] = unit - FULL_WIDTH_SHIFT;
  for (const [from, to] of SAME_SIGNS.split(" ")) {
    if (from !== undefined && to !== undefined) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  table[LINE_BREAK] = LINE_BREAK;
  return table;
})();
