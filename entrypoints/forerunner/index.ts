import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import markStyle from "../../components/note/margin-marks.css?inline";
import { takeWelcome } from "../../lib/page/meeting-point.ts";
import { showFirstNotes } from "../../lib/page/notes/first-notes.ts";

/** Sent after the reader of a page, before the latecomer: shows the notes whose words stand as they stood. */
export default defineUnlistedScript(() => {
  const welcome = takeWelcome("forerunner");
  if (welcome === null) return;
  const { ahead, firstShown } = welcome;
  welcome.receiveFirst({ join: (base) => showFirstNotes(base, { css: markStyle, ahead, done: firstShown }) });
});
