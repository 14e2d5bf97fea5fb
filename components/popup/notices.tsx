import type { WordName, Words } from "../../lib/words.ts";
import type { Attempt } from "./popup-state.ts";
import "./notices.css";

/** A heading and a sentence: what is the matter, and what can be done. */
export function Notice({ name, words }: { readonly name: "unreadable" | "failed"; readonly words: Words }) {
  const [heading, sentence]: readonly [WordName, WordName] =
    name === "failed" ? ["popupFailed", "popupFailedExplained"] : ["popupUnreadable", "popupUnreadableExplained"];
  return (
    <section class="notice">
      <h1>{words(heading)}</h1>
      <p>{words(sentence)}</p>
    </section>
  );
}

/** What a page needs that has not been read. */
interface UnreadProps {
  /** On gov.cn, where the detector has looked and found no report. */
  readonly official: boolean;
  readonly attempt: Attempt;
  readonly onRead: () => void;
  readonly words: Words;
}

/** 这一页看来不是政府报告, with 仍按报告阅读; or, where 夹注 does not act by itself, 阅读本页. */
export function Unread({ official, attempt, onRead, words }: UnreadProps) {
  const reading = attempt === "reading";
  return (
    <section class="notice">
      <h1>{words(official ? "popupNoReport" : "popupForeign")}</h1>
      <p>{words(official ? "popupNoReportExplained" : "popupForeignExplained")}</p>
      <button type="button" class="main" aria-disabled={reading} onClick={() => reading || onRead()}>
        {words(reading ? "popupReading" : official ? "popupReadAnyway" : "popupReadThisPage")}
      </button>
      <output>
        {attempt === "refused" && words("popupRefused")}
        {attempt === "nothing" && words("popupNothingRead")}
      </output>
    </section>
  );
}
