import type { Undo } from "../undo.ts";

/** The longest that one slice of work may hold up the page, in milliseconds: half a frame. */
const SLICE = 8;
/** Milliseconds between one handing over and the next, while there is still work to do. */
const HANDED_OVER_EVERY = 250;

/** What tells the time, in milliseconds, and waits for an idle moment. */
export interface SliceClock {
  now(): number;
  whenIdle(act: () => void): Undo;
}

/** A busy page that leaves no moment idle still leaves us one every tenth of a second. */
const PAGE_CLOCK: SliceClock = {
  now: () => performance.now(),
  whenIdle: (act) => {
    const waiting = requestIdleCallback(act, { timeout: 100 });
    return () => cancelIdleCallback(waiting);
  },
};

/**
 * Runs `steps` to its end without holding up the page: at once as far as half a frame reaches, so that a page that is
 * read again keeps its notes, and the rest in idle moments. What was found is handed over after the first slice, every
 * quarter of a second and at the end, from the second time on in an idle moment of its own, as it costs half a frame
 * too; null is a step that found nothing yet. The answer stops it.
 */
export function inSlices<T>(
  steps: Iterator<T | null>,
  take: (values: readonly T[], isDone: boolean) => void,
  clock: SliceClock = PAGE_CLOCK,
): Undo {
  let found: T[] = [];
  let isDone = false;
  let handedOver = 0;
  let cancel: Undo | null = null;

  function work(): void {
    const end = clock.now() + SLICE;
    while (!isDone && clock.now() < end) {
      const step = steps.next();
      if (step.done === true) isDone = true;
      else if (step.value !== null) found.push(step.value);
    }
  }

  function handOver(): void {
    const values = found;
    found = [];
    handedOver = clock.now();
    if (!isDone) cancel = clock.whenIdle(goOn);
    take(values, isDone);
  }

  function goOn(): void {
    if (isDone || clock.now() - handedOver >= HANDED_OVER_EVERY) return handOver();
    work();
    cancel = clock.whenIdle(goOn);
  }

  work();
  handOver();
  return () => cancel?.();
}
