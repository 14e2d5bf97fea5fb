import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenTextArrives } from "./late-text.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(async () => {
  await pass(15_000);
  vi.useRealTimers();
  document.body.replaceChildren();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const sentences = (count: number) => "我们要办好每一件小事。".repeat(count);

function add(text: string): void {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  document.body.append(paragraph);
}

function watch(found: boolean) {
  const look = vi.fn<() => boolean>(() => found);
  whenTextArrives(look);
  return look;
}

describe("a page that has shown nothing is looked at again", () => {
  it("when its text has come, once for all that comes at a time", async () => {
    const look = watch(false);
    await pass(3000);
    for (let line = 0; line < 40; line++) add(sentences(1));
    await pass(1000);
    expect(look).toHaveBeenCalledOnce();
  });

  it("until the report is found", async () => {
    const look = watch(true);
    add(sentences(20));
    await pass(1000);
    add(sentences(20));
    await pass(1000);
    expect(look).toHaveBeenCalledOnce();
  });

  it("three times at most", async () => {
    const look = watch(false);
    for (let round = 0; round < 8; round++) {
      add(sentences(20));
      await pass(1000);
    }
    expect(look).toHaveBeenCalledTimes(3);
  });

  it.each<[string, () => void]>([
    ["a little text", () => add(sentences(5))],
    ["text without sentences, as a script's", () => add("var menu = [1, 2, 3]; ".repeat(500))],
    ["nothing but changing pictures", () => document.body.append(document.createElement("img"))],
  ])("not for %s", async (_title, change) => {
    const look = watch(false);
    for (let round = 0; round < 2; round++) {
      change();
      await pass(1000);
    }
    expect(look).not.toHaveBeenCalled();
  });

  it("not after a quarter of a minute", async () => {
    const look = watch(false);
    await pass(15_000);
    add(sentences(20));
    await pass(2000);
    expect(look).not.toHaveBeenCalled();
  });
});

it("a page that changes all the time is asked for its text about once a second", async () => {
  watch(false);
  const looks = vi.spyOn(MutationObserver.prototype, "observe");
  const changes = setInterval(() => add("新"), 20);
  await pass(5000);
  clearInterval(changes);
  expect(looks.mock.calls.length).toBeLessThanOrEqual(6);
  expect(looks.mock.calls.length).toBeGreaterThan(2);
  vi.restoreAllMocks();
});
