import { afterEach, describe, expect, it } from "vitest";
import type { NoteTarget } from "../../notebook/note.ts";
import { pageSource, REPORT, showReading, type TestReading } from "../reader/reading-fixture.ts";
import type { BarActions, NoteCardActions, NoteCardContent, NoteDrawings } from "./drawings.ts";
import { fakeNotebook, type FakeNotebook } from "./fake-notebook.ts";
import { startNotes, type NotesSession } from "./session.ts";

/** What was drawn last of each kind, and taken away since or not. */
interface Drawn {
  bar: BarActions | null;
  card: { readonly content: NoteCardContent; readonly actions: NoteCardActions } | null;
  rescue: Parameters<NoteDrawings["rescue"]> | null;
  deletion: Parameters<NoteDrawings["deletion"]>[1] | null;
  news: Parameters<NoteDrawings["news"]> | null;
  stranded: string | null;
}

let page: TestReading;
let session: NotesSession;
let book: FakeNotebook;
const drawn: Drawn = { bar: null, card: null, rescue: null, deletion: null, news: null, stranded: null };

function keep<K extends keyof Drawn>(kind: K, what: Drawn[K]): () => void {
  drawn[kind] = what;
  return () => Object.assign(drawn, { [kind]: null });
}

const draw: NoteDrawings = {
  bar: (_dialog, actions) => keep("bar", actions),
  card: (_dialog, content, actions) => keep("card", { content, actions }),
  rescue: (...drawing) => keep("rescue", drawing),
  deletion: (_dialog, actions) => keep("deletion", actions),
  news: (...drawing) => keep("news", drawing),
  stranded: (_dialog, text) => keep("stranded", text),
};

function read(html = REPORT, notebook = fakeNotebook()): void {
  book = notebook;
  page = showReading({
    html,
    join: (base) => {
      session = startNotes({
        base,
        draw,
        link: book,
        words: (name) => name,
        markStyle: "",
        cardStyle: "",
        editor: { source: "about:blank", origin: "*" },
        address: () => "http://www.qinghe.gov.cn/2025/bg.html",
        meanings: () => ({ yellow: "", green: "", blue: "", red: "" }),
        delay: () => 0,
      });
      return session;
    },
  });
}

/** Selects the first `words` of the page, as the reader does. */
function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start !== -1) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    if (start !== -1) return;
  }
  throw new Error(`${words} is not on the page`);
}

const painted = (colour: string) => [...(CSS.highlights.get(`jiazhu-note-${colour}`) ?? [])].map(String);

/** Marks words in yellow by the bar, and waits until they are painted. */
async function mark(words: string): Promise<void> {
  select(words);
  await expect.poll(() => drawn.bar).not.toBeNull();
  drawn.bar?.mark("yellow");
  await expect.poll(() => painted("yellow")).toContain(words);
}

afterEach(() => {
  getSelection()?.removeAllRanges();
  page.end();
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

  it("不选了，工具栏就收起", async () => {
    read();
    select("改造老旧小区18个");
    await expect.poll(() => drawn.bar).not.toBeNull();
    getSelection()?.removeAllRanges();
    await expect.poll(() => drawn.bar).toBeNull();
  });

  it("选在页面的输入框里，不出工具栏", async () => {
    read();
    const input = document.querySelector("input");
    if (input !== null) input.value = "改造老旧小区";
    input?.focus();
    input?.select();
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

  it("数字变了就不再标在上面，等读者确认", async () => {
    read();
    await mark("改造老旧小区18个");
    page.end();
    read(REPORT.replace("老旧小区18个", "老旧小区12个"), book);
    await expect.poll(() => session.counts).toEqual({ notes: 0, waiting: 1 });
    await expect.poll(() => drawn.news?.[1]).toEqual([{ kind: "unplaced", count: 1 }]);
    expect(painted("yellow")).toEqual([]);
    session.run("review-notes");
    const [, entries, actions] = drawn.rescue ?? [];
    expect(entries?.[0]).toMatchObject({ state: "changed", was: "18个", now: "12个" });
    actions?.accept(entries?.[0]?.id ?? "");
    await expect.poll(() => painted("yellow")).toEqual(["改造老旧小区12个"]);
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
    session.changed(["text/another"]);
    session.changed([note?.report ?? ""]);
    await expect.poll(() => painted("blue")).toEqual(["改造老旧小区18个"]);
  });

  it("在释义的卡片上记，就记在原注上", async () => {
    read();
    page.reading.run("next-term");
    page.drawn[0]?.actions.takeNote?.();
    expect(page.drawn).toHaveLength(0);
    select("改造老旧小区18个");
    expect(drawn.bar).toBeNull();
  });

  it("留作全文笔记以后，不再算找不到", async () => {
    read();
    await mark("改造老旧小区18个");
    page.end();
    read(REPORT.replace("，改造老旧小区18个", ""), book);
    await expect.poll(() => session.counts.waiting).toBe(1);
    session.run("review-notes");
    const [, entries, actions] = drawn.rescue ?? [];
    actions?.keepOnReport(entries?.[0]?.id ?? "");
    await expect.poll(() => session.counts).toEqual({ notes: 1, waiting: 0 });
    const target: NoteTarget | undefined = [...book.notes.values()][0]?.target;
    expect(target).toMatchObject({ type: "report", formerly: { quote: { exact: "改造老旧小区18个" } } });
  });
});

it("夹注在页面下更新时，没存下的文字留在屏幕上", async () => {
  const notebook = fakeNotebook();
  notebook.drafts.set("note-x", {
    note: "note-x",
    target: { type: "report", formerly: null },
    colour: "red",
    text: "写到一半",
    tags: [],
    base: null,
    modified: "2025-03-01T08:00:00.000Z",
  });
  read(REPORT, notebook);
  await expect.poll(() => drawn.news?.[1]).toEqual([{ kind: "draft" }]);
  drawn.news?.[2].follow({ kind: "draft" });
  expect(drawn.news).not.toBeNull();
  const [draft] = drawn.news?.[1] ?? [];
  if (draft !== undefined) drawn.news?.[2].follow(draft);
  expect(drawn.news).toBeNull();
  notebook.fault = "stale";
  page.reading.stop();
  expect(drawn.stranded).toBe("写到一半");
  document.querySelector("jiazhu-cards")?.remove();
});
