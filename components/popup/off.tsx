import type { OffScope } from "../../lib/settings/off.ts";
import type { Words } from "../../lib/words.ts";
import "./notices.css";

/** What the off buttons and their undo need. */
interface OffProps {
  readonly onSwitchOff: (scope: OffScope, off: boolean) => void;
  readonly words: Words;
}

/** 本页不用夹注 and 本站不用夹注, one click each. */
export function OffButtons({ onSwitchOff, words }: OffProps) {
  return (
    <footer class="off-buttons">
      <button type="button" onClick={() => onSwitchOff("page", true)}>
        {words("popupPageOff")}
      </button>
      <button type="button" onClick={() => onSwitchOff("site", true)}>
        {words("popupSiteOff")}
      </button>
    </footer>
  );
}

/** 本页已不用夹注: what that means, and the way back. */
export function SwitchedOff({ scope, onSwitchOff, words }: OffProps & { readonly scope: OffScope }) {
  return (
    <section class="notice">
      <h1>{words(scope === "page" ? "popupIsOffPage" : "popupIsOffSite")}</h1>
      <p>{words("popupIsOffExplained")}</p>
      <button type="button" class="main" onClick={() => onSwitchOff(scope, false)}>
        {words(scope === "page" ? "popupPageOn" : "popupSiteOn")}
      </button>
    </section>
  );
}
