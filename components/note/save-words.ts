import type { NotebookFault } from "../../lib/notebook/protocol.ts";
import type { WordName } from "../../lib/words.ts";
import type { SaveState } from "../../lib/note-views.ts";

const FAULTS: Readonly<Record<NotebookFault, WordName>> = {
  full: "faultFull",
  blocked: "faultBlocked",
  "upgrade-failed": "faultUpgradeFailed",
  "unknown-note": "faultUnknownNote",
  refused: "faultRefused",
  broken: "faultBroken",
};

/** What is the matter with the notebook and what the reader can do: 磁盘已满。请腾出空间，再保存一次。 */
export function faultWord(fault: NotebookFault): WordName {
  return FAULTS[fault];
}

const STATES: Readonly<Record<SaveState["name"], WordName | null>> = {
  untouched: null,
  unsaved: "noteUnsaved",
  saving: "noteSaving",
  saved: "noteSaved",
  stale: "noteStale",
  fault: "noteFault",
};

/** How the writing stands, in a word: 已保存; null where there is nothing to say. */
export function stateWord({ name }: SaveState): WordName | null {
  return STATES[name];
}

/** Why it cannot be saved and what to do, in a sentence; null where it can. */
export function troubleWord(state: SaveState): WordName | null {
  if (state.name === "stale") return "noteStaleExplained";
  return state.name === "fault" ? faultWord(state.fault) : null;
}
