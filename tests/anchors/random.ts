/** Numbers that look random and are the same in every run for one seed. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  readonly next: () => number;
  /** A whole number from 0 up to `bound`, that excluded. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(items: readonly T[]) => T | undefined;
}

/** Mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c, in the public domain. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { next, below, pick: (items) => items[below(items.length)] };
}
