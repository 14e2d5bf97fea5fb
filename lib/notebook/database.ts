import { Dexie, type Table } from "dexie";
import type { Migration } from "./migrations.ts";
import type { Note } from "./note.ts";
import type { DraftRecord, ReportRecord, WriteRecord } from "./records.ts";

/** A record that could not be read, kept as it was so that nothing is lost and nothing stumbles over it. */
export interface SetAside {
  readonly table: string;
  /** The id of its report, empty where it names none. */
  readonly report: string;
  /** Its key in the table that it was taken from. */
  readonly key: string;
  readonly record: unknown;
  readonly reason: string;
  readonly at: string;
}

/** A fact of this installation: `device`, its id in revisions. */
export interface InstallationFact {
  readonly key: string;
  readonly value: string;
}

/** A table whose records are parsed as they are read: unknown comes out, the right shape goes in. */
type Stored<T> = Table<unknown, string, T>;

/** The notebook's tables. */
export interface NotebookTables {
  readonly reports: Stored<ReportRecord>;
  readonly notes: Stored<Note>;
  readonly drafts: Stored<DraftRecord>;
  readonly writes: Stored<WriteRecord>;
  readonly setAside: Table<unknown, number, SetAside>;
  readonly installation: Stored<InstallationFact>;
}

/** The notebook's database. */
export interface NotebookDatabase extends NotebookTables {
  readonly dexie: Dexie;
}

/**
 * A connection to the database of that name, not yet open. A save counts once it is on the disk, so Chrome is not to
 * answer when the system has merely taken note of it; and a connection that was closed is opened by `connection.ts`
 * alone, which looks at the version first.
 */
export function declareDatabase(name: string, migrations: readonly Migration[]): NotebookDatabase {
  const dexie = new Dexie(name, { chromeTransactionDurability: "strict", autoOpen: false, cache: "disabled" });
  for (const { version, stores, upgrade } of migrations) {
    const declared = dexie.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  return {
    dexie,
    reports: dexie.table("reports"),
    notes: dexie.table("notes"),
    drafts: dexie.table("drafts"),
    writes: dexie.table("writes"),
    setAside: dexie.table("setAside"),
    installation: dexie.table("installation"),
  };
}
