import type { CardContent } from "../../report/card-content.ts";
import type { CardHost, Dialog } from "../card-host.ts";
import type { Anchor } from "../place-card.ts";
import type { Undo } from "../undo.ts";
import type { Place } from "./places.ts";

/** What a card can be asked to do; an action that makes no sense on it is null, and its button is not shown. */
export interface CardActions {
  /** Sets the definition in the running text (展开在文中), or takes it back. */
  readonly toggleInlineNote: (() => void) | null;
  readonly isInlineNoteOpen: boolean;
  /** Goes to the report's own note, or to the other side's figure. */
  readonly jump: (() => void) | null;
  /** After a jump: back to where it began. */
  readonly goBack: (() => void) | null;
  /** 记笔记: on the definition, or on the figure. */
  readonly takeNote: (() => void) | null;
  /** Copies the definition or figure; false where the browser refuses. */
  readonly copy: (words: string) => boolean;
  /** Opens the card of a term inside this definition. Null on a card that such a term has opened: one level only. */
  readonly openTerm: ((entry: string, element: Element) => void) | null;
  readonly close: () => void;
}

/** Draws a card into its empty dialog and names the dialog; the answer removes the drawing. */
export type RenderCard = (dialog: HTMLElement, content: CardContent, actions: CardActions) => Undo;

/** How a card is opened. */
export interface Opening {
  /** Which line of the place's words it stands beside. */
  readonly line?: number;
  /** Moves the focus into the card, for a reader who came by keyboard. */
  readonly takesFocus?: boolean;
  /** Where its 返回原处 leads, after a jump. */
  readonly back?: Place;
  /** The term inside another card that has opened it. */
  readonly inside?: Element;
}

/** A card to open. */
export interface CardOrder {
  readonly place: Place;
  readonly opening: Opening;
  readonly content: CardContent;
  readonly actions: CardActions;
  readonly anchor: Anchor;
}

interface OpenCard {
  readonly order: CardOrder;
  readonly dialog: Dialog;
  readonly undoDrawing: Undo;
  /** Where the focus goes back to, where the card has it when it closes. */
  readonly returnTo: HTMLElement | null;
}

/** The open cards, the newest last: none, one, or a term's card and that of a term inside its definition. */
export class Cards {
  readonly #host: CardHost;
  readonly #render: RenderCard;
  readonly #open: OpenCard[] = [];
  #isReturningFocus = false;

  constructor(host: CardHost, render: RenderCard) {
    this.#host = host;
    this.#render = render;
  }

  /** The place of the first card. */
  get current(): Place | null {
    return this.#open[0]?.order.place ?? null;
  }

  /** The place of the card above the first. */
  get inner(): Place | null {
    return this.#open[1]?.order.place ?? null;
  }

  /** The dialog of the newest card. */
  get newest(): HTMLElement | null {
    return this.#open.at(-1)?.dialog.element ?? null;
  }

  /** Whether the focus is just going back, which must not open the card of the place that it goes back to. */
  get isReturningFocus(): boolean {
    return this.#isReturningFocus;
  }

  /** Opens a card in place of any other. */
  open(order: CardOrder): void {
    const returnTo = this.#whereFocusWas();
    this.#closeFrom(0);
    this.#add(order, returnTo);
  }

  /** Opens a card above the first. */
  openInner(order: CardOrder): void {
    this.#closeFrom(1);
    this.#add(order, focusedElement(this.#host.root));
  }

  /** Closes the newest card; false where none was open. */
  closeNewest(): boolean {
    const wasOpen = this.#open.length > 0;
    this.#closeFrom(Math.max(0, this.#open.length - 1));
    return wasOpen;
  }

  closeInner(): void {
    this.#closeFrom(1);
  }

  closeAll(): void {
    this.#closeFrom(0);
  }

  /**
   * After a new reading of the page: draws each card into the dialog that it has, so that nothing moves and the focus
   * stays. One whose place is gone (`renewed` answers null) is closed, with the one above it.
   */
  renew(renewed: (order: CardOrder) => CardOrder | null): void {
    for (const [level, card] of this.#open.entries()) {
      const order = renewed(card.order);
      if (order === null) return this.#closeFrom(level);
      const undoDrawing = this.#render(card.dialog.element, order.content, order.actions);
      card.dialog.moveTo(order.anchor);
      this.#open[level] = { ...card, order, undoDrawing };
    }
  }

  /** Runs `act`, which gives the focus back to a place whose card is not to open by that. */
  returnFocus(act: () => void): void {
    this.#isReturningFocus = true;
    act();
    this.#isReturningFocus = false;
  }

  #add(order: CardOrder, returnTo: HTMLElement | null): void {
    const level = this.#open.length;
    const dialog = this.#host.openDialog(order.anchor, () => this.#closeFrom(level));
    const undoDrawing = this.#render(dialog.element, order.content, order.actions);
    this.#open.push({ order, dialog, undoDrawing, returnTo });
    if (order.opening.takesFocus === true) dialog.element.focus({ preventScroll: true });
  }

  /** Closes the cards from `level` on, the newest first. */
  #closeFrom(level: number): void {
    for (const { order, dialog, undoDrawing, returnTo } of this.#open.splice(level).toReversed()) {
      const hadFocus = dialog.element.contains(this.#host.root.activeElement);
      undoDrawing();
      dialog.undo();
      if (hadFocus) this.returnFocus(() => focusAgain(returnTo, order.anchor.element));
    }
  }

  /** From card to card the first one's answer stays, since a closed card cannot have the focus back. */
  #whereFocusWas(): HTMLElement | null {
    if (this.#host.holds(document.activeElement)) return this.#open[0]?.returnTo ?? null;
    return focusedElement(document);
  }
}

/** Focuses `element`; the card's own trigger instead where the element has been exchanged since. */
function focusAgain(element: HTMLElement | null, trigger: Element): void {
  if (element?.isConnected === true) element.focus({ preventScroll: true });
  else if (trigger instanceof HTMLElement) trigger.focus({ preventScroll: true });
}

function focusedElement(root: DocumentOrShadowRoot): HTMLElement | null {
  return root.activeElement instanceof HTMLElement ? root.activeElement : null;
}
