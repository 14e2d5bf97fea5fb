import type { CardHost } from "../card-host.ts";
import type { Scope } from "../scope.ts";
import type { Cards } from "./cards.ts";
import type { Place } from "./places.ts";
import type { Reading } from "./reading.ts";

/** What the focus reads and moves. */
export interface FocusParts {
  readonly scope: Scope;
  readonly host: CardHost;
  readonly cards: Cards;
  /** Null while the page is being read again. */
  reading(): Reading | null;
}

/** The marker that has the focus, through every reading. */
export interface MarkerFocus {
  /** Gives the focus to the marker that stands where the focused one stood, where the page has exchanged it. */
  restore(rejoin: (place: Place) => Place | undefined): void;
}

/**
 * The focus on a marker opens its card, and closes it when it goes on elsewhere. A focused marker that the page takes
 * away has not been left by the reader: Chromium says `focusout` in the midst of it, Firefox nothing at all, so
 * whether the marker still stands is asked afterwards.
 */
export function watchFocus({ scope, host, cards, reading }: FocusParts): MarkerFocus {
  let focused: Place | null = null;

  scope.listen(document, "focusin", ({ target }) => {
    const now = reading();
    const place = now?.surface.placeOf(target);
    focused = place ?? null;
    if (!now || place === undefined || cards.isReturningFocus || cards.current === place) return;
    if (target instanceof Element && target.matches(":focus-visible")) now.opener.open(place);
  });
  scope.listen(document, "focusout", ({ target, relatedTarget }) => {
    const surface = reading()?.surface;
    if (surface === undefined) return;
    const wasOurs = host.holds(target) || surface.placeOf(target) !== undefined;
    const isOurs =
      host.holds(relatedTarget) || (relatedTarget !== null && surface.placeOf(relatedTarget) === cards.current);
    if (!wasOurs || isOurs) return;
    const leave = () => {
      if (!(target instanceof Node) || !target.isConnected) return;
      if (surface.placeOf(target) === focused) focused = null;
      cards.closeAll();
    };
    if (relatedTarget === null && !host.holds(target)) queueMicrotask(scope.guard(leave));
    else leave();
  });

  return {
    restore: (rejoin) => {
      const place = focused && rejoin(focused);
      focused = null;
      if (place?.kind !== "term" || document.activeElement !== document.body) return;
      const trigger = reading()?.surface.markerAt(place)?.trigger;
      cards.returnFocus(() => trigger?.focus({ preventScroll: true }));
    },
  };
}
