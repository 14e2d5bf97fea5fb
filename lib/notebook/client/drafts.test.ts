import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Note } from "../note.ts";
import type { NotebookAnswer } from "../protocol.ts";
import { type Background, noteOf, revisionOf, saveOf, sendTo } from "./client-fixture.ts";
import { createNotebookClient } from "./client.ts";
import { newId } from "./ids.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NOTE = newId();
const lost = () => Promise.reject(new Error("The message channel closed before a response was received"));

/** A client before a background that keeps all, or answers as it is told. */
function clientOf(background: Partial<Background> = {}) {
  const keepAll: Partial<Background> = { noteWritten: async (write) => ({ ok: true, value: noteOf(write, 1) }) };
  const { send, sent } = sendTo({ ...keepAll, ...background });
  return { client: createNotebookClient(send, { isAlive: () => true }), sent };
}

/** The answer to the first save of the note. */
const keptFirst = (text: string): NotebookAnswer<Note> => ({
  ok: true,
  value: noteOf({ ...saveOf(NOTE, text), write: newId() }, 1),
});

function draftOf(text: string) {
  const { content, base, report } = saveOf(NOTE, text);
  return [{ ...content, note: NOTE, base, modified: "2025-03-01T08:00:00.000Z" }, report] as const;
}

test("a draft is sent within half a second, and not with every key", async () => {
  const { client, sent } = clientOf();
  for (const text of ["待", "待核", "待核对"]) client.keepDraft(...draftOf(text));
  await vi.advanceTimersByTimeAsync(500);
  expect(sent).toMatchObject([{ name: "draftWritten", data: { draft: { text: "待核对" } } }]);
});

test.each(["leave", "flush"] as const)("a draft goes out at once as the page has to %s", async (end) => {
  const { client, sent } = clientOf();
  client.keepDraft(...draftOf("待核"));
  client[end]();
  expect(sent).toMatchObject([{ name: "draftWritten", data: { draft: { text: "待核" } } }]);
  await vi.runAllTimersAsync();
  client[end]();
  expect(sent).toEqual([sent[0], sent[0]]);
});

test.each([
  ["just now", 0],
  ["a while ago", 300],
])(
  "a draft typed %s, while a save was under way, goes out at once and again behind the save",
  async (_title, passed) => {
    const first = Promise.withResolvers<NotebookAnswer<Note>>();
    const { client, sent } = clientOf({ noteWritten: () => first.promise });
    void client.save(saveOf(NOTE, "待核"));
    await vi.advanceTimersByTimeAsync(10);
    client.keepDraft(...draftOf("待核对"));
    await vi.advanceTimersByTimeAsync(passed);
    client.flush();
    expect(sent.map(({ name }) => name)).toEqual(["noteWritten", "draftWritten"]);
    first.resolve(keptFirst("待核"));
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(3);
    expect(sent[2]).toMatchObject({
      name: "draftWritten",
      data: { draft: { text: "待核对", base: revisionOf(1) } },
    });
  },
);

test("a draft that has to be sent again does not overwrite a newer one", async () => {
  const draftWritten = vi.fn<() => Promise<NotebookAnswer<null>>>(lost);
  const { client, sent } = clientOf({ draftWritten });
  client.keepDraft(...draftOf("待核"));
  await vi.advanceTimersByTimeAsync(200);
  client.keepDraft(...draftOf("待核对"));
  client.flush();
  draftWritten.mockResolvedValue({ ok: true, value: null });
  await vi.runAllTimersAsync();
  const texts = sent.map(({ data }) => data).slice(1);
  expect(texts).not.toEqual([]);
  for (const data of texts) expect(data).toMatchObject({ draft: { text: "待核对" } });
});

test("a draft that nobody has answered yet goes out at once with the page", async () => {
  const { client, sent } = clientOf({ draftWritten: () => new Promise<never>(() => undefined) });
  client.keepDraft(...draftOf("待核"));
  await vi.advanceTimersByTimeAsync(200);
  client.flush();
  expect(sent).toEqual([sent[0], sent[0]]);
});

test("a draft that went out at once and was not heard does not come back behind the save", async () => {
  const draftWritten = vi.fn<() => Promise<NotebookAnswer<null>>>(lost);
  const { client, sent } = clientOf({ draftWritten });
  client.keepDraft(...draftOf("待核"));
  client.flush();
  void client.save(saveOf(NOTE, "待核"));
  await vi.runAllTimersAsync();
  expect(sent.map(({ name }) => name)).toEqual(["draftWritten", "noteWritten"]);
});

test("a draft is not sent behind a save that took the place of one that waited before it", async () => {
  const first = Promise.withResolvers<NotebookAnswer<Note>>();
  const { client, sent } = clientOf({ noteWritten: () => first.promise });
  void client.save(saveOf(NOTE, "一"));
  await vi.advanceTimersByTimeAsync(10);
  void client.save(saveOf(NOTE, "一二"));
  client.keepDraft(...draftOf("一二三"));
  await vi.advanceTimersByTimeAsync(300);
  void client.save(saveOf(NOTE, "一二三四"));
  first.resolve(keptFirst("一"));
  await vi.runAllTimersAsync();
  expect(sent.map(({ name }) => name)).toEqual(["noteWritten", "noteWritten"]);
});

test("a draft is not sent behind the save that holds it already", async () => {
  const { client, sent } = clientOf();
  client.keepDraft(...draftOf("待核"));
  void client.save(saveOf(NOTE, "待核"));
  await vi.runAllTimersAsync();
  expect(sent.map(({ name }) => name)).toEqual(["noteWritten"]);
});

test("a draft that was given up is not sent any more", async () => {
  const { client, sent } = clientOf();
  client.keepDraft(...draftOf("待核"));
  client.dropDraft(NOTE);
  await vi.runAllTimersAsync();
  expect(sent.map(({ name }) => name)).toEqual(["draftDropped"]);
});

test("a draft begun before a save and written on behind it begins on what the save made", async () => {
  const { client, sent } = clientOf();
  void client.save(saveOf(NOTE, "待核"));
  await vi.runAllTimersAsync();
  client.keepDraft(...draftOf("待核对"));
  await vi.runAllTimersAsync();
  expect(sent.at(-1)).toMatchObject({ name: "draftWritten", data: { draft: { base: revisionOf(1) } } });
});
