import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describe as describePassage } from "../../anchoring/describe.ts";
import type { Note } from "../../notebook/note.ts";
import type { NotebookAnswer, ReportNotes } from "../../notebook/protocol.ts";
import { Late } from "../late.ts";
import type { Companion, PageReading, ReaderBase } from "../reader/companion.ts";
import { type Forerunner, type Latecomer, standIn } from "../reader/latecomer.ts";
import { pageSource, showReading, type TestReading } from "../reader/reading-fixture.ts";
import { fakeNotebook } from "./fake-notebook.ts";
import { type FirstNotesParts, showFirstNotes } from "./first-notes.ts";
import { NOTE } from "./marked-note.ts";
import { drawn, forgetDrawn, joinNotes, painted } from "./session-fixture.ts";

const WORDS = "改造老旧小区18个";

let forerunner: Late<Forerunner>;
let latecomer: Late<Latecomer>;
let page: TestReading;
let reading: PageReading;
let answered: PromiseWithResolvers<NotebookAnswer<ReportNotes>>;
const done = vi.fn<FirstNotesParts["done"]>();

const later = standIn(new Late(), new Late());
const arrive = (join: Latecomer["join"]) => latecomer.arrive({ ...later, join });

/** Sends the forerunner to a page that is read already. */
function run(ahead: FirstNotesParts["ahead"] = () => answered.promise): void {
  const join = (base: ReaderBase) => {
    const first = showFirstNotes(base, { css: "", ahead, done });
    const onRead: Companion["onRead"] = (read) => {
      reading = read;
      return first.onRead(read);
    };
    return { ...first, onRead };
  };
  forerunner.arrive({ join });
}

/** A note on words of the page as it is read now. */
function noteOn(words: string, part: Partial<Note> = {}): Note {
  const start = reading.page.text.indexOf(words);
  const selector = describePassage(reading.prepared, { start, end: start + words.length });
  return { ...NOTE, id: words, target: { type: "passage", selector }, colour: "yellow", ...part };
}

/** The notebook answers, and whoever waits hears of it. */
async function answer(...notes: readonly Note[]): Promise<void> {
  answered.resolve({ ok: true, value: { notes, drafts: [], setAside: 0, readOnly: false } });
  await expect.poll(() => done.mock.calls.length).toBe(1);
}

function dots(): readonly Element[] {
  const root: unknown = vi
    .mocked(Element.prototype.attachShadow)
    .mock.results.find(({ value }) => value instanceof ShadowRoot && value.host.localName === "jiazhu-marks")?.value;
  return root instanceof ShadowRoot ? [...root.children] : [];
}

beforeEach(() => {
  done.mockClear();
  vi.spyOn(Element.prototype, "attachShadow");
  forerunner = new Late();
  latecomer = new Late();
  answered = Promise.withResolvers();
  page = showReading({ join: standIn(latecomer, forerunner).join });
});
afterEach(() => {
  page.end();
  forgetDrawn();
  vi.restoreAllMocks();
});

it("问到了就显示，一条一个记号；关掉夹注，页面和原来一模一样", async () => {
  run();
  await answer(noteOn(WORDS), noteOn("两张网”[2]", { colour: "red" }));
  expect([painted("yellow"), painted("red")]).toEqual([[WORDS], ["两张网”[2]"]]);
  await expect.poll(() => dots().map(({ className }) => className)).toEqual(["mark red", "mark yellow"]);
  page.reading.stop();
  expect(painted("yellow")).toEqual([]);
  expect(pageSource()).toBe(page.original);
});

it.each<[string, () => Note]>([
  ["删掉的", () => noteOn(WORDS, { deleted: "2025-03-02T08:00:00.000Z" })],
  ["写给整篇报告的", () => NOTE],
  [
    "报告改过的",
    () => {
      const note = noteOn(WORDS);
      if (note.target.type === "report") return note;
      return { ...note, target: { ...note.target, selector: { ...note.target.selector, textHash: "9f3c" } } };
    },
  ],
  [
    "前后文对不上的",
    () => {
      const note = noteOn(WORDS);
      if (note.target.type === "report") return note;
      const { selector } = note.target;
      const quote = { ...selector.quote, suffix: "，完善配套" };
      return { ...note, target: { ...note.target, selector: { ...selector, quote } } };
    },
  ],
])("%s不显示，页面上什么也不多", async (_title, make) => {
  run();
  await answer(make());
  expect(painted("yellow")).toEqual([]);
  expect(document.querySelector("jiazhu-marks")).toBeNull();
});

it("问到以前页面重读了，旧的答案不用", async () => {
  const ahead = vi.fn<FirstNotesParts["ahead"]>(() => null).mockReturnValueOnce(answered.promise);
  run(ahead);
  const note = noteOn(WORDS);
  document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
  await expect.poll(() => ahead.mock.calls.length).toBe(2);
  done.mockClear();
  await answer(note);
  expect(CSS.highlights.has("jiazhu-note-yellow")).toBe(false);
  expect(document.querySelector("jiazhu-marks")).toBeNull();
});

it("其余的已经来了才问到，就不管了", async () => {
  run();
  const note = noteOn(WORDS);
  arrive((base, marks) => joinNotes(base, fakeNotebook(), marks));
  await answer(note);
  expect(painted("yellow")).toEqual([]);
});

it.each<[string, FirstNotesParts["ahead"]]>([
  ["没有问", () => null],
  ["没有问到", () => Promise.reject(new Error("No response"))],
  ["笔记本打不开", () => Promise.resolve({ ok: false, fault: "broken" })],
])("%s，不用再等", async (_title, ahead) => {
  run(ahead);
  await expect.poll(() => done.mock.calls.length).toBe(1);
  expect(painted("yellow")).toEqual([]);
});

it("其余的来了，已经显示的一直在，记号也不重画；点记号打开笔记", async () => {
  run();
  const note = noteOn(WORDS);
  await answer(note);
  await expect.poll(() => dots().length).toBe(1);
  const [dot] = dots();
  const deletions = vi.spyOn(CSS.highlights, "delete");
  const book = fakeNotebook();
  book.notes.set(note.id, note);
  arrive((base, marks) => joinNotes(base, book, marks));
  expect(painted("yellow")).toEqual([WORDS]);
  await expect.poll(() => book.readings).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(deletions).not.toHaveBeenCalled();
  expect(dots()).toEqual([dot]);
  if (dot instanceof HTMLElement) dot.click();
  expect(drawn.card?.content.notes).toEqual([note]);
});

it.each<[string, () => void, (sets: number) => boolean]>([
  [
    "页面重读了",
    () => document.body.append(...[...document.body.childNodes].map((node) => node.cloneNode(true))),
    (sets) => sets > 0,
  ],
  ["其余的来了", () => arrive(() => ({ onRead: () => () => undefined })), (sets) => sets === 0],
])("字刚标上，%s，记号就不再放", async (_title, happens, hasHappened) => {
  const tasks: (() => unknown)[] = [];
  vi.spyOn(scheduler, "postTask").mockImplementation(async (task) => void tasks.push(task));
  run();
  await answer(noteOn(WORDS));
  expect(painted("yellow")).toEqual([WORDS]);
  const sets = vi.spyOn(CSS.highlights, "set");
  happens();
  await expect.poll(() => hasHappened(sets.mock.calls.length)).toBe(true);
  for (const task of tasks) task();
  expect(document.querySelector("jiazhu-marks")).toBeNull();
});

it("其余的还没来，页面换了文字重读，记号收起来", async () => {
  run();
  await answer(noteOn(WORDS));
  await expect.poll(() => dots().length).toBe(1);
  document.body.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
  await expect.poll(() => dots().length).toBe(0);
});
