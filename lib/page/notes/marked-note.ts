import type { Note } from "../../notebook/note.ts";

/** For tests: a note that is only to be marked in the margin. */
export const NOTE: Note = {
  id: "note-a",
  report: "r",
  target: { type: "report", formerly: null },
  colour: "blue",
  text: "口径待核",
  tags: [],
  address: "http://www.qinghe.gov.cn/2025/bg.html",
  created: "2025-03-01T08:00:00.000Z",
  modified: "2025-03-01T08:00:00.000Z",
  deleted: null,
  revision: { count: 1, device: "here" },
};
