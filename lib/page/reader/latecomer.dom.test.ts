import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Late } from "../late.ts";
import { startVisit, type Visit } from "../living/visit.ts";
import type { Undo } from "../undo.ts";
import type { Companion } from "./companion.ts";
import { MarginMarks } from "../notes/margin-marks.ts";
import { type Forerunner, type Latecomer, type StandIn, standIn } from "./latecomer.ts";
import { OPTIONS, pageSource, press, REPORT, setPage } from "./reading-fixture.ts";

let late: Late<Latecomer>;
let early: Late<Forerunner>;
let expected: StandIn;
let visit: Visit;
let original: string;

const undoReading = vi.fn<Undo>();
const onRead = vi.fn<Companion["onRead"]>(() => undoReading);
const isIntact = vi.fn<() => boolean>(() => true);
const come = {
  renderCard: vi.fn<Latecomer["renderCard"]>(() => () => undefined),
  placeCard: vi.fn<Latecomer["placeCard"]>(() => () => undefined),
  join: vi.fn<Latecomer["join"]>(() => ({ onRead, isIntact })),
  run: vi.fn<Latecomer["run"]>(),
};

const undoFirst = vi.fn<Undo>();
const showFirst = vi.fn<Companion["onRead"]>(() => undoFirst);
const isFirstIntact = vi.fn<() => boolean>(() => true);
const forerunner = {
  join: vi.fn<Forerunner["join"]>(({ scope }) => ({
    handOver: () => new MarginMarks({ scope, css: "" }),
    onRead: showFirst,
    isIntact: isFirstIntact,
  })),
};

beforeEach(() => {
  vi.clearAllMocks();
  setPage(REPORT);
  original = pageSource();
  late = new Late();
  early = new Late();
  expected = standIn(late, early);
  const parts = { words: (name: string) => name, cardStyle: "", asReport: true, onAnalysis: () => undefined };
  visit = startVisit({ ...parts, ...expected }, OPTIONS);
});
afterEach(() => {
  visit.stop();
  document.body.replaceChildren();
});

describe("before cards and notes have come", () => {
  it("everything is painted", () => {
    expect([...(CSS.highlights.get("jiazhu-headline") ?? [])].map(String)).toEqual(["7%左右"]);
    expect(document.querySelectorAll("jiazhu-marker")).toHaveLength(3);
  });

  it("a card that is opened is drawn and placed once they are there", () => {
    visit.run("next-target");
    late.arrive(come);
    expect(come.renderCard.mock.lastCall?.[1]).toMatchObject({ kind: "figure", quantity: { quote: "7%左右" } });
    expect(come.placeCard).toHaveBeenCalledExactlyOnceWith(
      come.renderCard.mock.lastCall?.[0],
      expect.anything(),
      expect.any(Function),
    );
  });

  it("a card that was closed again is not", () => {
    visit.run("next-target");
    expect(press("Escape")).toBe(false);
    late.arrive(come);
    expect(come.renderCard).not.toHaveBeenCalled();
    expect(come.placeCard).not.toHaveBeenCalled();
  });

  it.each<[string, () => void, () => void]>([
    ["the first notes come before the others", () => early.arrive(forerunner), () => late.arrive(come)],
    ["they come behind the others", () => late.arrive(come), () => early.arrive(forerunner)],
  ])("a command of the notes waits until these have joined: %s", (_title, first, second) => {
    expected.run("make-note");
    first();
    expect(come.run).not.toHaveBeenCalled();
    second();
    expect(come.run).toHaveBeenCalledExactlyOnceWith("make-note");
    expect(come.run.mock.invocationCallOrder[0]).toBeGreaterThan(come.join.mock.invocationCallOrder[0] ?? Infinity);
  });
});

/** The page writes its body anew. */
function copyNodes(): void {
  document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
}

describe("the first notes", () => {
  beforeEach(() => early.arrive(forerunner));

  it("are shown on each reading, until all of them have come", async () => {
    expect(showFirst).toHaveBeenCalledTimes(1);
    copyNodes();
    await expect.poll(() => showFirst.mock.calls.length).toBe(2);
    expect(undoFirst).toHaveBeenCalledTimes(1);
    late.arrive(come);
    copyNodes();
    await expect.poll(() => onRead.mock.calls.length).toBe(2);
    expect([showFirst.mock.calls.length, undoFirst.mock.calls.length]).toEqual([2, 1]);
  });

  it("have the page read again where what they put there is gone, and hand their marks on", async () => {
    isFirstIntact.mockReturnValueOnce(false);
    document.body.append(document.createElement("hr"));
    await expect.poll(() => showFirst.mock.calls.length).toBe(2);
    late.arrive(come);
    expect(come.join.mock.lastCall?.[1]).toBeInstanceOf(MarginMarks);
  });
});

describe("the notes", () => {
  beforeEach(() => early.arrive(forerunner));

  it("wait for the first of them", () => {
    visit.stop();
    const [none, latecomer] = [new Late<Forerunner>(), new Late<Latecomer>()];
    const parts = { words: (name: string) => name, cardStyle: "", asReport: true, onAnalysis: () => undefined };
    visit = startVisit({ ...parts, ...standIn(latecomer, none) }, OPTIONS);
    latecomer.arrive(come);
    expect(come.join).not.toHaveBeenCalled();
    none.arrive(forerunner);
    expect(come.join).toHaveBeenCalledOnce();
  });

  it("join the reading that is shown, and each that follows", async () => {
    late.arrive(come);
    expect(onRead).toHaveBeenCalledTimes(1);
    expect(onRead.mock.lastCall?.[0].page.text).toContain("改造老旧小区18个");
    document.body.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
    await expect.poll(() => onRead.mock.calls.length).toBe(2);
    expect(undoReading).toHaveBeenCalledTimes(1);
  });

  it("get the text as it was prepared before where only its nodes are others", async () => {
    late.arrive(come);
    copyNodes();
    await expect.poll(() => onRead.mock.calls.length).toBe(2);
    const [[first], [second]] = [onRead.mock.calls[0] ?? [], onRead.mock.calls[1] ?? []];
    expect(second?.page).not.toBe(first?.page);
    expect(second?.prepared).toBe(first?.prepared);
  });

  it("have the page read again where what they put there is gone", async () => {
    late.arrive(come);
    isIntact.mockReturnValueOnce(false);
    document.body.append(document.createElement("hr"));
    await expect.poll(() => onRead.mock.calls.length).toBe(2);
  });

  it("do not join a reader that was switched off before", () => {
    visit.stop();
    late.arrive(come);
    expect(come.join).not.toHaveBeenCalled();
    expect(pageSource()).toBe(original);
  });

  it("end the reader, unheard, where they fail as they join", () => {
    come.join.mockImplementationOnce(() => {
      throw new Error("笔记");
    });
    late.arrive(come);
    expect(pageSource()).toBe(original);
    expect(CSS.highlights.size).toBe(0);
  });
});
