import { vi } from "vitest";
import type { Background } from "./client/client-fixture.ts";
import type { Note } from "./note.ts";
import { createNotebook, type Notebook } from "./notebook.ts";
import type { NotebookAnswer } from "./protocol.ts";
import type { Change } from "./writing.ts";

const LOST = "The message channel closed before a response was received";

/** A background that a test can end at any moment. */
export interface MortalBackground extends Background {
  readonly notebook: () => Notebook;
  /** Ends it and starts it again: what it had begun is done or undone, as it happens, and nobody gets an answer. */
  kill(): void;
  /** Resolves when nothing is under way any more. */
  rest(): Promise<unknown>;
  readonly counts: { kills: number; lost: number };
}

/** Numbers from 0 to 1, always the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) % 2 ** 32;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Serves the notebook of that name; now and then an answer is lost though everything was done. */
export function serveMortally(name: string, random: () => number): MortalBackground {
  let notebook = createNotebook({ name });
  let life = Promise.withResolvers<never>();
  const transactions = watchTransactions();
  const underWay = new Set<Promise<unknown>>();
  const counts = { kills: 0, lost: 0 };

  async function answer(working: Promise<NotebookAnswer<Change>>): Promise<NotebookAnswer<Note>> {
    const isLost = random() < 0.05;
    underWay.add(working);
    const done = await Promise.race([working.finally(() => underWay.delete(working)), life.promise]);
    counts.lost += isLost ? 1 : 0;
    if (isLost) throw new Error(LOST);
    return done.ok ? { ok: true, value: done.value.note } : done;
  }

  return {
    counts,
    notebook: () => notebook,
    noteWritten: (write) => answer(notebook.write(write)),
    noteDeleted: (deletion) => answer(notebook.setDeleted(deletion)),
    rest: () => Promise.allSettled(underWay),
    kill: () => {
      counts.kills++;
      for (const transaction of transactions) if (random() < 0.5) abort(transaction);
      notebook.close();
      life.promise.catch(() => undefined);
      life.reject(new Error(LOST));
      life = Promise.withResolvers<never>();
      notebook = createNotebook({ name });
    },
  };
}

/** The transactions that have begun and not ended. */
function watchTransactions(): ReadonlySet<IDBTransaction> {
  const open = new Set<IDBTransaction>();
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...parameters) {
    const transaction = begin.apply(this, parameters);
    open.add(transaction);
    for (const end of ["complete", "abort"]) transaction.addEventListener(end, () => open.delete(transaction));
    return transaction;
  });
  return open;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is being committed already.
  }
}
