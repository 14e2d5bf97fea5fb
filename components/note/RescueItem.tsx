import type { Words } from "../../lib/words.ts";
import { Candidates } from "./Candidates.tsx";
import type { ChangedEntry, RescueActions, RescueEntry } from "../../lib/note-views.ts";

/** What one note of the rescue view needs. */
export interface RescueItemProps<E extends RescueEntry> {
  readonly entry: E;
  readonly actions: RescueActions;
  readonly words: Words;
}

/** One note that needs the reader: the words it was made on, what has become of them, its own words, what to do. */
export function RescueItem({
  titleId,
  entry,
  actions,
  words,
}: RescueItemProps<RescueEntry> & { readonly titleId: string }) {
  return (
    <div
      class="rescue-item"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for a form's fields, and cannot be a flex row
      role="group"
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      <h3 id={titleId}>
        <small>{words(entry.state === "changed" ? "rescueChanged" : "rescueOrphan")}</small>
        <span lang="zh-CN">{entry.quotation}</span>
      </h3>
      {entry.state === "changed" ? (
        <Change {...{ entry, actions, words }} />
      ) : (
        <Candidates {...{ entry, actions, words }} />
      )}
      {entry.text && (
        <p class={`mine ${entry.colour}`} lang="zh-CN">
          {entry.text}
        </p>
      )}
      <Choices {...{ entry, actions, words }} />
    </div>
  );
}

/** 当时 3%左右 → 现在 2%左右. */
function Change({ entry: { was, now }, words }: RescueItemProps<ChangedEntry>) {
  return (
    <p class="change">
      {words("rescueWas")} <del lang="zh-CN">{was}</del> <span aria-hidden="true">→</span> {words("rescueNow")}{" "}
      <ins lang="zh-CN">{now}</ins>
    </p>
  );
}

/** What can be done with the note, each with its digit: 1 接受新位置, 0 留作全文笔记. */
function Choices({ entry: { id, state }, actions, words }: RescueItemProps<RescueEntry>) {
  return (
    <div class="choices">
      {state === "changed" && (
        <>
          <button type="button" aria-keyshortcuts="1" onClick={() => actions.accept(id)}>
            <kbd aria-hidden="true">1</kbd> {words("rescueAccept")}
          </button>
          <button type="button" onClick={() => actions.visit(id, 0)}>
            {words("rescueVisit")}
          </button>
        </>
      )}
      <button type="button" aria-keyshortcuts="0" onClick={() => actions.keepOnReport(id)}>
        <kbd aria-hidden="true">0</kbd> {words("rescueKeep")}
      </button>
      <button type="button" onClick={() => actions.remove(id)}>
        {words("noteDelete")}
      </button>
    </div>
  );
}
