import { newId } from "./client/ids.ts";
import { later } from "./clock.ts";
import type { NotebookDatabase } from "./database.ts";
import { findAll } from "./lookup.ts";
import type { ReportIdentity } from "./note.ts";
import { reportRecord, type ReportRecord } from "./records.ts";
import { type BrokenRecord, setAside, type Sorted, sortRecords } from "./set-aside.ts";
import { nextRevision, type Writer } from "./writer.ts";

/** Hostile pages aside, a report has two or three keys; a page whose text changes daily adds one a day. */
const MOST_KEYS = 200;

/** All reports with one of these keys, the one that was made first at the head, apart from those of the wrong shape. */
export async function findReports(database: NotebookDatabase, keys: readonly string[]): Promise<Sorted<ReportRecord>> {
  const records = await findAll(database.reports, "keys", keys);
  const { sound, broken } = sortRecords(database.reports, records, reportRecord);
  return { sound: sound.toSorted((first, second) => (first.id < second.id ? -1 : 1)), broken };
}

/**
 * Sets reports of the wrong shape aside and puts in the place of each one that has its id and its keys, or its notes
 * would belong to nothing; what else is known of it comes with the next save. Within a transaction.
 */
export async function mendReports(
  database: NotebookDatabase,
  broken: readonly BrokenRecord[],
  keys: readonly string[],
  writer: Writer,
): Promise<void> {
  await setAside(database, broken, writer.now);
  const unknown = { kind: "unknown", region: null, planYear: null, title: "" } as const;
  const ids = broken.map(({ key }) => key).filter((key) => key !== "");
  const reports = ids.map((id) => createReport(id, { ...unknown, keys }, writer));
  await database.reports.bulkPut(reports);
}

/**
 * The report that a page holds, made where there is none: 青禾区 2025 on its own site and on the city's are one. A page
 * that shares a key with two of them shows that these two are one: both get all keys, so that whoever finds one finds
 * both, and no note has to be moved. Within a transaction.
 */
export async function joinReport(
  database: NotebookDatabase,
  page: ReportIdentity,
  writer: Writer,
): Promise<ReportRecord> {
  const found = await findReports(database, page.keys);
  if (found.broken.length > 0) await mendReports(database, found.broken, page.keys, writer);
  const { sound: reports } = found.broken.length > 0 ? await findReports(database, page.keys) : found;
  const keys = [...new Set([...reports, page].flatMap((report) => report.keys))].slice(0, MOST_KEYS);
  const joined = reports.map((report) => ({ ...completed(report, page), keys }));
  const changed = joined.filter((report, index) => JSON.stringify(report) !== JSON.stringify(reports[index]));
  if (changed.length > 0) await database.reports.bulkPut(changed.map((report) => renewed(report, writer)));
  const [first] = joined;
  if (first) return first;
  const report = createReport(newId(Date.parse(writer.now)), { ...page, keys }, writer);
  await database.reports.add(report);
  return report;
}

function createReport(id: string, identity: ReportIdentity, writer: Writer): ReportRecord {
  const keys = [...identity.keys];
  const times = { created: writer.now, modified: writer.now, deleted: null };
  return { id, ...identity, keys, ...times, revision: nextRevision(null, writer) };
}

function renewed(report: ReportRecord, writer: Writer): ReportRecord {
  return { ...report, modified: later(writer.now, report.modified), revision: nextRevision(report.revision, writer) };
}

/** A copy of the page may say what the first one did not: the region, the year. */
function completed(report: ReportRecord, page: ReportIdentity): ReportRecord {
  return {
    ...report,
    kind: report.kind === "unknown" ? page.kind : report.kind,
    region: report.region ?? page.region,
    planYear: report.planYear ?? page.planYear,
    title: report.title || page.title,
  };
}
