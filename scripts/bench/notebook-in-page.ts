import type { PassageSelector } from "../../lib/anchoring/selector.ts";
import { newId } from "../../lib/notebook/client/ids.ts";
import { declareDatabase } from "../../lib/notebook/database.ts";
import { MIGRATIONS } from "../../lib/notebook/migrations.ts";
import type { Note, NoteContent, ReportIdentity } from "../../lib/notebook/note.ts";
import { createNotebook } from "../../lib/notebook/notebook.ts";
import type { NoteWrite } from "../../lib/notebook/protocol.ts";

/** A report and passages of it that notes stand on. */
export interface NotedReport {
  readonly identity: ReportIdentity;
  readonly selectors: readonly PassageSelector[];
}

const NAME = "bench";
const REPORTS = 500;
const NOTES = 10_000;
/** On the report that is read, if it is none of a page; the others share the rest. */
const ON_PAGE = 200;
const READINGS = 15;
const SAVES = 150;

const DEVICE = newId();
const ADDRESS = "http://www.qinghe.gov.cn/bg.html";
const TIMES = { created: "2025-03-01T08:00:00.000Z", modified: "2025-03-01T08:00:00.000Z", deleted: null };

/** Milliseconds of what the notebook does, each as often as it was measured. */
export interface NotebookTimes {
  /** The first answer of a background that has just been started. */
  readonly opened: readonly number[];
  readonly read: readonly number[];
  /** Until it is on the disk. */
  readonly saved: readonly number[];
}

function identityOf(report: number): ReportIdentity {
  const title = `第${report}区政府工作报告`;
  const keys = [`government-work-report/第${report}区/2025`, `text/${report.toString(16).padStart(16, "0")}`];
  return { kind: "government-work-report", region: `第${report}区`, planYear: 2025, title, keys };
}

function selectorOf(place: number): PassageSelector {
  const number = { quote: "7%左右", indicator: "地区生产总值", value: 7, unit: "%", bound: "about" } as const;
  return {
    quote: { exact: "地区生产总值增长7%左右", prefix: "今年发展的主要预期目标是：", suffix: "，规上工业增加值增长" },
    position: { start: place, end: place + 12 },
    section: ["二、2025年主要任务", "（一）加快产业发展"],
    numbers: { inside: [number], around: [number, number] },
    textHash: "9f3c2b7a1d4e6f80",
  };
}

function contentOf(selector: PassageSelector): NoteContent {
  return {
    target: { type: "passage", selector },
    colour: "yellow",
    text: "去年是6.5%，待核。".repeat(6),
    tags: ["财政"],
  };
}

function invented(): NotedReport {
  return {
    identity: identityOf(0),
    selectors: Array.from({ length: ON_PAGE }, (_note, index) => selectorOf(index * 40)),
  };
}

/**
 * Fills an empty notebook with 10,000 notes on 500 reports, past its doors: it would take a minute through them.
 * One of the reports is `noted`, with as many notes as it has passages.
 */
export async function fillNotebook(name = NAME, { identity, selectors } = invented()): Promise<void> {
  const database = declareDatabase(name, MIGRATIONS);
  await database.dexie.open();
  const lasting = { ...TIMES, revision: { count: 1, device: DEVICE } };
  const reports = Array.from({ length: REPORTS }, (_report, index) => {
    const { keys, ...rest } = index === 0 ? identity : identityOf(index);
    return { id: newId(), ...rest, keys: [...keys], ...lasting };
  });
  const notes: Note[] = Array.from({ length: NOTES }, (_note, index) => {
    const selector = selectors[index];
    const report = selector === undefined ? 1 + (index % (REPORTS - 1)) : 0;
    const content = contentOf(selector ?? selectorOf(index * 40));
    return { id: newId(), report: reports[report]?.id ?? "", address: ADDRESS, ...content, ...lasting };
  });
  await database.reports.bulkAdd(reports);
  await database.notes.bulkAdd(notes);
  await database.writes.bulkAdd(notes.map((result) => ({ write: newId(), note: result.id, count: 1, result })));
  database.dexie.close();
}

/** New notes on the passages of a report, as a page sends them: as many as asked for, the passages over and over. */
export function writesOn({ identity, selectors }: NotedReport, count: number): readonly NoteWrite[] {
  return Array.from({ length: count }, (_write, index) => {
    const content = contentOf(selectors[index % selectors.length] ?? selectorOf(index));
    return { write: newId(), note: newId(), report: identity, address: ADDRESS, base: null, content };
  });
}

/** Times readings of the page with 200 notes, and saves of new notes on another report, one after another. */
export async function timeNotebook(): Promise<NotebookTimes> {
  const page = identityOf(0);
  const opened: number[] = [];
  for (let reading = 0; reading < READINGS; reading++) {
    const fresh = createNotebook({ name: NAME });
    opened.push(await time(() => fresh.notesOf(page.keys)));
    fresh.close();
  }
  const notebook = createNotebook({ name: NAME });
  const read: number[] = [];
  for (let reading = 0; reading < READINGS; reading++) read.push(await time(() => notebook.notesOf(page.keys)));
  const saved: number[] = [];
  const other = { identity: identityOf(1), selectors: [selectorOf(0)] };
  for (const write of writesOn(other, SAVES)) saved.push(await time(() => notebook.write(write)));
  notebook.close();
  return { opened, read, saved };
}

async function time(work: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  const begin = performance.now();
  const { ok } = await work();
  if (!ok) throw new Error("The notebook has a fault, so there is nothing to time.");
  return performance.now() - begin;
}
