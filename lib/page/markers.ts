import type { Reference } from "../report/analysis.ts";
import { contains, type Span } from "../report/span.ts";
import type { PageText } from "./read.ts";
import type { Undo } from "./undo.ts";
import { wrapText } from "./wrap.ts";

/** A reference's sign in the body, [1], with our trigger around it. */
export interface Marker {
  readonly reference: Reference;
  /** The element with the role of a button: the whole marker, or its first piece where the page tears it. */
  readonly trigger: HTMLElement;
  /** All pieces in order, the trigger first. */
  readonly pieces: readonly HTMLElement[];
}

/** All markers of the page. */
export interface Markers {
  readonly all: readonly Marker[];
  /** The marker that `node` stands in; only our own wrappers count, whatever the page calls its elements. */
  of(node: EventTarget | null): Marker | undefined;
  /** Whether every trigger stands where it was put: a page may take ours away and leave its own text. */
  isIntact(): boolean;
  readonly undo: Undo;
}

/**
 * Turns each reference's sign into an accessible trigger around the page's own text. `nameOf` gives the accessible
 * name, 注1：一带两园三圈. A sign that the page has changed since it was read gets no trigger.
 */
export function placeMarkers(
  page: PageText,
  references: readonly Reference[],
  nameOf: (reference: Reference) => string,
): Markers {
  const byElement = new WeakMap<Node, Marker>();
  const undos: Undo[] = [];
  const all: Marker[] = [];
  for (const reference of references) {
    const isolation = page.isolate(reference);
    const { wrappers, undo } = wrapText(isolation.nodes);
    undos.push(isolation.undo, undo);
    const [trigger] = wrappers;
    if (trigger === undefined) continue;
    makeTrigger(trigger, nameOf(reference));
    dressPieces(wrappers, reference, page.superscripts);
    const marker = { reference, trigger, pieces: wrappers };
    for (const piece of wrappers) byElement.set(piece, marker);
    all.push(marker);
  }
  return {
    all,
    of: (node) => markerAround(byElement, node),
    isIntact: () => all.every(({ pieces }) => pieces.every((piece) => piece.isConnected)),
    undo: () =>
      undos
        .splice(0)
        .toReversed()
        .forEach((undo) => undo()),
  };
}

function markerAround(byElement: WeakMap<Node, Marker>, node: EventTarget | null): Marker | undefined {
  for (let at = node instanceof Node ? node : null; at !== null; at = at.parentNode) {
    const marker = byElement.get(at);
    if (marker !== undefined) return marker;
  }
  return undefined;
}

function makeTrigger(trigger: HTMLElement, name: string): void {
  trigger.role = "button";
  trigger.tabIndex = 0;
  trigger.ariaExpanded = "false";
  trigger.ariaLabel = name;
}

function dressPieces(pieces: readonly HTMLElement[], reference: Span, superscripts: readonly Span[]): void {
  let { start } = reference;
  for (const [index, piece] of pieces.entries()) {
    const end = start + (piece.textContent ?? "").length;
    if (superscripts.some((raised) => contains(raised, { start, end }))) piece.dataset.raised = "";
    if (pieces.length > 1) piece.dataset.torn = index === 0 ? "first" : index === pieces.length - 1 ? "last" : "middle";
    start = end;
  }
}
