import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { sendMessage } from "../messages.ts";
import { newId } from "../notebook/client/ids.ts";
import type { Note } from "../notebook/note.ts";
import type { Notebook } from "../notebook/notebook.ts";
import { answerFrom } from "./notes.ts";
import { rememberPage } from "./pages.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
vi.mock("../messages.ts", () => ({ sendMessage: vi.fn<() => Promise<void>>(async () => {}) }));

const PAGE = "http://www.qinghe.gov.cn/2025/bg.html";
const KEYS = ["government-work-report/青禾区/2025"];
const report = { kind: "government-work-report", region: "青禾区", planYear: 2025, title: "报告", keys: KEYS };
const content = { target: { type: "report", formerly: null }, colour: "yellow", text: "待核", tags: ["财政"] };
const WRITE = { write: newId(), note: newId(), report, address: PAGE, content, base: null };
const DRAFT = { draft: { ...content, note: WRITE.note, base: null, modified: "2025-03-01T08:00:00.000Z" }, report };
const DELETION = { write: newId(), note: WRITE.note, deleted: true };
const REFUSED = { ok: false, fault: "refused" };

const note: Note = {
  id: WRITE.note,
  report: newId(),
  address: PAGE,
  target: { type: "report", formerly: null },
  colour: "yellow",
  text: "待核",
  tags: [],
  created: "2025-03-01T08:00:00.000Z",
  modified: "2025-03-01T08:00:00.000Z",
  deleted: null,
  revision: { count: 1, device: newId() },
};

const change = async () => ({ ok: true, value: { note, keys: KEYS } }) as const;
const done = async () => ({ ok: true, value: null }) as const;
const notebook = {
  open: vi.fn<Notebook["open"]>(),
  notesOf: vi.fn<Notebook["notesOf"]>(async () => ({
    ok: true,
    value: { notes: [note], drafts: [], setAside: 0, readOnly: false },
  })),
  write: vi.fn<Notebook["write"]>(change),
  setDeleted: vi.fn<Notebook["setDeleted"]>(change),
  keepDraft: vi.fn<Notebook["keepDraft"]>(done),
  dropDraft: vi.fn<Notebook["dropDraft"]>(done),
  tags: vi.fn<Notebook["tags"]>(async () => ({ ok: true, value: ["财政"] })),
  close: vi.fn<Notebook["close"]>(),
};
const answers = answerFrom(notebook);

async function openTab(url = PAGE) {
  const tab = await fakeBrowser.tabs.create({ url });
  const id = tab.id ?? 0;
  await rememberPage(id, { address: url, asked: false });
  return { id, sender: { id: fakeBrowser.runtime.id, frameId: 0, url, tab: { ...tab, id } } };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

const messages = [
  ["notesAsked", answers.onNotesAsked, { keys: KEYS }, notebook.notesOf],
  ["noteWritten", answers.onNoteWritten, WRITE, notebook.write],
  ["noteDeleted", answers.onNoteDeleted, DELETION, notebook.setDeleted],
  ["draftWritten", answers.onDraftWritten, DRAFT, notebook.keepDraft],
  ["draftDropped", answers.onDraftDropped, { note: WRITE.note }, notebook.dropDraft],
  ["tagsAsked", answers.onTagsAsked, undefined, notebook.tags],
] as const;

describe.each(messages)("%s", (_name, onMessage, data, asked) => {
  test("of one of our own reaches the notebook", async () => {
    const { sender } = await openTab();
    expect(await onMessage(data, sender)).toMatchObject({ ok: true });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test("of the extension's own pages too", async () => {
    const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL("/popup.html") };
    expect(await onMessage(data, sender)).toMatchObject({ ok: true });
  });

  test.each([
    ["another extension", { id: "other" }],
    ["a frame inside a page", { frameId: 3 }],
    ["a page without an address", { url: "" }],
  ])("of %s is refused", async (_title, otherwise) => {
    const { sender } = await openTab();
    expect(await onMessage(data, { ...sender, ...otherwise })).toEqual(REFUSED);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe("a forged payload is refused", () => {
  const selector = { quote: {}, position: { start: -1, end: 2 } };
  test.each([
    ["no payload", answers.onNoteWritten, undefined],
    ["a text that is none", answers.onNoteWritten, { ...WRITE, content: { ...content, text: 7 } }],
    ["a text without end", answers.onNoteWritten, { ...WRITE, content: { ...content, text: "长".repeat(1_000_001) } }],
    ["an unheard-of colour", answers.onNoteWritten, { ...WRITE, content: { ...content, colour: "pink" } }],
    [
      "a passage that is none",
      answers.onNoteWritten,
      { ...WRITE, content: { ...content, target: { type: "passage", selector } } },
    ],
    ["an id that is none", answers.onNoteWritten, { ...WRITE, note: "1" }],
    ["a script for an address", answers.onNoteWritten, { ...WRITE, address: "javascript:alert(1)" }],
    ["no key", answers.onNoteWritten, { ...WRITE, report: { ...report, keys: [] } }],
    ["a thousand keys", answers.onNotesAsked, { keys: Array.from({ length: 1000 }, String) }],
    ["keys that are none", answers.onNotesAsked, { keys: [{}] }],
    ["no decision", answers.onNoteDeleted, { ...DELETION, deleted: "yes" }],
    ["a draft without a note", answers.onDraftWritten, { ...DRAFT, draft: content }],
  ])("%s", async (_title, onMessage, data) => {
    const { sender } = await openTab();
    expect(await onMessage(data, sender)).toEqual(REFUSED);
  });

  test("what does not belong to a note does not reach the notebook", async () => {
    const { sender } = await openTab();
    await answers.onNoteWritten({ ...WRITE, deleted: null, content: { ...content, id: "x" } }, sender);
    expect(notebook.write).toHaveBeenCalledExactlyOnceWith(WRITE);
  });
});

describe("a change", () => {
  test.each([
    ["noteWritten", answers.onNoteWritten, WRITE],
    ["noteDeleted", answers.onNoteDeleted, DELETION],
  ])("by %s is told to the other tabs with a reader, once each", async (_name, onMessage, data) => {
    const [writer, second, third] = [await openTab(), await openTab(), await openTab("http://sz.gov.cn/bg.html")];
    expect(await onMessage(data, writer.sender)).toEqual({ ok: true, value: note });
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
    for (const { id: tabId } of [second, third]) {
      expect(sendMessage).toHaveBeenCalledWith("notesChanged", { keys: KEYS }, { tabId, frameId: 0 });
    }
  });

  test("of a draft is nobody's business, and a save that failed is no change", async () => {
    const { sender } = await openTab();
    await openTab();
    await answers.onDraftWritten(DRAFT, sender);
    notebook.write.mockResolvedValueOnce({ ok: false, fault: "full" });
    expect(await answers.onNoteWritten(WRITE, sender)).toEqual({ ok: false, fault: "full" });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test("is answered though a tab does not hear of it", async () => {
    const { sender } = await openTab();
    await openTab();
    vi.mocked(sendMessage).mockRejectedValueOnce(new Error("No response"));
    expect(await answers.onNoteWritten(WRITE, sender)).toMatchObject({ ok: true });
  });
});
