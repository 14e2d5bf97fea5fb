import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { JoinReader } from "../reader/companion.ts";
import { REPORT, setPage, showReading, type TestReading } from "../reader/reading-fixture.ts";

let page: TestReading;
let readings = 0;
let intervals: ReturnType<typeof setInterval>[] = [];
let observers: MutationObserver[] = [];

const join: JoinReader = () => ({
  onRead: () => {
    readings++;
    return () => undefined;
  },
});

/** A report long enough that its article can be told from what stands around it. */
const LONG = `<div id="ticker">欢迎</div><main>${REPORT}<p>${"我们要办好每一件小事。".repeat(25)}</p></main>`;

beforeEach(() => {
  vi.useFakeTimers();
  readings = 0;
});
afterEach(() => {
  intervals.forEach(clearInterval);
  for (const observer of observers) observer.disconnect();
  intervals = [];
  observers = [];
  page.end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const countMarkers = () => document.querySelectorAll("jiazhu-marker").length;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** The page does this again and again. */
function every(milliseconds: number, act: () => void): void {
  intervals.push(setInterval(act, milliseconds));
}

/** The page does this whenever anything in its body changes. */
function onEveryChange(act: () => void): void {
  const observer = new MutationObserver(act);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  observers.push(observer);
}

function unwrapMarkers(): void {
  for (const element of document.querySelectorAll("jiazhu-marker")) element.replaceWith(...element.childNodes);
}

describe("what does not concern the report causes no new reading:", () => {
  it.each<[string, number, (ticker: Element) => void]>([
    ["a clock", 1000, (ticker) => (ticker.textContent = `现在是${Date.now()}`)],
    ["a row of pictures that changes its style", 16, (ticker) => ticker.setAttribute("style", `left:${Date.now()}px`)],
    [
      "ten thousand changes a second",
      20,
      (ticker) => {
        for (let count = 0; count < 200; count++) ticker.textContent = String(count);
      },
    ],
  ])("%s", async (_title, milliseconds, change) => {
    page = showReading({ html: LONG, join });
    const looks = vi.spyOn(MutationObserver.prototype, "observe");
    const ranges = vi.spyOn(document, "createRange");
    const ticker = document.querySelector("#ticker");
    every(milliseconds, () => ticker && change(ticker));
    await pass(4000);
    expect(readings).toBe(1);
    expect(ranges).not.toHaveBeenCalled();
    expect(looks.mock.calls.length).toBeLessThanOrEqual(8);
    document
      .querySelector("main")
      ?.replaceChildren(...new DOMParser().parseFromString(LONG, "text/html").body.children);
    await pass(1000);
    expect(readings).toBe(2);
  });

  it("what we write ourselves", async () => {
    page = showReading({ join });
    setPage(REPORT);
    await pass(400);
    expect(readings).toBe(2);
    const walk = vi.spyOn(Element.prototype, "checkVisibility");
    await pass(5000);
    expect(walk).not.toHaveBeenCalled();
    page.reading.run("toggle-inline-notes");
    await pass(5000);
    expect(readings).toBe(2);
  });

  it("anything in a hidden tab; it is caught up with when the tab is shown", async () => {
    page = showReading({ join });
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    const walk = vi.spyOn(Element.prototype, "checkVisibility");
    const timers = vi.getTimerCount();
    setPage(REPORT);
    CSS.highlights.clear();
    await pass(20_000);
    expect(vi.getTimerCount()).toBe(timers);
    expect([readings, walk.mock.calls.length, CSS.highlights.size]).toEqual([1, 0, 0]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event("visibilitychange"));
    await pass(1000);
    expect([readings, countMarkers()]).toEqual([2, 3]);
  });
});

describe("a page that wants us away is followed a dozen times, then left alone until the reader asks:", () => {
  it.each<[string, () => void]>([
    ["it removes what is ours every 100 ms", () => every(100, unwrapMarkers)],
    ["it makes its body anew every 100 ms", () => every(100, () => setPage(REPORT))],
    ["it answers every change with a body made anew", () => onEveryChange(() => countMarkers() > 0 && setPage(REPORT))],
    [
      "it removes our host at once",
      () => {
        const observer = new MutationObserver(() => document.querySelector("jiazhu-cards")?.remove());
        observer.observe(document.documentElement, { childList: true });
        observers.push(observer);
        document.querySelector("jiazhu-cards")?.remove();
      },
    ],
  ])("%s", async (_title, begin) => {
    page = showReading({ join });
    begin();
    if (readings === 1) document.body.append("。");
    await pass(35_000);
    expect(readings).toBeGreaterThan(5);
    expect(readings).toBeLessThanOrEqual(13);
    const before = readings;
    const looks = vi.spyOn(MutationObserver.prototype, "observe");
    await pass(10_000);
    expect([readings, looks.mock.calls.length]).toEqual([before, 0]);
    page.reading.run("next-target");
    expect(readings).toBe(before + 1);
  });
});
