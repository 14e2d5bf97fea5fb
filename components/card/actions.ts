/** What the buttons of a card do. A null has no button. */
export interface CardActions {
  readonly toggleInlineNote: (() => void) | null;
  readonly isInlineNoteOpen: boolean;
  readonly jump: (() => void) | null;
  readonly goBack: (() => void) | null;
  readonly takeNote: (() => void) | null;
  /** False where the browser refuses. */
  readonly copy: (text: string) => boolean;
  readonly openTerm: ((entry: string, element: Element) => void) | null;
  readonly close: () => void;
}
