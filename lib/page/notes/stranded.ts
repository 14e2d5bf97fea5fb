import { createCardHost } from "../card-host.ts";
import { copyText } from "../copy-text.ts";
import { placeCard } from "../place-card.ts";
import { topCorner } from "./anchors.ts";
import type { NotesParts } from "./desk.ts";
import type { LinkFault } from "./notebook-link.ts";

/**
 * Keeps words on the screen that the notebook could not take: the extension was updated under the page, or the disk is
 * full. They can be read and copied there, in an element of its own that outlives the reader, until the reader of the
 * page closes it. Nothing happens where nothing was written.
 */
export function strand({ draw, cardStyle }: NotesParts, text: string, fault: LinkFault): void {
  if (text.trim() === "") return;
  const host = createCardHost(cardStyle, placeCard);
  const dialog = host.openDialog(topCorner(), () => undefined);
  const undoDrawing = draw.stranded(dialog.element, text, fault, {
    copy: () => copyText(dialog.element, text),
    close: () => {
      undoDrawing();
      dialog.undo();
      host.undo();
    },
  });
}
