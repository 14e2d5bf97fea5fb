import { afterEach, expect, it } from "vitest";
import type { NoteTarget } from "../../notebook/note.ts";
import { REPORT, type TestReading } from "../reader/reading-fixture.ts";
import type { FakeNotebook } from "./fake-notebook.ts";
import type { NotesSession } from "./session.ts";
import { drawn, forgetDrawn, mark, painted, readWithNotes, review } from "./session-fixture.ts";

let page: TestReading;
let session: NotesSession;
let book: FakeNotebook;

function read(html?: string, notebook?: FakeNotebook): void {
  ({ page, session, book } = readWithNotes(html, notebook));
}

afterEach(() => {
  getSelection()?.removeAllRanges();
  page.end();
  forgetDrawn();
});

/** Makes a note, reads the report without its words, and opens the list that it stands on. */
async function reviewLost() {
  read();
  await mark("改造老旧小区18个");
  page.end();
  read(REPORT.replace("，改造老旧小区18个", ""), book);
  await expect.poll(() => session.counts.waiting).toBe(1);
  return review(session);
}

it("数字变了就不再标在上面，等读者确认", async () => {
  read();
  await mark("改造老旧小区18个");
  page.end();
  read(REPORT.replace("老旧小区18个", "老旧小区12个"), book);
  await expect.poll(() => session.counts).toEqual({ notes: 0, waiting: 1 });
  await expect.poll(() => drawn.news?.[1]).toEqual([{ kind: "unplaced", count: 1 }]);
  expect(painted("yellow")).toEqual([]);
  const { entry, actions } = await review(session);
  expect(drawn.news, "the list stands where the news stood").toBeNull();
  expect(entry).toMatchObject({ state: "changed", was: "18个", now: "12个" });
  actions.accept(entry.id);
  await expect.poll(() => painted("yellow")).toEqual(["改造老旧小区12个"]);
});

it("在需要确认的单子里删掉一条，单子上就没有了", async () => {
  const { entry, actions } = await reviewLost();
  actions.remove(entry.id);
  await expect.poll(() => drawn.rescue?.[1]).toEqual([]);
});

it("几页中的一页上找不到的，不算丢失：它在别的页上", async () => {
  read();
  await mark("改造老旧小区18个");
  page.end();
  const part = REPORT.replace("，改造老旧小区18个", "") + "<p><a>上一页</a> <a>1</a> <a>2</a> <a>下一页</a></p>";
  read(part, book);
  expect(page.analyses[0]?.report?.partial).toBe(true);
  await expect.poll(() => book.readings).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(session.counts).toEqual({ notes: 0, waiting: 0 });
});

it("留作全文笔记以后，不再算找不到", async () => {
  const { entry, actions } = await reviewLost();
  actions.keepOnReport(entry.id);
  await expect.poll(() => session.counts).toEqual({ notes: 1, waiting: 0 });
  expect(drawn.rescue?.[1], "the list is drawn anew").toEqual([]);
  session.run("next-note");
  expect(
    drawn.card?.content.notes.map(({ target }) => target.type),
    "and the note can be read",
  ).toEqual(["report"]);
  const [note] = drawn.card?.content.notes ?? [];
  if (note !== undefined) drawn.card?.actions.remove(note);
  await expect.poll(() => session.counts.notes, { message: "and deleted" }).toBe(0);
  const target: NoteTarget | undefined = [...book.notes.values()][0]?.target;
  expect(target).toMatchObject({ type: "report", formerly: { quote: { exact: "改造老旧小区18个" } } });
});
