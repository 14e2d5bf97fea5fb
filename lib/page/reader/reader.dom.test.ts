import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  countInlineNotes,
  focus,
  marker,
  OPTIONS,
  pageSource,
  press,
  showReading,
  type TestReading,
} from "./reading-fixture.ts";

let page: TestReading;
beforeEach(() => {
  page = showReading();
});
afterEach(() => page.end());

const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);

/** Goes to the mention of 一河两岸, which takes no focus, and asks its card for 展开在文中. */
function expandMention(): void {
  do page.reading.run("next-term");
  while (document.activeElement?.localName === "jiazhu-marker");
  page.drawn[0]?.actions.toggleInlineNote?.();
}

describe("off again", () => {
  it.each<[string, () => void]>([
    ["at once", () => undefined],
    ["with notes expanded", () => page.reading.run("toggle-inline-notes")],
    ["with a card open", () => page.reading.run("next-target")],
    [
      "after switching terms off and on",
      () => [false, true].forEach((terms) => page.reading.apply({ ...OPTIONS, terms })),
    ],
    ["with a mention expanded", () => expandMention()],
  ])("the document is as it was: %s", (_title, act) => {
    act();
    expect(pageSource()).not.toBe(page.original);
    page.reading.stop();
    expect(pageSource()).toBe(page.original);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
    expect(press("Escape")).toBe(true);
  });
});

describe("what is painted", () => {
  it("terms, targets and results, each in its own highlight", () => {
    expect(painted("jiazhu-mention")).toEqual(["“一河两岸”"]);
    expect(painted("jiazhu-headline")).toEqual(["7%左右"]);
    expect(painted("jiazhu-target")).toEqual(["18个"]);
    expect(painted("jiazhu-result")).toEqual(["6.4%"]);
  });

  it("follows the switches", () => {
    page.reading.apply({ ...OPTIONS, terms: false, targets: false });
    expect(document.querySelector("jiazhu-marker")).toBeNull();
    expect(["jiazhu-mention", "jiazhu-headline", "jiazhu-target"].flatMap(painted)).toEqual([]);
    expect(painted("jiazhu-result")).toEqual(["6.4%"]);
    page.reading.apply({ ...OPTIONS, inlineNotes: true });
    expect(countInlineNotes()).toBe(2);
  });
});

describe("a marker", () => {
  it("is named by its term, or says that the page holds no definition", () => {
    expect([0, 1, 2].map((index) => marker(index).ariaLabel)).toEqual([
      "markerName 1 一河两岸",
      "markerName 2 两张网",
      "markerDangling 3",
    ]);
  });

  it.each(["Enter", " "])("key %j expands inline and collapses, and the page does not hear of it", (key) => {
    focus(marker(0));
    expect(press(key)).toBe(false);
    expect([countInlineNotes(), marker(0).ariaExpanded]).toEqual([1, "true"]);
    expect(press(key)).toBe(false);
    expect([countInlineNotes(), marker(0).ariaExpanded]).toEqual([0, "false"]);
  });

  it("a plain click expands instead of following the page's link; a modified one is the page's", () => {
    const click = (options: MouseEventInit) =>
      marker(1).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...options }));
    expect(click({})).toBe(false);
    expect(countInlineNotes()).toBe(1);
    const follow = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    document.addEventListener("click", follow, { once: true });
    click({ ctrlKey: true });
    expect(follow).toHaveBeenCalledOnce();
    expect(countInlineNotes()).toBe(1);
  });

  it("a tap opens the card", () => {
    marker(0).dispatchEvent(new PointerEvent("click", { bubbles: true, cancelable: true, pointerType: "touch" }));
    expect(page.drawn).toHaveLength(1);
    expect(countInlineNotes()).toBe(0);
  });

  it("without a definition has a card that says so, and expands nothing", () => {
    focus(marker(2));
    expect(page.drawn[0]?.content).toMatchObject({ kind: "dangling", label: "3" });
    expect(page.drawn[0]?.actions.toggleInlineNote).toBeNull();
    press("Enter");
    expect(countInlineNotes()).toBe(0);
  });
});

it("a mention expands too, and collapsed again is whole and painted as before", () => {
  const texts = () => document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  const count = () => {
    let found = 0;
    for (const iterator = texts(); iterator.nextNode() !== null;) found++;
    return found;
  };
  const whole = count();
  expandMention();
  expect([countInlineNotes(), count() > whole]).toEqual([1, true]);
  expandMention();
  expect([countInlineNotes(), count()]).toEqual([0, whole]);
  expect(painted("jiazhu-mention")).toEqual(["“一河两岸”"]);
});
