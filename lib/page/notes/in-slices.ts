import type { Undo } from "../undo.ts";

/** Milliseconds between one handing over and the next, while there is still work to do. */
const HANDED_OVER_EVERY = 250;

/** What tells the time, in milliseconds, and waits for the moment of the next slice. */
export interface SliceClock {
  /** The longest that one slice of work may hold up the page. */
  readonly slice: number;
  now(): number;
  whenFree(act: () => void): Undo;
}

/**
 * Half a frame in each idle moment: for long work. A busy page that leaves no moment idle still leaves us one every
 * tenth of a second.
 */
const IDLE_MOMENTS: SliceClock = {
  slice: 8,
  now: () => performance.now(),
  whenFree: (act) => {
    const waiting = requestIdleCallback(act, { timeout: 100 });
    return () => cancelIdleCallback(waiting);
  },
};

/**
 * Runs `steps` to its end without holding up the page: at once as far as one slice reaches, so that a page that is read
 * again keeps its notes, and the rest in other moments. What was found is handed over after the first slice, every
 * quarter of a second and at the end, from the second time on in a moment of its own, as it may cost as much as a slice;
 * null is a step that found nothing yet. The answer stops it.
 */
export function inSlices<T>(
  steps: Iterator<T | null>,
  take: (values: readonly T[], isDone: boolean) => void,
  clock: SliceClock = IDLE_MOMENTS,
): Undo {
  let found: T[] = [];
  let isDone = false;
  let handedOver = 0;
  let cancel: Undo | null = null;

  function work(): void {
    const end = clock.now() + clock.slice;
    // One step at least: a machine that pauses in every moment gets to the end too.
    do {
      const step = steps.next();
      if (step.done === true) isDone = true;
      else if (step.value !== null) found.push(step.value);
    } while (!isDone && clock.now() < end);
  }

  function handOver(): void {
    const values = found;
    found = [];
    handedOver = clock.now();
    if (!isDone) cancel = clock.whenFree(goOn);
    take(values, isDone);
  }

  function goOn(): void {
    if (isDone || clock.now() - handedOver >= HANDED_OVER_EVERY) return handOver();
    work();
    cancel = clock.whenFree(goOn);
  }

  work();
  handOver();
  return () => cancel?.();
}
