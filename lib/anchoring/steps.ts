/**
 * Work that can be left and taken up again after each step: on a text that has changed, one note alone may take longer
 * than a page can be held up. What it gives comes with the last step.
 */
export type Steps<T> = Generator<null, T>;

/** Does all steps at once. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
