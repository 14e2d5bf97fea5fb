import type { DraftWrite } from "../protocol.ts";
import type { Lane } from "./lane.ts";

/** What is being written of one note, before it is saved. */
export interface Drafts {
  /** Keeps it soon, and not with every key. */
  keep(draft: DraftWrite): void;
  /** Gives up what has not been sent yet. */
  forget(): void;
  /** Sends it at once, for the last moment of a page. */
  flush(): void;
}

/** How long what was typed may wait, in milliseconds: it is what a crash can cost. */
const SOON = 150;

/** Makes the drafts of one note. */
export function createDrafts(lane: Lane, send: (draft: DraftWrite) => Promise<unknown>): Drafts {
  let latest: DraftWrite | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function take(): DraftWrite | null {
    const taken = latest;
    if (timer !== null) clearTimeout(timer);
    latest = timer = null;
    return taken;
  }

  return {
    keep: (draft) => {
      latest = draft;
      timer ??= setTimeout(() => {
        const taken = take();
        if (taken) void lane(() => send(taken));
      }, SOON);
    },
    forget: () => void take(),
    flush: () => {
      const taken = take();
      if (taken) void send(taken);
    },
  };
}
