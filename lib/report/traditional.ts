import { SIMPLIFIED, STEPS_FROM, TRADITIONAL_STEPS } from "./traditional-signs.ts";

const FIRST = 0x4e00;
const BEHIND_LAST = 0xa000;

/** Signs that only traditional text has, in the order of their code points: 丟並亂… */
export function traditionalSigns(): string {
  const signs: number[] = [];
  let sign = STEPS_FROM;
  for (let i = 0; i < TRADITIONAL_STEPS.length; i++) {
    const code = TRADITIONAL_STEPS.charCodeAt(i);
    sign += code < 0x100 ? code - 0x23 : code - 0x100;
    signs.push(sign);
  }
  return String.fromCharCode(...signs);
}

/** From a traditional sign, counted from U+4E00, to its simplified one; 0 where it has none of its own. */
let simplerSigns: Uint16Array | undefined;

/** Written when it is first asked for: no page waits for it as it loads, and most reports never ask. */
function writeSimplerSigns(): Uint16Array {
  const table = new Uint16Array(BEHIND_LAST - FIRST);
  const signs = traditionalSigns();
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i) - FIRST] = SIMPLIFIED.charCodeAt(i);
  return table;
}

/**
 * The simplified form of a unit, 經 to 经 as code points; the unit itself where simplified text has it too (后, 里, 台)
 * or where it is no Chinese sign.
 */
export function simplifiedUnit(unit: number): number {
  if (unit < FIRST || unit >= BEHIND_LAST) return unit;
  simplerSigns ??= writeSimplerSigns();
  return simplerSigns[unit - FIRST] || unit;
}

/**
 * Writes traditional signs in simplified form, one for one: `經濟增長後勁` gives `经济增长后劲`, every position stays.
 * Words are not translated (資訊 gives 资讯, not 信息). Where nothing is traditional, the very same string comes back.
 */
export function toSimplified(text: string): string {
  const first = firstTraditional(text);
  if (first < 0) return text;
  const pieces = [text.slice(0, first)];
  let from = first;
  for (let i = first; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const simpler = simplifiedUnit(unit);
    if (simpler === unit) continue;
    pieces.push(text.slice(from, i), String.fromCharCode(simpler));
    from = i + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

function firstTraditional(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (simplifiedUnit(unit) !== unit) return i;
  }
  return -1;
}

/** Signs of which any paragraph of a report holds one; a search for one sign costs next to nothing. */
const COMMON = ["務", "經", "發", "個", "報", "業", "長"];

/** Whether a text may be set in traditional characters, 政府工作報告: a quick look before `toSimplified` reads all of it. */
export function isTraditional(text: string): boolean {
  return COMMON.some((sign) => text.includes(sign));
}
