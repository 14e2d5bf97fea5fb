import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { takeWelcome } from "../../lib/page/meeting-point.ts";
import { placeCard } from "../../lib/page/place-card.ts";
import { Scope } from "../../lib/page/scope.ts";
import { pageNotes } from "./notes.ts";
import { cardRenderer } from "./render-card.tsx";

/** Sent after the reader of a page once that has shown what it read: brings cards and notes. */
export default defineUnlistedScript(() => {
  // To compile this script holds up the page for a frame: what it does here is a task of its own. By then 夹注 may have
  // been updated under the page, and to touch the extension throws: the page is not to hear of it.
  new Scope().after(0, () => {
    const welcome = takeWelcome("latecomer");
    welcome?.receive({ renderCard: cardRenderer(welcome.words), placeCard, ...pageNotes(welcome) });
  });
});
