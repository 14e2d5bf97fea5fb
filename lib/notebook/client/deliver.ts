import type { NotebookAnswer, NotebookFault, NotebookProtocol } from "../protocol.ts";

/** What pages ask of the notebook. */
export type Request = Exclude<keyof NotebookProtocol, "notesChanged">;

/** Sends a message to the background: `sendMessage` of the extension's messages. */
export type Send = <Name extends Request>(
  name: Name,
  data: Parameters<NotebookProtocol[Name]>[0],
) => Promise<ReturnType<NotebookProtocol[Name]>>;

/** What became of a request. `stale`: 夹注 was updated under the page, which cannot reach the notebook any more. */
export type ClientAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: NotebookFault | "stale" };

/** How requests reach the notebook. */
export interface Delivery {
  /** Whether the extension still stands behind this page: `browser.runtime?.id` is gone once it was updated. */
  isAlive(): boolean;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** Milliseconds between one try and the next. The background needs a few hundred to start again. */
const PAUSES: readonly number[] = [100, 300, 1000, 2000, 4000];

/** How long an answer may take, in milliseconds: a background that was ended in the middle of its work never answers. */
const PATIENCE = 5000;

/** Another version lets go of the database as soon as it hears that it is in the way. */
const PASSING: ReadonlySet<NotebookFault> = new Set(["blocked"]);

/**
 * Asks until there is an answer: a background that was just ended gives none, and the next try starts it again.
 * Whatever is asked has to be harmless when it is asked twice. Null: no answer to any of the tries, so nobody knows
 * whether it was done. Never rejects.
 */
export async function deliver<T>(
  ask: () => Promise<NotebookAnswer<T> | undefined>,
  { isAlive, wait }: Delivery,
  pauses: readonly number[] = PAUSES,
): Promise<ClientAnswer<T> | null> {
  if (!isAlive()) return { ok: false, fault: "stale" };
  const answer = await Promise.race([attempt(ask), wait(PATIENCE)]);
  if (answer && (answer.ok || !isPassing(answer.fault))) return answer;
  const [pause, ...others] = pauses;
  if (pause === undefined) return answer ?? null;
  await wait(pause);
  return deliver(ask, { isAlive, wait }, others);
}

function isPassing(fault: NotebookFault | "stale"): boolean {
  return fault !== "stale" && PASSING.has(fault);
}

/** The words are Chrome's and Firefox's. */
async function attempt<T>(ask: () => Promise<NotebookAnswer<T> | undefined>): Promise<ClientAnswer<T> | undefined> {
  try {
    return await ask();
  } catch (error) {
    const isStale = error instanceof Error && /context invalidated|dead object/iu.test(error.message);
    return isStale ? { ok: false, fault: "stale" } : undefined;
  }
}
