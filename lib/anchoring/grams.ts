import type { AnchoringText } from "./prepare.ts";

/** So many signs in a row are looked up together: 增长7% is one such gram. */
export const GRAM = 4;

/** Where each gram of a text stands. */
export interface GramIndex {
  /**
   * The places of the gram that begins at `index` of `words`, the last one first; null where the text holds it more than
   * `most` times: what stands everywhere tells no place.
   */
  readonly places: (words: string, index: number, most: number) => readonly number[] | null;
}

const indexes = new WeakMap<AnchoringText, GramIndex>();

/** Where the grams of a text's folded form stand. Made when it is first asked for: an unchanged report needs none. */
export function gramsOf(prepared: AnchoringText): GramIndex {
  const known = indexes.get(prepared) ?? indexGrams(prepared.folded().text);
  indexes.set(prepared, known);
  return known;
}

/** Chains of equal grams, as a compressor keeps them: `head` the last place of a hash, `earlier` the one before it. */
function indexGrams(text: string): GramIndex {
  const size = 1 << Math.min(20, Math.ceil(Math.log2(text.length * 2 + 2)));
  const head = new Int32Array(size).fill(-1);
  const earlier = new Int32Array(text.length);
  for (let i = 0; i + GRAM <= text.length; i++) {
    const slot = slotOf(text, i, size);
    earlier[i] = head[slot] ?? -1;
    head[slot] = i;
  }
  return {
    places: (words, index, most) => {
      if (index < 0 || index + GRAM > words.length) return [];
      const gram = words.slice(index, index + GRAM);
      const found: number[] = [];
      let steps = 0;
      for (let i = head[slotOf(words, index, size)] ?? -1; i >= 0; i = earlier[i] ?? -1) {
        if (++steps > most * 4) return null;
        if (!text.startsWith(gram, i)) continue;
        if (found.length === most) return null;
        found.push(i);
      }
      return found;
    },
  };
}

function slotOf(text: string, index: number, size: number): number {
  let hash = 0;
  for (let i = index; i < index + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (size - 1);
}
