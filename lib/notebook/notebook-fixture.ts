import { Dexie } from "dexie";
import { newId } from "./client/ids.ts";
import type { NoteContent, ReportIdentity } from "./note.ts";
import type { NotebookAnswer, NoteWrite } from "./protocol.ts";

/** A name that no other test has, so that each begins with an empty notebook. */
export function freshName(): string {
  return `notebook-${newId()}`;
}

/** Removes a test's databases. */
export async function removeDatabases(name: string): Promise<void> {
  await Dexie.delete(name);
  await Dexie.delete(`${name}-copies`);
}

/** 2025年青禾区政府工作报告. */
export const QINGHE: ReportIdentity = {
  kind: "government-work-report",
  region: "青禾区",
  planYear: 2025,
  title: "2025年青禾区政府工作报告",
  keys: ["government-work-report/青禾区/2025", "text/9f3c"],
};

/** What stands on 增长7%左右. */
export function contentOf(text: string, otherwise: Partial<NoteContent> = {}): NoteContent {
  const selector = {
    quote: { exact: "增长7%左右", prefix: "地区生产总值", suffix: "，规上工业" },
    position: { start: 120, end: 126 },
    section: ["二、2025年主要任务"],
    numbers: {
      inside: [{ quote: "7%左右", indicator: "地区生产总值", value: 7, unit: "%", bound: "about" as const }],
      around: [],
    },
    textHash: "9f3c",
  };
  return { target: { type: "passage", selector }, colour: "yellow", text, tags: [], ...otherwise };
}

/** One save of a note on 青禾区's report; a new note where nothing else is said. */
export function writeOf(text: string, otherwise: Partial<NoteWrite> = {}): NoteWrite {
  return {
    write: newId(),
    note: newId(),
    report: QINGHE,
    address: "http://www.qinghe.gov.cn/2025/bg.html",
    content: contentOf(text),
    base: null,
    ...otherwise,
  };
}

/** The value of an answer that has to be one. */
export function valueOf<T>(answer: NotebookAnswer<T>): T {
  if (!answer.ok) throw new Error(`The notebook answers: ${answer.fault}`);
  return answer.value;
}
