import type { NotebookDatabase } from "./database.ts";

/** Does `work` in one transaction on all tables: all of it is on the disk when the answer comes, or none of it. */
export function atOnce<T>({ dexie }: NotebookDatabase, work: () => Promise<T>): PromiseLike<T> {
  return dexie.transaction("rw", dexie.tables, work);
}
