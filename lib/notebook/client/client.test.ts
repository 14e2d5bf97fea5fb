import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Note } from "../note.ts";
import type { NotebookAnswer, NotebookFault, NoteWrite } from "../protocol.ts";
import { type Background, noteOf, revisionOf, saveOf, sendTo } from "./client-fixture.ts";
import { createNotebookClient } from "./client.ts";
import { newId } from "./ids.ts";

const NOTE = newId();
const kept = (write: NoteWrite, count = 1, text?: string): NotebookAnswer<Note> => ({
  ok: true,
  value: noteOf(write, count, text),
});
const fault = (name: NotebookFault): NotebookAnswer<Note> => ({ ok: false, fault: name });
const never = new Promise<never>(() => undefined);

let isAlive = true;
beforeEach(() => {
  isAlive = true;
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

/** A client before a background that answers the saves as `answers` says, one after another, and then keeps all. */
function clientOf(...answers: readonly ((write: NoteWrite) => Promise<NotebookAnswer<Note>>)[]) {
  let asked = 0;
  const background: Partial<Background> = {
    noteWritten: (write) => answers[asked++]?.(write) ?? Promise.resolve(kept(write, asked)),
  };
  const { send, sent } = sendTo(background);
  const client = createNotebookClient(send, { isAlive: () => isAlive });
  const writes = () => sent.filter(({ name }) => name === "noteWritten").map(({ data }) => data);
  return { client, sent, writes };
}

const lost = () => Promise.reject(new Error("The message channel closed before a response was received"));

/** The answer, once all waiting is over. */
async function after<T>(answer: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return answer;
}

describe("a save", () => {
  test("is answered with the note that is on the disk", async () => {
    const { client, writes } = clientOf();
    const answer = await after(client.save(saveOf(NOTE, "待核")));
    expect(answer).toMatchObject({ ok: true, value: { id: NOTE, text: "待核" } });
    expect(writes()).toMatchObject([{ note: NOTE, base: null, content: { text: "待核" } }]);
  });

  test.each([
    ["whose answer is lost", lost],
    ["whose background is ended in the middle", () => never],
    ["that nobody listens to", () => Promise.reject(new Error("No response"))],
    ["that another version hinders", async () => fault("blocked")],
  ])("%s is asked for again, as the same save", async (_title, answer) => {
    const { client, writes } = clientOf(answer, answer);
    expect(await after(client.save(saveOf(NOTE, "待核")))).toMatchObject({ ok: true });
    expect(writes()).toHaveLength(3);
    expect(new Set(writes().map((write) => JSON.stringify(write))).size).toBe(1);
  });

  test.each(["full", "upgrade-failed", "refused", "broken", "unknown-note"] as const)(
    "that the notebook answers with %s is not asked for again",
    async (name) => {
      const { client, writes } = clientOf(async () => fault(name));
      expect(await after(client.save(saveOf(NOTE, "待核")))).toEqual({ ok: false, fault: name });
      expect(writes()).toHaveLength(1);
    },
  );

  test("that is never answered is broken, and cleared up before the next one is sent", async () => {
    const { client, writes } = clientOf(...Array.from({ length: 6 }, () => lost), async (write) => kept(write, 1));
    expect(await after(client.save(saveOf(NOTE, "待核")))).toEqual({ ok: false, fault: "broken" });
    expect(await after(client.save(saveOf(NOTE, "待核对")))).toMatchObject({ ok: true });
    const [first, again, next] = [writes()[0], ...writes().slice(6)];
    expect(again).toEqual(first);
    expect(next).toMatchObject({ content: { text: "待核对" }, base: revisionOf(1) });
    expect(writes()).toHaveLength(8);
  });

  test("goes on after one that found the disk full", async () => {
    const { client, writes } = clientOf(async () => fault("full"));
    await after(client.save(saveOf(NOTE, "很长")));
    expect(await after(client.save(saveOf(NOTE, "短")))).toMatchObject({ ok: true, value: { text: "短" } });
    expect(writes()).toHaveLength(2);
  });
});

describe("夹注 was updated under the page", () => {
  test.each([
    ["Chrome says so", () => Promise.reject(new Error("Extension context invalidated."))],
    ["Firefox says so", () => Promise.reject(new TypeError("can't access dead object"))],
    [
      "nothing answers any more",
      () => {
        isAlive = false;
        return lost();
      },
    ],
  ])("%s: stale, and nothing more is sent", async (_title, answer) => {
    const { client, writes } = clientOf(answer);
    expect(await after(client.save(saveOf(NOTE, "待核")))).toEqual({ ok: false, fault: "stale" });
    expect(writes()).toHaveLength(1);
  });

  test("Firefox throws where the extension is touched", async () => {
    const { send, sent } = sendTo({});
    const isGone = () => {
      throw new TypeError("can't access dead object");
    };
    expect(await after(createNotebookClient(send, { isAlive: isGone }).save(saveOf(NOTE, "待核")))).toEqual({
      ok: false,
      fault: "stale",
    });
    expect(sent).toEqual([]);
  });

  test("before the save: nothing is sent at all", async () => {
    const { client, writes } = clientOf();
    isAlive = false;
    expect(await after(client.save(saveOf(NOTE, "待核")))).toEqual({ ok: false, fault: "stale" });
    expect(writes()).toEqual([]);
  });
});

describe("several saves of one note", () => {
  test("one is under way at a time, and of those that wait only the newest is sent", async () => {
    const first = Promise.withResolvers<NotebookAnswer<Note>>();
    const { client, writes } = clientOf(() => first.promise);
    const answers = [client.save(saveOf(NOTE, "一"))];
    await vi.advanceTimersByTimeAsync(10);
    answers.push(...["一二", "一二三"].map((text) => client.save(saveOf(NOTE, text))));
    await vi.advanceTimersByTimeAsync(1000);
    expect(writes()).toMatchObject([{ content: { text: "一" } }]);
    first.resolve({ ok: true, value: noteOf({ ...saveOf(NOTE, "一"), write: newId() }, 1) });
    const done = await after(Promise.all(answers));
    expect(writes()).toMatchObject([{ base: null }, { content: { text: "一二三" }, base: revisionOf(1) }]);
    expect(done).toMatchObject([
      { value: { text: "一" } },
      { value: { text: "一二三" } },
      { value: { text: "一二三" } },
    ]);
  });

  test("what was written on while another's text was joined keeps its place under it", async () => {
    const { client, writes } = clientOf(async (write) => kept(write, 3, "甲\n\n另一处同时写下：\n乙"));
    const base = revisionOf(1);
    await after(client.save(saveOf(NOTE, "乙", base)));
    await after(client.save(saveOf(NOTE, "乙丙", base)));
    expect(writes()[1]).toMatchObject({ base: revisionOf(3), content: { text: "甲\n\n另一处同时写下：\n乙丙" } });
  });

  test("notes do not wait for one another", async () => {
    const { client } = clientOf(() => never);
    void client.save(saveOf(NOTE, "一"));
    expect(await client.save(saveOf(newId(), "二"))).toMatchObject({ ok: true });
  });

  test("a deletion comes after the save before it and before the save behind it", async () => {
    const first = Promise.withResolvers<NotebookAnswer<Note>>();
    const { client, sent } = clientOf(() => first.promise);
    const begun = client.save(saveOf(NOTE, "一"));
    await vi.advanceTimersByTimeAsync(10);
    const answers = [
      begun,
      client.save(saveOf(NOTE, "一二")),
      client.setDeleted(NOTE, true),
      client.save(saveOf(NOTE, "一二三")),
    ];
    first.resolve(kept({ ...saveOf(NOTE, "一"), write: newId() }));
    await after(Promise.all(answers));
    expect(sent.map(({ name }) => name)).toEqual(["noteWritten", "noteWritten", "noteDeleted", "noteWritten"]);
  });
});

test("a page that is left sends again what may be lost, and what waits as a draft", async () => {
  const { client, sent, writes } = clientOf(lost, () => never);
  void client.save(saveOf(NOTE, "一"));
  await vi.advanceTimersByTimeAsync(50);
  void client.save(saveOf(NOTE, "一二"));
  client.leave();
  expect(sent.map(({ name }) => name)).toEqual(["noteWritten", "noteWritten", "draftWritten"]);
  expect(writes()[1]).toEqual(writes()[0]);
  expect(sent.at(-1)).toMatchObject({ data: { draft: { text: "一二" } } });
});

test("no tags where they cannot be had", async () => {
  const { client } = clientOf();
  expect(await client.tags()).toEqual(["财政"]);
  isAlive = false;
  expect(await client.tags()).toEqual([]);
});
