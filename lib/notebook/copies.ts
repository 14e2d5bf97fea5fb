import { Dexie, type Table } from "dexie";

/** All records of a database as they were before it was brought to a newer version. */
export interface DatabaseCopy {
  /** The version that the records are of. */
  readonly version: number;
  readonly made: string;
  /** { "notes": [ … ], … } */
  readonly json: string;
}

/** The copies lie in a database of their own, which no upgrade touches. One for each version. */
function openCopies(name: string): { readonly dexie: Dexie; readonly copies: Table<DatabaseCopy, number> } {
  const dexie = new Dexie(`${name}-copies`, { chromeTransactionDurability: "strict" });
  dexie.version(1).stores({ copies: "version" });
  return { dexie, copies: dexie.table("copies") };
}

/** Writes all that the open database `source` holds as JSON, beside it. Resolves once that is on the disk. */
export async function writeCopy(source: Dexie, made: string): Promise<void> {
  const records = await source.transaction("r", source.tables, async () => {
    const tables = await Promise.all(source.tables.map(async (table) => [table.name, await table.toArray()] as const));
    return Object.fromEntries(tables);
  });
  const { dexie, copies } = openCopies(source.name);
  try {
    await copies.put({ version: source.verno, made, json: JSON.stringify(records) });
  } finally {
    dexie.close();
  }
}

/** The copy of that version of the database, null where there is none. */
export async function readCopy(name: string, version: number): Promise<DatabaseCopy | null> {
  const { dexie, copies } = openCopies(name);
  try {
    return (await copies.get(version)) ?? null;
  } finally {
    dexie.close();
  }
}
