/** A page whose text comes by script has it within this many milliseconds, or is left alone. */
const PATIENCE = 15_000;
/** Milliseconds from a change to the look at it, so that a page being built counts as one change. */
const SETTLING = 500;
/** A page that never rests is looked at all the same, after so many milliseconds more. */
const IDLE_PATIENCE = 500;
const MOST_LOOKS = 3;
/** Text that has grown by fewer sentences than this is no report that has come. */
const FEWEST_SENTENCES = 12;

/**
 * Looks again at a page that has shown nothing, where its text comes by script: when it has grown by a dozen sentences
 * (titles, menus and scripts have next to none, 青禾区政府网 in a corner has none), in a quiet moment, three times at
 * most. `look` says whether it has found what it looks for; then, and after a quarter of a minute, the watch is over.
 */
export function whenTextArrives(look: () => boolean): void {
  let sentences = countSentences();
  let looks = 0;
  let isOver = false;
  const observer = new MutationObserver(() => {
    // Whatever else changes until we look costs nothing.
    observer.disconnect();
    setTimeout(() => requestIdleCallback(lookAgain, { timeout: IDLE_PATIENCE }), SETTLING);
  });
  const observe = () => observer.observe(document, { subtree: true, childList: true, characterData: true });

  function lookAgain(): void {
    if (isOver) return;
    const now = countSentences();
    if (now - sentences >= FEWEST_SENTENCES) {
      sentences = now;
      looks++;
      if (look() || looks === MOST_LOOKS) return;
    }
    observe();
  }

  observe();
  setTimeout(() => {
    isOver = true;
    observer.disconnect();
  }, PATIENCE);
}

/** Without any layout: text that is hidden counts too, and the look itself tells. */
function countSentences(): number {
  const text = document.querySelector("body")?.textContent ?? "";
  let count = 0;
  for (let at = text.indexOf("。"); at !== -1; at = text.indexOf("。", at + 1)) count++;
  return count;
}
