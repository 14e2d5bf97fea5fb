import type { CardHost } from "../card-host.ts";
import type { Scope } from "../scope.ts";
import type { CardOpener } from "./card-orders.ts";
import type { Cards } from "./cards.ts";
import type { Notes } from "./notes.ts";
import type { Surface } from "./surface.ts";

/** What the keyboard reads and moves. */
export interface KeyParts {
  readonly scope: Scope;
  readonly surface: Surface;
  readonly host: CardHost;
  readonly cards: Cards;
  readonly notes: Notes;
  readonly opener: CardOpener;
}

/** The code of a key that an input method is still working on. */
const COMPOSING = 229;
const EDITABLE = "input, textarea, select, [contenteditable]:not([contenteditable=false])";
const FOCUSABLE = "button:not([disabled])";

/** Focus opens a marker's card, Enter and Space its definition inline, Tab leads into the card, Escape closes it. */
export function watchKeys(parts: KeyParts): void {
  const { scope, surface, host, cards, opener } = parts;

  scope.listen(
    window,
    "keydown",
    (event) => {
      if (event.isComposing || event.keyCode === COMPOSING || isEditable(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (handleKey(parts, event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
  scope.listen(document, "focusin", ({ target }) => {
    const place = cards.isReturningFocus ? undefined : surface.placeOf(target);
    const isByKeyboard = target instanceof Element && target.matches(":focus-visible");
    if (place !== undefined && isByKeyboard && cards.current !== place) opener.open(place);
  });
  scope.listen(document, "focusout", ({ target, relatedTarget }) => {
    const wasOurs = host.holds(target) || surface.placeOf(target) !== undefined;
    const isOurs =
      host.holds(relatedTarget) || (relatedTarget !== null && surface.placeOf(relatedTarget) === cards.current);
    if (wasOurs && !isOurs) cards.closeAll();
  });
}

/** Whether the key was ours; the page does not hear of it then. */
function handleKey(parts: KeyParts, event: KeyboardEvent): boolean {
  const { host, cards, surface, notes, opener } = parts;
  if (event.key === "Escape") return !event.shiftKey && cards.closeNewest();
  if (event.key === "Tab") return host.holds(event.target) ? leaveCard(parts, event) : enterCard(parts, event);
  if (event.shiftKey || (event.key !== "Enter" && event.key !== " ")) return false;
  const place = surface.placeOf(event.target);
  if (place === undefined) return false;
  if (event.repeat) return true;
  cards.closeAll();
  if (place.entry === null) opener.open(place);
  else notes.toggle(place);
  return true;
}

/** Tab on a marker goes on inside its open card, which stands elsewhere in the document. */
function enterCard({ surface, cards }: KeyParts, event: KeyboardEvent): boolean {
  const place = surface.placeOf(event.target);
  if (event.shiftKey || place === undefined || place !== cards.current) return false;
  const first = cards.newest?.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus({ preventScroll: true });
  return first !== null && first !== undefined;
}

/**
 * Tab behind the card's last button, or backward before its first, leads back to its marker; the browser then goes
 * on from there to what follows the marker in the page.
 */
function leaveCard({ host, surface, cards }: KeyParts, event: KeyboardEvent): boolean {
  const place = cards.current;
  const trigger = place?.kind === "term" ? surface.markerAt(place)?.trigger : undefined;
  const buttons = [...(cards.newest?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
  if (trigger === undefined || edge === undefined || host.root.activeElement !== edge) return false;
  trigger.focus({ preventScroll: true });
  return event.shiftKey;
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null;
}
