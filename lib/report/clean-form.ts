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
 * How far each unit of UTF-16 stands above its clean form: of most 0, so that nearly nothing of this table is to be
 * written before a page is read. A table, since every unit of the page passes here.
 */
export const ABOVE_CLEAN_FORM: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of [...BLANKS, ...ZERO_WIDTHS]) {
    for (let unit = first; unit <= last; unit++) table[unit] = unit;
  }
  table.fill(FULL_WIDTH_SHIFT, FULL_WIDTH[0], FULL_WIDTH[1] + 1);
  for (const [from = "", to = ""] of SAME_SIGNS.split(" "))
    table[from.charCodeAt(0)] = from.charCodeAt(0) - to.charCodeAt(0);
  table[LINE_BREAK] = 0;
  return table;
})();

/** The clean form of a UTF-16 unit: ％ gives %, １ gives 1, — gives -; 0 where the unit is dropped. */
export function cleanForm(unit: number): number {
  return unit - (ABOVE_CLEAN_FORM[unit] ?? 0);
}
