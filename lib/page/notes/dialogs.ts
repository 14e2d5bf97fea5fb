import type { CardHost, Dialog } from "../card-host.ts";
import type { Anchor } from "../place-card.ts";
import type { Undo } from "../undo.ts";

/** A dialog of the notes: the bar under a selection, a note's card, the rescue view, the editor. */
export interface NoteDialog {
  readonly name: DialogName;
  readonly anchor: Anchor;
  /** Draws into the empty dialog. */
  draw(element: HTMLElement): Undo;
  /** Called when it has been closed, by whatever means. */
  closed?(): void;
  readonly takesFocus: boolean;
}

export type DialogName = "bar" | "card" | "editor" | "rescue";

interface Open {
  readonly order: NoteDialog;
  readonly dialog: Dialog;
  readonly undoDrawing: Undo;
  readonly returnTo: HTMLElement | null;
}

/** At most one of the notes' dialogs is open: opening one closes the one before. */
export class NoteDialogs {
  readonly #host: CardHost;
  readonly #closeCards: () => void;
  #open: Open | null = null;

  constructor(host: CardHost, closeCards: () => void) {
    this.#host = host;
    this.#closeCards = closeCards;
  }

  get current(): DialogName | null {
    return this.#open?.order.name ?? null;
  }

  get element(): HTMLElement | null {
    return this.#open?.dialog.element ?? null;
  }

  open(order: NoteDialog): void {
    // From the bar to the editor the focus goes back to where it was before the bar.
    const before = this.#open?.returnTo ?? null;
    const returnTo = this.#host.holds(document.activeElement) ? before : focused();
    this.close();
    this.#closeCards();
    const dialog = this.#host.openDialog(order.anchor, () => this.close());
    dialog.element.dataset.dialog = order.name;
    this.#open = { order, dialog, undoDrawing: order.draw(dialog.element), returnTo };
    // What is drawn may have put the focus where it belongs: on the first entry of a list.
    const hasFocus = dialog.element.contains(this.#host.root.activeElement);
    if (order.takesFocus && !hasFocus) dialog.element.focus({ preventScroll: true });
  }

  /** False where none was open. */
  close(): boolean {
    const open = this.#open;
    if (open === null) return false;
    this.#open = null;
    const hadFocus = open.dialog.element.contains(this.#host.root.activeElement);
    open.undoDrawing();
    open.dialog.undo();
    open.order.closed?.();
    if (hadFocus) open.returnTo?.focus({ preventScroll: true });
    return true;
  }
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
}
