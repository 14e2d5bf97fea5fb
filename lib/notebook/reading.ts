import type { Clock } from "./clock.ts";
import type { NotebookDatabase } from "./database.ts";
import { findAll } from "./lookup.ts";
import type { OpenDatabase } from "./opening.ts";
import type { ReportNotes } from "./protocol.ts";
import { draftRecord, noteRecord } from "./records.ts";
import { findReports, mendReports } from "./reports.ts";
import { type BrokenRecord, countSetAside, setAside, sortRecords } from "./set-aside.ts";
import { readWriter } from "./writer.ts";

/** What was found, and the records in it that have to be set aside. */
interface Found {
  readonly notes: Omit<ReportNotes, "readOnly">;
  readonly broken: readonly BrokenRecord[];
}

/** The notes on the report with one of these keys, and the writings on it that were never saved. Deleted notes are not given. */
export async function notesOf(
  { database, isReadOnly }: OpenDatabase,
  keys: readonly string[],
  clock: Clock,
): Promise<ReportNotes> {
  const found = await find(database, keys);
  if (found.broken.length === 0 || isReadOnly) return { ...found.notes, readOnly: isReadOnly };
  // A full disk keeps broken records where they are: they are counted already, and the others can be read.
  await putAside(database, found.broken, keys, clock).catch(() => undefined);
  return { ...found.notes, readOnly: false };
}

function find(database: NotebookDatabase, keys: readonly string[]): PromiseLike<Found> {
  const { reports, notes, drafts } = database;
  return database.dexie.transaction("r", [reports, notes, drafts, database.setAside], async () => {
    const found = await findReports(database, keys);
    const ids = [...found.sound.map(({ id }) => id), ...found.broken.map(({ key }) => key)];
    const [noteRecords, draftRecords, alreadySetAside] = await Promise.all([
      findAll(notes, "report", ids),
      findAll(drafts, "report", ids),
      countSetAside(database, ids),
    ]);
    const sortedNotes = sortRecords(notes, noteRecords, noteRecord);
    const sortedDrafts = sortRecords(drafts, draftRecords, draftRecord);
    const broken = [...found.broken, ...sortedNotes.broken, ...sortedDrafts.broken];
    return {
      notes: {
        notes: sortedNotes.sound.filter(({ deleted }) => deleted === null),
        drafts: sortedDrafts.sound.map(({ report: _report, ...draft }) => draft),
        setAside: alreadySetAside + broken.length,
      },
      broken,
    };
  });
}

function putAside(database: NotebookDatabase, broken: readonly BrokenRecord[], keys: readonly string[], clock: Clock) {
  const { dexie, reports, notes, drafts, installation } = database;
  const isReport = ({ table }: BrokenRecord) => table === reports.name;
  return dexie.transaction("rw", [reports, notes, drafts, installation, database.setAside], async () => {
    const writer = await readWriter(database, clock());
    await mendReports(database, broken.filter(isReport), keys, writer);
    await setAside(
      database,
      broken.filter((record) => !isReport(record)),
      writer.now,
    );
  });
}

/** All tags in use, the commonest first; those of deleted notes do not count. */
export async function tagsInUse({ notes }: NotebookDatabase): Promise<readonly string[]> {
  const [all, deleted] = await Promise.all([notes.orderBy("tags").keys(), notes.where("deleted").above("").toArray()]);
  const uses = new Map<string, number>();
  const count = (tag: unknown, by: number) => {
    if (typeof tag === "string") uses.set(tag, (uses.get(tag) ?? 0) + by);
  };
  for (const tag of all) count(tag, 1);
  for (const record of deleted) for (const tag of noteRecord.safeParse(record).data?.tags ?? []) count(tag, -1);
  return [...uses]
    .filter(([, times]) => times > 0)
    .toSorted(([, first], [, second]) => second - first)
    .map(([tag]) => tag);
}
