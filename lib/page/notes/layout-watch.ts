import type { Scope } from "../scope.ts";

/** What follows the page's layout. */
export interface LayoutFollower {
  /** Whether it stands where it belongs as long as nothing but the body's size may have changed. */
  isInPlace(): boolean;
  follow(): void;
}

/** Calls `follow` once a frame at most, when the window, the body or something inside that scrolls has moved the text. */
export function watchLayout(scope: Scope, { isInPlace, follow }: LayoutFollower): void {
  let frame = 0;
  const followSoon = scope.guard(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(scope.guard(follow));
  });
  // An observer tells the size that it finds as if it had just changed.
  const sizes = new ResizeObserver(
    scope.guard(() => {
      if (!isInPlace()) followSoon();
    }),
  );
  sizes.observe(document.body);
  scope.onEnd(() => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  scope.listen(window, "resize", followSoon, { passive: true });
  scope.listen(
    document,
    "scroll",
    ({ target }) => {
      if (target !== document) followSoon();
    },
    { passive: true, capture: true },
  );
}
