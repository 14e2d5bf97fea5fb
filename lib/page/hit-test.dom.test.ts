import { afterEach, beforeEach, expect, it } from "vitest";
import { hitTest, linesOf } from "./hit-test.ts";
import { paint } from "./paint.ts";
import { readPage, type PageText } from "./read.ts";

let page: PageText;
let targets: { start: number; end: number }[];

beforeEach(() => {
  const paragraph = document.createElement("p");
  paragraph.style.cssText = "font: 20px/2 sans-serif; width: 320px; margin: 40px";
  paragraph.append("粮食产量", "达到8", Object.assign(document.createElement("b"), { textContent: "万吨" }));
  paragraph.append("，新增就业五千六百七十八人，改造小区六个");
  document.body.replaceChildren(paragraph);
  page = readPage(document.body);
  targets = ["8万吨", "五千六百七十八人"].map((words) => {
    const start = page.text.indexOf(words);
    return { start, end: start + words.length };
  });
});
afterEach(() => document.body.replaceChildren());

function middle(rect: DOMRect | undefined): [number, number] {
  return rect === undefined ? [0, 0] : [rect.x + rect.width / 2, rect.y + rect.height / 2];
}

it("finds the words under a point, on the line that they stand on", () => {
  for (const item of targets) {
    const lines = linesOf(page.rangeOf(item));
    for (const [line, rect] of lines.entries()) {
      expect(hitTest(page, [targets], ...middle(rect))).toEqual({ item, line });
      expect(hitTest(page, [targets], rect.left + 1, rect.top + 5)?.item).toBe(item);
      expect(hitTest(page, [targets], rect.right - 1, rect.top + 5)?.item).toBe(item);
    }
  }
});

it("a number that the page cuts into elements has one box a line", () => {
  expect(linesOf(page.rangeOf(targets[0] ?? { start: 0, end: 0 }))).toHaveLength(1);
  expect(linesOf(page.rangeOf(targets[1] ?? { start: 0, end: 0 }))).toHaveLength(2);
});

it("finds nothing beside the words, though the caret would be next to them", () => {
  const [rect] = linesOf(page.rangeOf(targets[0] ?? { start: 0, end: 0 }));
  if (rect === undefined) throw new Error("not painted");
  expect(hitTest(page, [targets], rect.left - 3, rect.top + 5)).toBeNull();
  expect(hitTest(page, [targets], rect.right + 3, rect.top + 5)).toBeNull();
  expect(hitTest(page, [targets], rect.left + 5, rect.top - 12)).toBeNull();
  expect(hitTest(page, [targets], -10, -10)).toBeNull();
});

it("finds nothing under something of the page that covers the words", () => {
  const cover = document.createElement("div");
  cover.style.cssText = "position: fixed; inset: 0";
  document.body.append(cover);
  const [rect] = linesOf(page.rangeOf(targets[0] ?? { start: 0, end: 0 }));
  expect(hitTest(page, [targets], ...middle(rect))).toBeNull();
});

it("paints exactly the spans, comes back where the page clears the registry, and leaves nothing behind", () => {
  const none: never[] = [];
  const spans = { "jiazhu-mention": none, "jiazhu-result": none, "jiazhu-target": targets, "jiazhu-headline": none };
  const painted = paint(page, spans);
  const words = () => [...(CSS.highlights.get("jiazhu-target") ?? [])].map(String);
  expect(words()).toEqual(["8万吨", "五千六百七十八人"]);
  CSS.highlights.clear();
  painted.restore();
  expect(words()).toEqual(["8万吨", "五千六百七十八人"]);
  painted.undo();
  expect(CSS.highlights.size).toBe(0);
});
