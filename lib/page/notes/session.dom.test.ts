import { afterEach, describe, expect, it } from "vitest";
import { Late } from "../late.ts";
import type { ReaderBase } from "../reader/companion.ts";
import { type Forerunner, type Latecomer, standIn } from "../reader/latecomer.ts";
import { pageSource, REPORT, showReading, type TestReading } from "../reader/reading-fixture.ts";
import { fakeNotebook, type FakeNotebook } from "./fake-notebook.ts";
import { MarginMarks } from "./margin-marks.ts";
import type { NotesSession } from "./session.ts";
import { DRAFT, drawn, forgetDrawn, joinNotes, mark, painted, readWithNotes, select } from "./session-fixture.ts";

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

describe("选中报告里的文字", () => {
  it("出来一条工具栏，选一种颜色就标上；关掉夹注，页面和原来一模一样", async () => {
    read();
    await mark("改造老旧小区18个");
    expect(drawn.bar).toBeNull();
    expect(document.querySelectorAll("jiazhu-marks")).toHaveLength(1);
    page.reading.stop();
    expect(painted("yellow")).toEqual([]);
    expect(pageSource()).toBe(page.original);
  });

  it("笔记来得晚，先选中的文字也出工具栏", async () => {
    const late = new Late<Latecomer>();
    const first = new Late<Forerunner>();
    page = showReading({ join: standIn(late, first).join });
    const isSelected = new Promise((resolve) => document.addEventListener("selectionchange", resolve, { once: true }));
    select("改造老旧小区18个");
    await isSelected;
    const join = (base: ReaderBase) => ({
      handOver: () => new MarginMarks({ scope: base.scope, css: "" }),
      onRead: () => () => {},
    });
    first.arrive({ join });
    late.arrive({ ...standIn(new Late(), new Late()), join: (base) => joinNotes(base) });
    await expect.poll(() => drawn.bar).not.toBeNull();
  });

  it("不选了，工具栏就收起", async () => {
    read();
    select("改造老旧小区18个");
    await expect.poll(() => drawn.bar).not.toBeNull();
    getSelection()?.removeAllRanges();
    await expect.poll(() => drawn.bar).toBeNull();
  });

  it("选在页面可以改写的文字里，不出工具栏", async () => {
    read(REPORT.replace("<p>完善", "<p contenteditable>完善"));
    document.querySelector<HTMLElement>("[contenteditable]")?.focus();
    select("改造老旧小区18个");
    expect(getSelection()?.toString()).toBe("改造老旧小区18个");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(drawn.bar).toBeNull();
  });
});

describe("笔记", () => {
  it("页面重排以后回到原来的文字上", async () => {
    read();
    await mark("改造老旧小区18个");
    document.body.append(...document.body.childNodes);
    await expect.poll(() => painted("yellow")).toEqual(["改造老旧小区18个"]);
  });

  it("笔记还没来就要看下一条：来了就打开，不说没有", async () => {
    read();
    await mark("改造老旧小区18个");
    const kept = book;
    page.end();
    forgetDrawn();
    read(undefined, kept);
    session.run("next-note");
    expect(drawn.card).toBeNull();
    await expect.poll(() => drawn.card?.content.notes).toHaveLength(1);
  });

  it("删除以后可以撤销", async () => {
    read();
    await mark("改造老旧小区18个");
    session.run("next-note");
    const [note] = drawn.card?.content.notes ?? [];
    if (note !== undefined) drawn.card?.actions.remove(note);
    await expect.poll(() => painted("yellow")).toEqual([]);
    drawn.deletion?.undo();
    await expect.poll(() => painted("yellow")).toEqual(["改造老旧小区18个"]);
  });

  it("重叠的几条都在一张卡片里", async () => {
    read();
    await mark("改造老旧小区18个");
    await mark("老旧小区18个");
    session.run("next-note");
    expect(drawn.card?.content.notes).toHaveLength(2);
  });

  it("另一个标签页里记的，这里也出来", async () => {
    read();
    await mark("改造老旧小区18个");
    const [note] = [...book.notes.values()];
    if (note !== undefined)
      book.notes.set(note.id, { ...note, colour: "blue", revision: { count: 2, device: "there" } });
    const { readings } = book;
    session.changed(["text/another"]);
    expect(book.readings, "another report's notes are not asked for").toBe(readings);
    session.changed([note?.report ?? ""]);
    await expect.poll(() => painted("blue")).toEqual(["改造老旧小区18个"]);
  });

  it("在释义的卡片上记，就记在原注上", async () => {
    read();
    page.reading.run("next-term");
    page.drawn[0]?.actions.takeNote?.();
    expect(page.drawn).toHaveLength(0);
    expect(painted("active")).toEqual(["[1]一河两岸：一河指青禾河，沿岸建设两张网。"]);
  });

  it("夹注关掉以后才来的坏消息，不再说", async () => {
    read();
    select("改造老旧小区18个");
    await expect.poll(() => drawn.bar).not.toBeNull();
    book.fault = "full";
    drawn.bar?.mark("yellow");
    page.reading.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([drawn.news, pageSource()]).toEqual([null, page.original]);
  });

  it("卡片开着时按 Esc，先关卡片，再关笔记的窗口", async () => {
    read();
    session.run("review-notes");
    await expect.poll(() => drawn.rescue).not.toBeNull();
    page.reading.run("next-target");
    const escape = () => document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect([page.drawn.length, drawn.rescue === null]).toEqual([1, false]);
    escape();
    expect([page.drawn.length, drawn.rescue === null]).toEqual([0, false]);
    escape();
    expect(drawn.rescue).toBeNull();
  });
});

it("磁盘满了还关掉编辑框，写的留在屏幕上，说明原因", async () => {
  const notebook = fakeNotebook();
  notebook.drafts.set(DRAFT.note, DRAFT);
  read(REPORT, notebook);
  await expect.poll(() => drawn.news?.[1] ?? []).not.toEqual([]);
  const [draft] = drawn.news?.[1] ?? [];
  if (draft !== undefined) drawn.news?.[2].follow(draft);
  notebook.fault = "full";
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await expect.poll(() => drawn.stranded).toBe("写到一半");
  expect(notebook.notes.size).toBe(0);
  for (const host of document.querySelectorAll("jiazhu-cards")) host.remove();
});

it("夹注在页面下更新时，没存下的文字留在屏幕上", async () => {
  const notebook = fakeNotebook();
  notebook.drafts.set(DRAFT.note, DRAFT);
  read(REPORT, notebook);
  await expect.poll(() => drawn.news?.[1]).toEqual([{ kind: "draft" }]);
  drawn.news?.[2].follow({ kind: "draft" });
  await expect.poll(() => drawn.news?.[1]).toEqual([{ kind: "draft" }]);
  const [draft] = drawn.news?.[1] ?? [];
  if (draft !== undefined) drawn.news?.[2].follow(draft);
  expect(drawn.news).toBeNull();
  notebook.fault = "stale";
  page.reading.stop();
  await expect.poll(() => drawn.stranded).toBe("写到一半");
  document.querySelector("jiazhu-cards")?.remove();
});
