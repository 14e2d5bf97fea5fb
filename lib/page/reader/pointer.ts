import type { CardHost } from "../card-host.ts";
import { hitTest } from "../hit-test.ts";
import { watchHover } from "../hover.ts";
import type { PageText } from "../read.ts";
import type { Scope } from "../scope.ts";
import type { CardOpener } from "./card-orders.ts";
import type { Cards } from "./cards.ts";
import type { Notes } from "./notes.ts";
import type { Place } from "./places.ts";
import type { Surface } from "./surface.ts";

/** What the pointer reads and moves. */
export interface PointerParts {
  readonly scope: Scope;
  readonly page: PageText;
  readonly surface: Surface;
  readonly host: CardHost;
  readonly cards: Cards;
  readonly notes: Notes;
  readonly opener: CardOpener;
  /** The painted places that are shown now, one list for each kind. */
  painted(): readonly (readonly Place[])[];
  /** Milliseconds before a card opens. */
  delay(): number;
}

/** Elements of the page that do something of their own on a click. */
const PAGE_CONTROLS =
  "a[href], button, input, select, textarea, label, summary, video, audio, [onclick], [contenteditable]";

/** Hover, click and tap on markers and painted words. */
export function watchPointer(parts: PointerParts): void {
  const { scope, page, surface, host, cards, opener, delay } = parts;

  const hit = ({ clientX, clientY }: MouseEvent) => hitTest(page, parts.painted(), clientX, clientY);
  const find = (event: MouseEvent) =>
    host.holds(event.target) ? null : (surface.placeOf(event.target) ?? hit(event)?.item ?? null);
  const open = (place: Place, event: MouseEvent) => opener.open(place, { line: hit(event)?.line ?? 0 });

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
      const marker = surface.placeOf(event.target);
      if (marker !== undefined) return clickMarker(parts, marker, event);
      const place = isForPage(event) ? null : find(event);
      if (place !== null) open(place, event);
    },
    { capture: true },
  );
}

/** Whether the focus keeps the card open, inside it or on its marker: a pointer that left some time ago closes it not. */
function isHeldByFocus({ host, surface, cards }: PointerParts): boolean {
  const focused = document.activeElement;
  if (host.holds(focused)) return true;
  const place = surface.placeOf(focused);
  return place !== undefined && place === cards.current && focused?.matches(":focus-visible") === true;
}

/** A click expands the definition inline; a tap, which has no hover before it, opens the card. */
function clickMarker({ notes, cards, opener, surface }: PointerParts, place: Place, event: PointerEvent | MouseEvent) {
  const isTap = "pointerType" in event && event.pointerType === "touch";
  event.preventDefault();
  if (event.target instanceof Element && event.target.closest(PAGE_CONTROLS) !== null) event.stopPropagation();
  if (place.kind === "term" && place.entry !== null && !isTap) {
    cards.closeAll();
    notes.toggle(place);
  } else if (cards.current !== place || surface.placeOf(event.target) === undefined) {
    opener.open(place);
  }
}

/** Whether a click is meant for the page: for a control of its own, or the end of a selection. */
function isForPage({ target }: Event): boolean {
  if (target instanceof Element && target.closest(PAGE_CONTROLS) !== null) return true;
  return getSelection()?.isCollapsed === false;
}

/** A defined term inside a definition opens one more card, on hover as on a click. */
function watchInnerTerms({ scope, host, cards, opener, delay }: PointerParts): void {
  let opened: HTMLElement | null = null;
  watchHover<HTMLElement>({
    scope,
    root: host.root,
    delay,
    find: ({ target }) => (target instanceof HTMLElement ? target.closest<HTMLElement>("[data-entry]") : null),
    isOverCard: ({ target }) =>
      cards.inner !== null && target instanceof Node && cards.newest?.contains(target) === true,
    current: () => (cards.inner === null ? null : opened),
    open: (term) => {
      opened = term;
      opener.openInner(term.dataset.entry ?? "", term);
    },
    close: () => cards.closeInner(),
  });
}
