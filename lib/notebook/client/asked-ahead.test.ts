import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendTo } from "./client-fixture.ts";
import { createNotebookClient } from "./client.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const KEYS = ["text/9f3c"];
const NOTES = { ok: true, value: { notes: [], drafts: [], setAside: 2, readOnly: false } } as const;
const lost = () => Promise.reject(new Error("The message channel closed before a response was received"));
const never = () => new Promise<never>(() => undefined);

test("notes that were asked for ahead are not asked for again", async () => {
  const { send, sent } = sendTo({});
  const askedAhead = vi.fn<() => Promise<typeof NOTES>>(async () => NOTES);
  const client = createNotebookClient(send, { isAlive: () => true, askedAhead });
  expect(await client.notesOf(KEYS)).toEqual(NOTES);
  expect(askedAhead).toHaveBeenCalledExactlyOnceWith(KEYS);
  expect(sent).toEqual([]);
});

test.each([
  ["is lost", lost],
  ["never comes", never],
])("notes are asked for where the answer to a question ahead %s", async (_title, answer) => {
  const { send, sent } = sendTo({});
  const askedAhead = vi.fn<() => Promise<never> | null>(() => null).mockImplementationOnce(answer);
  const client = createNotebookClient(send, { isAlive: () => true, askedAhead });
  const notes = client.notesOf(KEYS);
  await vi.runAllTimersAsync();
  expect(await notes).toMatchObject({ ok: true });
  expect(sent).toEqual([{ name: "notesAsked", data: { keys: KEYS } }]);
});
