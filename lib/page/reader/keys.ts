import { hasModifier, isComposing, isEditable } from "../../keys.ts";
import type { CardHost } from "../card-host.ts";
import type { Scope } from "../scope.ts";
import type { Cards } from "./cards.ts";
import type { Place } from "./places.ts";
import type { Reading } from "./reading.ts";

/** What the keyboard reads and moves. */
export interface KeyParts {
  readonly scope: Scope;
  readonly host: CardHost;
  readonly cards: Cards;
  /** Null while the page is being read again. */
  reading(): Reading | null;
}

const FOCUSABLE = "button:not([disabled])";

/** Enter and Space on a marker set its definition inline, Tab leads into the card, Escape closes it. */
export function watchKeys(parts: KeyParts): void {
  parts.scope.listen(
    window,
    "keydown",
    (event) => {
      if (isComposing(event) || hasModifier(event) || isEditable(event.target)) return;
      if (handleKey(parts, event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
}

/** Whether the key was ours; the page does not hear of it then. */
function handleKey(parts: KeyParts, event: KeyboardEvent): boolean {
  const { host, cards } = parts;
  if (event.key === "Escape") return !event.shiftKey && cards.closeNewest();
  if (event.key === "Tab") return host.holds(event.target) ? leaveCard(parts, event) : enterCard(parts, event);
  if (event.shiftKey || (event.key !== "Enter" && event.key !== " ")) return false;
  const reading = parts.reading();
  const place = reading?.surface.placeOf(event.target);
  if (!reading || place === undefined) return false;
  if (event.repeat) return true;
  cards.closeAll();
  if (place.entry === null) reading.opener.open(place);
  else reading.inlineNotes.toggle(place);
  return true;
}

/** Tab on a marker goes on inside its open card, which stands elsewhere in the document. */
function enterCard({ reading, cards }: KeyParts, event: KeyboardEvent): boolean {
  const place = reading()?.surface.placeOf(event.target);
  if (event.shiftKey || place === undefined || place !== cards.current) return false;
  const first = cards.newest?.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus({ preventScroll: true });
  return first !== null && first !== undefined;
}

/**
 * Tab behind the card's last button, or backward before its first, leads back to its marker; the browser then goes
 * on from there to what follows the marker in the page.
 */
function leaveCard({ host, reading, cards }: KeyParts, event: KeyboardEvent): boolean {
  const trigger = triggerOf(reading(), cards.current);
  const buttons = [...(cards.newest?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  const edge = event.shiftKey ? buttons[0] : buttons.at(-1);
  if (trigger === undefined || edge === undefined || host.root.activeElement !== edge) return false;
  trigger.focus({ preventScroll: true });
  return event.shiftKey;
}

function triggerOf(reading: Reading | null, place: Place | null): HTMLElement | undefined {
  return place?.kind === "term" ? reading?.surface.markerAt(place)?.trigger : undefined;
}
