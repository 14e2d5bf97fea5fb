import type { CardHost } from "../card-host.ts";
import { hitTest } from "../hit-test.ts";
import { watchHover } from "../hover.ts";
import type { Scope } from "../scope.ts";
import type { Cards } from "./cards.ts";
import type { ReadingOptions } from "./layer.ts";
import type { Place, Places, TermPlace } from "./places.ts";
import type { Reading } from "./reading.ts";
import type { Shown } from "./surface.ts";

/** What the pointer reads and moves. */
export interface PointerParts {
  readonly scope: Scope;
  readonly host: CardHost;
  readonly cards: Cards;
  /** Null while the page is being read again. */
  reading(): Reading | null;
  options(): ReadingOptions;
}

/** Elements of the page that do something of their own on a click. */
const PAGE_CONTROLS =
  "a[href], button, input, select, textarea, label, summary, video, audio, [onclick], [contenteditable]";

/** Finds the place with a card of its own that stands under the pointer. */
export type FindPlace = (event: MouseEvent) => Place | null;

/** Hover, click and tap on markers and painted words. The answer finds what stands under the pointer. */
export function watchPointer(parts: PointerParts): FindPlace {
  const { scope, host, cards, reading, options } = parts;
  const delay = () => options().hoverDelay;

  const hit = ({ clientX, clientY }: MouseEvent) => {
    const now = reading();
    return now && hitTest(now.page, paintedPlaces(now.places, options()), clientX, clientY);
  };
  const find: FindPlace = (event) =>
    host.holds(event.target) ? null : (reading()?.surface.placeOf(event.target) ?? hit(event)?.item ?? null);
  const open = (place: Place, event: MouseEvent) => reading()?.opener.open(place, { line: hit(event)?.line ?? 0 });

  watchHover<Place>({
    scope,
    root: document,
    delay,
    find,
    isOverCard: (event) => host.holds(event.target),
    current: () => cards.current,
    open,
    close: () => {
      if (!isHeldByFocus(parts)) cards.closeAll();
    },
  });
  watchInnerTerms(parts);
  watchPresses(parts, find, open);
  return find;
}

/** A press elsewhere closes the card; a click on a marker expands its definition, on painted words it opens the card. */
function watchPresses(parts: PointerParts, find: FindPlace, open: (place: Place, event: MouseEvent) => void): void {
  const { scope, host, cards, reading } = parts;
  scope.listen(
    document,
    "pointerdown",
    (event) => {
      if (!host.holds(event.target) && find(event) !== cards.current) cards.closeAll();
    },
    { passive: true, capture: true },
  );
  scope.listen(
    document,
    "click",
    (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const now = reading();
      const marker = now?.surface.placeOf(event.target);
      if (now && marker !== undefined) return clickMarker(now, cards, marker, event);
      const place = isForPage(event) ? null : find(event);
      if (place !== null) open(place, event);
    },
    { capture: true },
  );
}

/** The painted places that answer to the pointer now. A term wins over a number that stands in its name. */
function paintedPlaces({ mentions, targets, results }: Places, shown: Shown): readonly (readonly Place[])[] {
  return [shown.terms ? mentions : [], shown.targets ? targets : [], shown.results ? results : []];
}

/** Whether the focus keeps the card open, inside it or on its marker: a pointer that left some time ago closes it not. */
function isHeldByFocus({ host, reading, cards }: PointerParts): boolean {
  const focused = document.activeElement;
  if (host.holds(focused)) return true;
  const place = reading()?.surface.placeOf(focused);
  return place !== undefined && place === cards.current && focused?.matches(":focus-visible") === true;
}

/** A click expands the definition inline; a tap, which has no hover before it, opens the card. */
function clickMarker(reading: Reading, cards: Cards, place: TermPlace, event: MouseEvent) {
  const { inlineNotes, opener } = reading;
  event.preventDefault();
  if (event.target instanceof Element && event.target.closest(PAGE_CONTROLS) !== null) event.stopPropagation();
  if (place.entry !== null && !isTap(event)) {
    cards.closeAll();
    inlineNotes.toggle(place);
  } else if (cards.current !== place) {
    opener.open(place);
  }
}

/** Whether a click is a finger's, which has no hover before it. */
export function isTap(event: Event): boolean {
  return "pointerType" in event && event.pointerType === "touch";
}

/** Whether a click is meant for the page: for a control of its own, or the end of a selection. */
export function isForPage({ target }: Event): boolean {
  if (target instanceof Element && target.closest(PAGE_CONTROLS) !== null) return true;
  return getSelection()?.isCollapsed === false;
}

/** A defined term inside a definition opens one more card, on hover as on a click. */
function watchInnerTerms({ scope, host, cards, reading, options }: PointerParts): void {
  let opened: HTMLElement | null = null;
  watchHover<HTMLElement>({
    scope,
    root: host.root,
    delay: () => options().hoverDelay,
    find: ({ target }) => (target instanceof HTMLElement ? target.closest<HTMLElement>("[data-entry]") : null),
    isOverCard: ({ target }) =>
      cards.inner !== null && target instanceof Node && cards.newest?.contains(target) === true,
    current: () => (cards.inner === null ? null : opened),
    open: (term) => {
      opened = term;
      reading()?.opener.openInner(term.dataset.entry ?? "", term);
    },
    close: () => cards.closeInner(),
  });
}
