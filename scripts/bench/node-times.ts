/** What `perTenThousand` is measured on: how many characters one round reads. */
export interface Work {
  readonly characters: number;
  /** What a round runs, one part for each text. */
  readonly parts: readonly (() => unknown)[];
  /** Milliseconds of running before any is measured, so that the engine has optimised all that it will. */
  readonly warmUp: number;
  /** Rounds that are measured. */
  readonly runs: number;
}

/**
 * Milliseconds per 10,000 characters, each part's quickest run summed. What else the machine does only ever makes a run
 * longer, and on a busy machine no run is left alone that takes several milliseconds: so parts are timed by themselves.
 */
export function perTenThousand({ characters, parts, warmUp, runs }: Work): number {
  const begin = performance.now();
  while (performance.now() - begin < warmUp) for (const run of parts) run();
  const quickest = parts.map(() => Infinity);
  for (let round = 0; round < runs; round++) {
    for (const [index, run] of parts.entries()) quickest[index] = Math.min(quickest[index] ?? 0, milliseconds(run));
  }
  return (quickest.reduce((sum, time) => sum + time, 0) * 10_000) / characters;
}

/** Milliseconds of one run. */
export function milliseconds(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}
