import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ContentScriptContext } from "wxt/utils/content-script-context";
import { onMessage, sendMessage } from "../../lib/messages.ts";
import { askAhead, type QuestionAhead } from "./ask-ahead.ts";

const NOTES = { ok: true, value: { notes: [], drafts: [], setAside: 0, readOnly: false } };

const unlisten = vi.fn<() => void>();
vi.mock("../../lib/messages.ts", () => ({
  sendMessage: vi.fn<() => Promise<typeof NOTES>>(async () => NOTES),
  onMessage: vi.fn<() => () => void>(() => unlisten),
}));

const KEYS = ["government-work-report/青禾区/2025", "text/9f3c"];
let context: ContentScriptContext;
let question: QuestionAhead;

beforeEach(() => {
  vi.clearAllMocks();
  context = new ContentScriptContext("reader", { noScriptStartedPostMessage: true });
  question = askAhead(context);
  question.ask(KEYS);
});
afterEach(() => context.abort());

/** Another tab changes a note. */
const change = () => Reflect.apply(vi.mocked(onMessage).mock.lastCall?.[1] ?? expect.fail, null, []);

it("may be looked at before it is taken", async () => {
  expect(await question.coming()).toEqual(NOTES);
  expect(await question.answer(KEYS)).toEqual(NOTES);
  expect(question.coming()).toBeNull();
});

it("is asked at once, and answered once", async () => {
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith("notesAsked", { keys: KEYS });
  expect(await question.answer([...KEYS])).toEqual(NOTES);
  expect(question.answer(KEYS)).toBeNull();
});

it.each([
  ["for another report", () => undefined, ["text/1a2b"]],
  ["after a note has changed", () => change(), KEYS],
  ["on a page that was left", () => window.dispatchEvent(new PageTransitionEvent("pagehide")), KEYS],
  ["after the reader's end", () => context.abort(), KEYS],
])("gives no answer %s", (_title, happens, keys) => {
  happens();
  expect(question.answer(keys)).toBeNull();
  expect(unlisten).toHaveBeenCalledOnce();
});

it("gives the answer in a task of its own, however long it has been there", async () => {
  const heard = vi.fn<(answer: unknown) => void>();
  await question.coming();
  await new Promise((resolve) => setTimeout(resolve, 20));
  void question.answer(KEYS)?.then(heard);
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  expect(heard).not.toHaveBeenCalled();
  await expect.poll(() => heard.mock.lastCall).toEqual([NOTES]);
});

it("an answer that is lost and that nobody wants is no fault of the page's", async () => {
  const fault = vi.fn<(event: Event) => void>();
  window.addEventListener("unhandledrejection", fault, { once: true });
  vi.mocked(sendMessage).mockRejectedValueOnce(new Error("No response"));
  question.ask(KEYS);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(fault).not.toHaveBeenCalled();
});
