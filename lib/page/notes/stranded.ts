import { createCardHost } from "../card-host.ts";
import { topCorner } from "./anchors.ts";
import { copyText } from "../copy-text.ts";
import type { NotesParts } from "./desk.ts";
import type { Editor } from "./editor.ts";

/**
 * The reader ends. What was being written is on its way to the notebook by now, unless the extension was updated or
 * removed under the page: then the words stay on the screen, to be copied, in an element that the reader closes.
 */
export function strand({ link, draw, cardStyle }: NotesParts, editor: Editor): void {
  const text = editor.unsaved;
  if (text === null || text === "" || !link.isStale()) return;
  const host = createCardHost(cardStyle);
  const dialog = host.openDialog(topCorner(), () => undefined);
  const undoDrawing = draw.stranded(dialog.element, text, {
    copy: () => copyText(dialog.element, text),
    close: () => {
      undoDrawing();
      dialog.undo();
      host.undo();
    },
  });
}
