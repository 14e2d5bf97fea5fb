import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readPage } from "../read.ts";
import { setPage } from "../reader/reading-fixture.ts";
import { Scope } from "../scope.ts";
import markStyle from "../../../components/note/margin-marks.css?inline";
import { NOTE } from "./marked-note.ts";
import { MarginMarks } from "./margin-marks.ts";
import type { MarkedNote } from "./mark-dots.ts";

let scope: Scope;
const open = vi.fn<(marked: MarkedNote) => void>();
beforeEach(() => {
  scope = new Scope();
  open.mockClear();
});
afterEach(() => {
  scope.end();
  vi.restoreAllMocks();
});

/** Marks 18个 on a page whose column begins `margin` pixels from the window's edge; the mark and the words' box. */
function markWords(margin: number, isChanged = false) {
  setPage(`<p style="margin: 40px 0 0 ${margin}px; font: 20px/2 serif">改造老旧小区<b>18个</b>。</p>`);
  document.body.style.margin = "0";
  // On a busy machine one line could take longer than a slice, and its mark come in a later task.
  vi.spyOn(performance, "now").mockReturnValue(0);
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  const marks = new MarginMarks({ scope, css: markStyle });
  marks.onOpen(open);
  const page = readPage(document.body);
  const start = page.text.indexOf("18个");
  marks.show(page, [{ note: NOTE, start, end: start + 3, isChanged }]);
  const root: unknown = attach.mock.results.at(-1)?.value;
  const dot = root instanceof ShadowRoot ? root.querySelector("button") : null;
  const words = page.rangeOf({ start, end: start + 3 })?.getBoundingClientRect();
  if (dot === null || words === undefined) throw new Error("there is no mark");
  return { dot, words, box: visibleBox(dot) };
}

/** The clear border around a dot takes clicks and is not seen. */
function visibleBox(dot: HTMLElement): DOMRect {
  const { left, top } = dot.getBoundingClientRect();
  return new DOMRect(left + dot.clientLeft, top + dot.clientTop, dot.clientWidth, dot.clientHeight);
}

it("记号在栏外，与文字同一行，不压着字", () => {
  const { box, words } = markWords(60);
  expect(box.right).toBeLessThan(60);
  expect(box.top).toBeGreaterThan(words.top);
  expect(box.bottom).toBeLessThan(words.bottom);
});

it("先量好每一行再放记号，浏览器只排一次版", () => {
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  const marksThere: number[] = [];
  const { getClientRects } = Range.prototype;
  vi.spyOn(Range.prototype, "getClientRects").mockImplementation(function (this: Range) {
    const root: unknown = attach.mock.results.at(-1)?.value;
    marksThere.push(root instanceof ShadowRoot ? root.childElementCount : Number.NaN);
    return getClientRects.call(this);
  });
  markWords(60);
  expect(marksThere).toEqual([0]);
});

it("页边太窄，记号在行首字的上方", () => {
  const { box, words } = markWords(8);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeLessThanOrEqual(words.top);
});

it("记号小，点得到的地方不小", () => {
  const { dot, box } = markWords(60);
  expect([box.width, box.height]).toEqual([9, 9]);
  const { width, height } = dot.getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

it("点记号打开那条笔记，页面听不到这一下", () => {
  const heard = vi.fn<() => void>();
  scope.listen(document, "click", heard);
  markWords(60).dot.click();
  expect(open).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ note: NOTE }));
  expect(heard).not.toHaveBeenCalled();
});

it("原文改了的，记号是空心的", () => {
  expect(getComputedStyle(markWords(60).dot).backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
  expect(getComputedStyle(markWords(60, true).dot).backgroundColor).toBe("rgba(0, 0, 0, 0)");
});
