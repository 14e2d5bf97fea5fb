import type { DraftWrite } from "../protocol.ts";
import type { ClientAnswer } from "./deliver.ts";
import type { Lane } from "./lane.ts";

/** What is being written of one note, before it is saved. */
export interface Drafts {
  /** Keeps it soon, and not with every key. */
  keep(draft: DraftWrite): void;
  /** Gives up what has not been kept yet. */
  forget(): void;
  /** Sends it at once too, without waiting for its turn: the page may be about to end. */
  flush(): void;
}

/** The ways to the notebook. */
export interface DraftWays {
  /** Tries until there is an answer, each time with what is `newest` by then: no try overwrites a newer draft. */
  send(newest: () => DraftWrite): Promise<ClientAnswer<null> | null>;
  /** Tries once, as a second try might come after a save, and bring back what that has made of it. */
  sendOnce(draft: DraftWrite): void;
}

/** How long what was typed may wait, in milliseconds: it is what a crash can cost. */
const SOON = 150;

/** Makes the drafts of one note. */
export function createDrafts(lane: Lane, { send, sendOnce }: DraftWays): Drafts {
  /** What the notebook has not said that it has. */
  let unkept: DraftWrite | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function sendNewest(): Promise<void> {
    if (unkept === null) return;
    let sent = unkept;
    const answer = await send(() => (sent = unkept ?? sent));
    if (answer?.ok === true && unkept === sent) unkept = null;
  }

  return {
    keep: (draft) => {
      unkept = draft;
      timer ??= setTimeout(() => {
        timer = null;
        void lane(sendNewest);
      }, SOON);
    },
    forget: () => {
      if (timer !== null) clearTimeout(timer);
      unkept = timer = null;
    },
    flush: () => {
      // It keeps its turn: a save that is under way deletes what was kept of its note, and this may be newer.
      if (unkept !== null) sendOnce(unkept);
    },
  };
}
