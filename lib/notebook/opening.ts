import { writeCopy } from "./copies.ts";
import { declareDatabase, type NotebookDatabase } from "./database.ts";
import { NotebookError } from "./faults.ts";
import type { Migration } from "./migrations.ts";

/** The database, open. */
export interface OpenDatabase {
  readonly database: NotebookDatabase;
  /** Its upgrade failed, so it is as the version before left it: to be read, not written. */
  readonly isReadOnly: boolean;
}

/** What is opened, and whom to tell. */
export interface Opening {
  readonly name: string;
  /** The oldest first. */
  readonly migrations: readonly Migration[];
  /** Another connection does not let go of the database, so its upgrade has to wait. */
  readonly onBlocked: () => void;
  /** The connection was closed, by us or under us. */
  readonly onClosed: () => void;
}

/**
 * Opens the notebook's database, and brings it to the newest version if need be: all its records are copied first, and
 * if either the copy or the upgrade fails, it stays as it was and is opened to be read. A database of a version that
 * only a later 夹注 knows is `blocked`.
 */
export async function openDatabase(opening: Opening): Promise<OpenDatabase> {
  const { name, migrations } = opening;
  const newest = migrations.at(-1)?.version ?? 0;
  const installed = await installedVersion(name);
  if (installed !== null && installed > newest) throw new NotebookError("blocked");
  const database = declareDatabase(name, migrations);
  if (installed === null || installed === newest) return open(database, opening);
  const known = migrations.filter(({ version }) => version <= installed);
  try {
    await copyFirst(declareDatabase(name, known));
    return await open(database, opening);
  } catch {
    return { ...(await open(declareDatabase(name, known), opening)), isReadOnly: true };
  }
}

async function copyFirst({ dexie }: NotebookDatabase): Promise<void> {
  await dexie.open();
  try {
    await writeCopy(dexie, new Date().toISOString());
  } finally {
    dexie.close();
  }
}

async function open(database: NotebookDatabase, { onBlocked, onClosed }: Opening): Promise<OpenDatabase> {
  const { dexie } = database;
  dexie.on("blocked", onBlocked);
  await dexie.open();
  // Not before: an upgrade that fails closes its connection too, and is followed by one to read.
  dexie.on("close", onClosed);
  return { database, isReadOnly: false };
}

/** Dexie multiplies versions by ten. */
const TENFOLD = 10;

/** The version that the database on the disk has, null where there is none. */
async function installedVersion(name: string): Promise<number | null> {
  const databases = await indexedDB.databases();
  const version = databases.find((known) => known.name === name)?.version;
  return version === undefined ? null : Math.floor(version / TENFOLD);
}
