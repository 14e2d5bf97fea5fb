/** What `perTenThousand` is measured on: how many characters one run reads. */
export interface Work {
  readonly characters: number;
  readonly run: () => unknown;
  /** Milliseconds of running before any is measured, so that the engine has optimised all that it will. */
  readonly warmUp: number;
  /** Runs that are measured. */
  readonly runs: number;
}

/** Milliseconds per 10,000 characters of the quickest run: what else the machine does only ever makes a run longer. */
export function perTenThousand({ characters, run, warmUp, runs }: Work): number {
  const begin = performance.now();
  while (performance.now() - begin < warmUp) run();
  const times = Array.from({ length: runs }, () => milliseconds(run));
  return (Math.min(...times) * 10_000) / characters;
}

/** Milliseconds of one run. */
export function milliseconds(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}
