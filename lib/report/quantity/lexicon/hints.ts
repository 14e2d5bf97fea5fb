/** What each unit of UTF-16 hints at, one bit for each kind of hint. */
const table = new Uint16Array(0x10000);
let nextBit = 1;

/** A hint: that one of its signs stands somewhere in a stretch, so that an expression may find its words there. */
export type Hint = number;

/** What stands for the hints of a stretch that was not looked through. */
export const ALL_HINTS: Hint = 0xffff;

/** The hint that one of `signs` gives; every hint is one bit of its own, of sixteen that there are. */
export function hintOf(signs: string): Hint {
  const bit = nextBit;
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = (table[signs.charCodeAt(i)] ?? 0) | bit;
  nextBit <<= 1;
  return bit;
}

/** The hints that the sign of `code` gives, all at once. */
export function hintsAt(code: number): number {
  return table[code] ?? 0;
}
