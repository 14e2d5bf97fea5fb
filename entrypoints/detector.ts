import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { sendMessage } from "../lib/messages.ts";
import { readPageFacts } from "../lib/page/facts.ts";
import { whenTextArrives } from "../lib/page/living/late-text.ts";
import { detect } from "../lib/report/detect.ts";

/** Says to the background that this page is a report, if it is one, and answers so. Reads, and changes nothing. */
function look(): boolean {
  // The page has been laid out by now, so `innerText` costs less than any walk over the nodes. A frameset has no body.
  const text = document.querySelector("body")?.innerText ?? "";
  const kind = detect(readPageFacts(document), text);
  // Fails only where the extension was updated under the page: then the page is read at its next visit.
  if (kind) sendMessage("reportFound", { kind }).catch(() => {});
  return kind !== null;
}

/** Looks now, and again where the report itself comes by script. */
function watch(): void {
  if (!look()) whenTextArrives(look);
}

/**
 * Runs on every page of the official sites, so it is kept to a few kB and takes nothing but a look. A page that the
 * browser has prepared beforehand is looked at when it is shown, as before that it has no tab to be read in.
 */
export default defineUnlistedScript(() => {
  if ("prerendering" in document && document.prerendering) {
    document.addEventListener("prerenderingchange", watch, { once: true });
  } else watch();
});
