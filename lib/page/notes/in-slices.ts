import type { Undo } from "../undo.ts";

/** The longest that one slice may hold up the page, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Runs `steps` to its end, at once as far as half a frame reaches and the rest in idle moments, and hands over what
 * each slice gave: a thousand notes are anchored without holding up the page. The answer stops it.
 */
export function inSlices<T>(steps: Iterator<T>, take: (values: readonly T[], isDone: boolean) => void): Undo {
  let waiting = 0;
  const run = () => {
    const values: T[] = [];
    const end = performance.now() + SLICE;
    let isDone = false;
    while (!isDone && performance.now() < end) {
      const step = steps.next();
      if (step.done === true) isDone = true;
      else values.push(step.value);
    }
    if (!isDone) waiting = requestIdleCallback(run, { timeout: 100 });
    take(values, isDone);
  };
  run();
  return () => cancelIdleCallback(waiting);
}
