import type { Table } from "dexie";
import { z } from "../zod.ts";
import type { NotebookDatabase, SetAside } from "./database.ts";
import { keyOf } from "./lookup.ts";

/** A record of the wrong shape, where it was found. */
export interface BrokenRecord extends Pick<SetAside, "table" | "key" | "report" | "record" | "reason"> {}

/** The records of one reading, those that can be read apart from those that cannot. */
export interface Sorted<T> {
  readonly sound: readonly T[];
  readonly broken: readonly BrokenRecord[];
}

const named = z.object({ report: z.string() });

/** Parses what came out of a table. One damaged note is no reason to lose sight of the others. */
export function sortRecords<T>(
  table: Table<unknown, string>,
  records: readonly unknown[],
  schema: z.ZodType<T>,
): Sorted<T> {
  const sound: T[] = [];
  const broken: BrokenRecord[] = [];
  for (const record of records) {
    const parsed = schema.safeParse(record);
    if (parsed.success) sound.push(parsed.data);
    else broken.push({ ...whence(table, record), record, reason: z.prettifyError(parsed.error) });
  }
  return { sound, broken };
}

function whence(table: Table<unknown, string>, record: unknown): Pick<BrokenRecord, "table" | "key" | "report"> {
  const key = keyOf(record, table);
  return {
    table: table.name,
    key: typeof key === "string" ? key : "",
    report: named.safeParse(record).data?.report ?? "",
  };
}

/**
 * Moves broken records out of the way, each as it is, into the table where a later 夹注 or the reader can look at
 * them. Within a transaction on `setAside` and the tables that they stand in; another page may have done it already.
 */
export async function setAside(database: NotebookDatabase, broken: readonly BrokenRecord[], at: string): Promise<void> {
  const move = async (found: BrokenRecord) => {
    const table = database.dexie.table<unknown, string>(found.table);
    if ((await table.get(found.key)) === undefined) return;
    await database.setAside.add({ ...found, at });
    await table.delete(found.key);
  };
  await Promise.all(broken.map(move));
}

/** How many records of these reports, or of no known one, were set aside. */
export async function countSetAside(
  { setAside: table }: NotebookDatabase,
  reports: readonly string[],
): Promise<number> {
  const counts = ["", ...reports].map((report) => table.where("report").equals(report).count());
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
