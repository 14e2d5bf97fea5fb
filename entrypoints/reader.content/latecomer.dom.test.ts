import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ContentScriptContext } from "wxt/utils/content-script-context";
import { sendMessage } from "../../lib/messages.ts";
import { takeWelcome } from "../../lib/page/meeting-point.ts";
import { MarginMarks } from "../../lib/page/notes/margin-marks.ts";
import type { Forerunner, Latecomer } from "../../lib/page/reader/latecomer.ts";
import { type ExpectedLatecomer, expectLatecomer } from "./latecomer.ts";

vi.mock("../../lib/messages.ts", () => ({
  sendMessage: vi.fn<() => Promise<void>>(async () => {}),
  onMessage: vi.fn<() => () => void>(() => () => undefined),
}));

const OPTIONS = {
  terms: true,
  targets: true,
  results: true,
  inlineNotes: false,
  hoverDelay: 300,
  colourMeanings: { yellow: "待核", green: "", blue: "", red: "" },
};
const COME: Latecomer = {
  renderCard: () => () => undefined,
  placeCard: () => () => undefined,
  join: () => ({ onRead: () => () => undefined }),
  run: vi.fn<Latecomer["run"]>(),
};

const COME_FIRST: Forerunner = {
  join: ({ scope }) => ({ handOver: () => new MarginMarks({ scope, css: "" }), onRead: () => () => undefined }),
};

let context: ContentScriptContext;
let expected: ExpectedLatecomer;

beforeEach(() => {
  // A machine that pauses before a frame must not have the patience of what waits for it run out.
  vi.useFakeTimers();
  vi.clearAllMocks();
  context = new ContentScriptContext("reader", { noScriptStartedPostMessage: true });
  expected = expectLatecomer({ context, words: (name) => name, surfaceStyle: "", options: () => OPTIONS });
});
afterEach(() => {
  context.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const KEYS = ["text/9f3c"];
/** What was sent for, in this order. */
const asked = () => vi.mocked(sendMessage).mock.calls.flatMap(([name]) => name.split("Wanted", 1));
const comeBack = () => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
const patience = () => vi.advanceTimersByTime(250);
const nextFrame = () => vi.advanceTimersToNextFrame();

describe("cards and notes are sent for", () => {
  it("with the next frame the first notes, and once they are shown all else; the notes themselves at once", () => {
    expected.ask(KEYS);
    expect(vi.mocked(sendMessage).mock.calls).toEqual([["notesAsked", { keys: KEYS }]]);
    expected.send();
    nextFrame();
    expect(asked()).toEqual(["notesAsked", "forerunner"]);
    takeWelcome("forerunner")?.firstShown();
    nextFrame();
    expect(asked()).toEqual(["notesAsked", "forerunner", "latecomer"]);
    patience();
    expect(asked()).toEqual(["notesAsked", "forerunner", "latecomer"]);
  });

  it("without a frame where the tab is not seen", () => {
    vi.spyOn(window, "requestAnimationFrame").mockReturnValueOnce(0);
    expected.ask(KEYS);
    expected.send();
    patience();
    expect(asked()).toEqual(["notesAsked", "forerunner", "latecomer"]);
  });

  it("without the first notes where these do not come", () => {
    expected.ask(KEYS);
    expected.send();
    patience();
    expect(asked()).toEqual(["notesAsked", "forerunner", "latecomer"]);
  });

  it("again on a page that was left before they came", () => {
    comeBack();
    expect(asked()).toEqual([]);
    expected.ask(KEYS);
    expected.send();
    nextFrame();
    comeBack();
    expect(asked()).toEqual(["notesAsked", "forerunner", "forerunner"]);
    const welcome = takeWelcome("forerunner");
    welcome?.receiveFirst(COME_FIRST);
    welcome?.firstShown();
    nextFrame();
    comeBack();
    expect(asked().slice(3)).toEqual(["latecomer", "latecomer"]);
  });

  it("again, three times at most, where the background was ended before it had sent them", async () => {
    vi.mocked(sendMessage).mockRejectedValue(new Error("No response"));
    expected.send();
    nextFrame();
    await vi.advanceTimersByTimeAsync(5000);
    vi.mocked(sendMessage).mockResolvedValue(undefined);
    expect(asked().toSorted()).toEqual([...Array(3).fill("forerunner"), ...Array(3).fill("latecomer")]);
  });

  it("not again where they have come all the same, or the reader has ended", async () => {
    vi.mocked(sendMessage)
      .mockRejectedValueOnce(new Error("No response"))
      .mockRejectedValueOnce(new Error("No response"));
    expected.send();
    nextFrame();
    takeWelcome("forerunner")?.receiveFirst(COME_FIRST);
    patience();
    await vi.advanceTimersByTimeAsync(100);
    context.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked()).toEqual(["forerunner", "latecomer"]);
  });

  it("never where they are, nor after the reader's end", () => {
    expected.ask(KEYS);
    expected.send();
    takeWelcome("forerunner")?.receiveFirst(COME_FIRST);
    takeWelcome("latecomer")?.receive(COME);
    patience();
    comeBack();
    expect(asked()).toEqual(["notesAsked"]);
    context.abort();
    expected.ask(KEYS);
    expected.send();
    patience();
    expect(asked()).toEqual(["notesAsked"]);
  });
});

describe("the welcome", () => {
  it("says how it is set, and takes them in", () => {
    const welcome = takeWelcome("latecomer");
    expect(welcome?.hoverDelay()).toBe(300);
    expect(welcome?.colourMeanings().yellow).toBe("待核");
    expect(welcome?.askedAhead(KEYS)).toBeNull();
    expected.run("make-note");
    welcome?.receiveFirst(COME_FIRST);
    welcome?.receive(COME);
    expect(COME.run).toHaveBeenCalledExactlyOnceWith("make-note");
  });

  it("goes with the reader", () => {
    context.abort();
    expect(takeWelcome("latecomer")).toBeNull();
  });

  it("gives the answer to both, to the first notes and to all that come later", () => {
    expected.ask(KEYS);
    const welcome = takeWelcome("forerunner");
    expect(welcome?.ahead()).toBeInstanceOf(Promise);
    expect(takeWelcome("latecomer")?.askedAhead(KEYS)).toBeInstanceOf(Promise);
    expect(welcome?.ahead()).toBeNull();
  });

  it("ends the reader, and does not throw, where they fail", () => {
    const fail = () => {
      throw new Error("笔记");
    };
    expected.run("make-note");
    const welcome = takeWelcome("latecomer");
    welcome?.receiveFirst(COME_FIRST);
    welcome?.receive({ ...COME, run: fail });
    expect(context.signal.aborted).toBe(true);
  });
});
