import type { CardContent } from "../../report/card-content.ts";
import type { CardHost, Dialog } from "../card-host.ts";
import type { Anchor } from "../place-card.ts";
import type { Undo } from "../undo.ts";
import type { Place } from "./places.ts";

/** What a card can be asked to do; an action that makes no sense on it is null, and its button is not shown. */
export interface CardActions {
  /** Sets the definition in the running text (展开在文中), or takes it back. */
  readonly toggleNote: (() => void) | null;
  readonly isNoteOpen: boolean;
  /** Goes to the report's own note, or to the other side's figure. */
  readonly jump: (() => void) | null;
  /** After a jump: back to where it began. */
  readonly goBack: (() => void) | null;
  /** Copies the definition or figure; false where the browser refuses. */
  readonly copy: (words: string) => boolean;
  /** Opens the card of a term inside this definition. Null on a card that such a term has opened: one level only. */
  readonly openTerm: ((entry: string, element: Element) => void) | null;
  readonly close: () => void;
}

/** Draws a card into its empty dialog and names the dialog; the answer removes the drawing. */
export type RenderCard = (dialog: HTMLElement, content: CardContent, actions: CardActions) => Undo;

/** A card to open. */
export interface CardOrder {
  readonly place: Place;
  readonly content: CardContent;
  readonly actions: CardActions;
  readonly anchor: Anchor;
  /** Moves the focus into the card, for a reader who came by keyboard. */
  readonly takesFocus: boolean;
}

interface OpenCard {
  readonly place: Place;
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
    return this.#open[0]?.place ?? null;
  }

  /** The place of the card above the first. */
  get inner(): Place | null {
    return this.#open[1]?.place ?? null;
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

  #add({ place, content, actions, anchor, takesFocus }: CardOrder, returnTo: HTMLElement | null): void {
    const level = this.#open.length;
    const dialog = this.#host.openDialog(anchor, () => this.#closeFrom(level));
    const undoDrawing = this.#render(dialog.element, content, actions);
    this.#open.push({ place, dialog, undoDrawing, returnTo });
    if (takesFocus) dialog.element.focus({ preventScroll: true });
  }

  /** Closes the cards from `level` on, the newest first. */
  #closeFrom(level: number): void {
    for (const { dialog, undoDrawing, returnTo } of this.#open.splice(level).toReversed()) {
      const hadFocus = dialog.element.contains(this.#host.root.activeElement);
      undoDrawing();
      dialog.undo();
      if (!hadFocus) continue;
      this.#isReturningFocus = true;
      returnTo?.focus({ preventScroll: true });
      this.#isReturningFocus = false;
    }
  }

  /** From card to card the first one's answer stays, since a closed card cannot have the focus back. */
  #whereFocusWas(): HTMLElement | null {
    if (this.#host.holds(document.activeElement)) return this.#open[0]?.returnTo ?? null;
    return focusedElement(document);
  }
}

function focusedElement(root: DocumentOrShadowRoot): HTMLElement | null {
  return root.activeElement instanceof HTMLElement ? root.activeElement : null;
}
