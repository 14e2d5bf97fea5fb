import type { Transaction } from "dexie";

/** One step of the database from a version to the next. */
export interface Migration {
  readonly version: number;
  /** Dexie's schema strings of the tables that are new or changed; null takes a table away. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the records that the version before wrote into their new form, all or none of them. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}

/**
 * Every version that was ever published, the oldest first; what stands here is never changed, only added to. A new
 * one comes with a test on a database that the version before wrote. A null field stands in no index: `deleted` lists
 * the deleted notes only.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      reports: "id, *keys",
      notes: "id, report, *tags, deleted",
      drafts: "note, report",
      writes: "write, [note+count]",
      setAside: "++number, report",
      installation: "key",
    },
  },
];
