import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ContentScriptContext } from "wxt/utils/content-script-context";
import { sendMessage } from "../../lib/messages.ts";
import { takeWelcome } from "../../lib/page/meeting-point.ts";
import type { Latecomer } from "../../lib/page/reader/latecomer.ts";
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

let context: ContentScriptContext;
let expected: ExpectedLatecomer;

beforeEach(() => {
  vi.clearAllMocks();
  context = new ContentScriptContext("reader", { noScriptStartedPostMessage: true });
  expected = expectLatecomer({ context, words: (name) => name, surfaceStyle: "", options: () => OPTIONS });
});
afterEach(() => context.abort());

const KEYS = ["text/9f3c"];
const asked = () => vi.mocked(sendMessage).mock.calls.filter(([name]) => name === "latecomerWanted").length;
const comeBack = () => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

describe("cards and notes are sent for", () => {
  it("with the next frame, once, and their notes at once", async () => {
    expected.send(KEYS);
    expect(vi.mocked(sendMessage).mock.calls).toEqual([["notesAsked", { keys: KEYS }]]);
    await nextFrame();
    expect(asked()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(asked()).toBe(1);
  });

  it("without a frame where the tab is not seen", async () => {
    vi.spyOn(window, "requestAnimationFrame").mockReturnValueOnce(0);
    expected.send(KEYS);
    await expect.poll(asked).toBe(1);
  });

  it("again on a page that was left before they came", async () => {
    comeBack();
    expect(asked()).toBe(0);
    expected.send(KEYS);
    await expect.poll(asked).toBe(1);
    comeBack();
    expect(asked()).toBe(2);
  });

  it("never where they are, nor after the reader's end", async () => {
    expected.send(KEYS);
    takeWelcome()?.receive(COME);
    await nextFrame();
    comeBack();
    expect(asked()).toBe(0);
    context.abort();
    expected.send(KEYS);
    await nextFrame();
    expect(asked()).toBe(0);
  });
});

describe("the welcome", () => {
  it("says how it is set, and takes them in", () => {
    const welcome = takeWelcome();
    expect(welcome?.hoverDelay()).toBe(300);
    expect(welcome?.colourMeanings().yellow).toBe("待核");
    expect(welcome?.askedAhead(KEYS)).toBeNull();
    expected.run("make-note");
    welcome?.receive(COME);
    expect(COME.run).toHaveBeenCalledExactlyOnceWith("make-note");
  });

  it("goes with the reader", () => {
    context.abort();
    expect(takeWelcome()).toBeNull();
  });

  it("ends the reader, and does not throw, where they fail", () => {
    const fail = () => {
      throw new Error("笔记");
    };
    expected.run("make-note");
    takeWelcome()?.receive({ ...COME, run: fail });
    expect(context.signal.aborted).toBe(true);
  });
});
