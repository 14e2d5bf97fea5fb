import { useRef } from "preact/hooks";
import type { Words } from "../../lib/words.ts";
import { hasModifier, isComposing } from "../../lib/keys.ts";
import { stepTarget } from "./keys.ts";
import type { RescueActions, RescueEntry } from "../../lib/note-views.ts";
import { RescueItem } from "./RescueItem.tsx";
import { focusedIndex, itemsOf, useRescueFocus } from "./rescue-focus.ts";

/** What the view of the notes that need the reader needs. */
export interface RescueViewProps {
  readonly entries: readonly RescueEntry[];
  readonly actions: RescueActions;
  readonly words: Words;
  /** The id that names the dialog around it. */
  readonly titleId: string;
  readonly onClose: () => void;
}

const ARROWS = { next: "ArrowDown", previous: "ArrowUp" };

/**
 * The notes whose words have changed or are gone. Arrow keys go from note to note; on one of them 1, 2 or 3 takes the
 * place of that number and 0 keeps it as a note on the report. Escape closes.
 */
export function RescueView({ entries, actions, words, titleId, onClose }: RescueViewProps) {
  const listRef = useRef<HTMLDivElement>(null);
  const onFocusIn = useRescueFocus(listRef, entries);

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event) || hasModifier(event)) return;
    const index = focusedIndex(listRef.current);
    const target = stepTarget(event.key, itemsOf(listRef.current), index, ARROWS);
    if (target !== undefined) target.focus();
    else if (event.key === "Escape") onClose();
    else if (!chooseByDigit(event.key, entries[index], actions)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="rescue" role="presentation" onKeyDown={onKeyDown}>
      <header>
        <h2 id={titleId}>{words("rescueTitle")}</h2>
        {entries.length > 0 && <small>{words("rescueKeys")}</small>}
      </header>
      <div ref={listRef} class="rescue-list" role="presentation" tabIndex={-1} onFocusIn={onFocusIn}>
        {entries.length === 0 && <p class="empty">{words("rescueNone")}</p>}
        {entries.map((entry) => (
          <RescueItem key={entry.id} titleId={`${titleId}-${entry.id}`} {...{ entry, actions, words }} />
        ))}
      </div>
      <footer>
        <span class="end">
          <button type="button" class="close" onClick={onClose}>
            <span class="close-word">{words("cardClose")}</span> <kbd>Esc</kbd>
          </button>
        </span>
      </footer>
    </div>
  );
}

/** 1, 2 or 3 takes a place, 0 keeps the note on the report; false where the key is no choice of this entry. */
function chooseByDigit(key: string, entry: RescueEntry | undefined, actions: RescueActions): boolean {
  if (entry === undefined || !/^[0-3]$/.test(key)) return false;
  const digit = Number(key);
  if (digit > (entry.state === "changed" ? 1 : entry.candidates.length)) return false;
  if (digit === 0) actions.keepOnReport(entry.id);
  else if (entry.state === "changed") actions.accept(entry.id);
  else actions.reattach(entry.id, digit - 1);
  return true;
}
