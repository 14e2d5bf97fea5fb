import { afterEach, beforeEach, expect, it, vi } from "vitest";
import markStyle from "../../../components/note/margin-marks.css?inline";
import { readPage } from "../read.ts";
import { pageSource, setPage } from "../reader/reading-fixture.ts";
import { Scope } from "../scope.ts";
import { NOTE } from "./marked-note.ts";
import { MarginMarks } from "./margin-marks.ts";
import type { MarkedNote } from "./mark-dots.ts";

const LINES = 40;
/** Each look at the clock costs one, and each line is preceded by one: so many lines are enough for a slice. */
const SLICE = 4;

let scope: Scope;
let tasks: (() => void)[];
let measured: number;
const open = vi.fn<(marked: MarkedNote) => void>();
beforeEach(() => {
  open.mockClear();
  scope = new Scope();
  tasks = [];
  vi.spyOn(scheduler, "postTask").mockImplementation(async (task) => void tasks.push(() => task()));
  const { getClientRects } = Range.prototype;
  vi.spyOn(Range.prototype, "getClientRects").mockImplementation(function (this: Range) {
    measured++;
    return getClientRects.call(this);
  });
});
afterEach(() => {
  scope.end();
  vi.restoreAllMocks();
  document.body.removeAttribute("style");
});

/** Marks each of forty lines. */
function markLines() {
  setPage(Array.from({ length: LINES }, (_, index) => `<p>改造老旧小区${index + 10}个。</p>`).join(""));
  const before = pageSource();
  const attach = vi.spyOn(Element.prototype, "attachShadow");
  const marks = new MarginMarks({ scope, css: markStyle });
  marks.onOpen(open);
  const root: unknown = attach.mock.results.at(-1)?.value;
  if (!(root instanceof ShadowRoot)) throw new Error("there is nothing for marks to stand in");
  const page = readPage(document.body);
  let time = 0;
  vi.spyOn(performance, "now").mockImplementation(() => time++);
  measured = 0;
  const show = (shown = page) => {
    const starts = Array.from(shown.text.matchAll(/\d+个/g), ({ index }) => index);
    marks.show(
      shown,
      starts.map((start) => ({ note: NOTE, start, end: start + 3, isChanged: false })),
    );
  };
  return { before, show, dots: () => [...root.querySelectorAll("button")] };
}

/** Runs the next task, and tells how many lines were measured in it. */
function runTask(): number {
  const before = measured;
  tasks.shift()?.();
  return measured - before;
}

/** A dot stands inside its clear border. */
const tops = (dots: readonly HTMLElement[]) => dots.map((dot) => dot.getBoundingClientRect().top + dot.clientTop);

it("许多行分几次量，每次不久，量完一起显示", () => {
  const { show, dots } = markLines();
  show();
  const perTask = [measured];
  while (tasks.length > 0) {
    expect(dots()).toEqual([]);
    perTask.push(runTask());
  }
  expect(Math.max(...perTask)).toBeLessThanOrEqual(SLICE);
  expect(measured).toBe(LINES);
  expect(dots()).toHaveLength(LINES);
});

it("量到一半就关掉，页面上什么也不留，也不再量", () => {
  const { before, show } = markLines();
  show();
  scope.end();
  while (tasks.length > 0) expect(runTask()).toBe(0);
  expect(pageSource()).toBe(before);
});

it("量的时候窗口滚动了，记号还在自己那一行", () => {
  const { show, dots } = markLines();
  show();
  runTask();
  window.scrollTo(0, 300);
  while (tasks.length > 0) runTask();
  const words = [...document.querySelectorAll("p")].map((line) => line.getBoundingClientRect());
  expect(tops(dots()).every((top, index) => top > (words[index]?.top ?? 0) && top < (words[index]?.bottom ?? 0))).toBe(
    true,
  );
  window.scrollTo(0, 0);
});

it("量的时候版面变了，量完再量一次", async () => {
  const { show, dots } = markLines();
  show();
  document.body.style.paddingTop = "500px";
  window.dispatchEvent(new Event("resize"));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  while (tasks.length > 0) runTask();
  expect(measured).toBe(2 * LINES);
  const first = document.querySelector("p")?.getBoundingClientRect();
  expect(tops(dots())[0]).toBeGreaterThan(first?.top ?? Number.NaN);
});

it("没有变动就只量一次；正文的大小变了再量", async () => {
  const { show } = markLines();
  show();
  while (tasks.length > 0) runTask();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  while (tasks.length > 0) runTask();
  expect(measured).toBe(LINES);
  document.body.style.paddingTop = "500px";
  await expect.poll(() => measured).toBeGreaterThan(LINES);
});

it("正文换了内边距，外框大小不变，也再量", async () => {
  const { show, dots } = markLines();
  show();
  while (tasks.length > 0) runTask();
  const before = dots()[0]?.getBoundingClientRect().left ?? Number.NaN;
  const height = document.body.clientHeight;
  document.body.style.paddingLeft = "200px";
  await expect.poll(() => measured).toBeGreaterThan(LINES);
  while (tasks.length > 0) runTask();
  expect(document.body.clientHeight).toBe(height);
  expect(dots()[0]?.getBoundingClientRect().left).toBeGreaterThan(before + 100);
});

it("页面重读后还在量的时候，点旧记号没有反应；只换了笔记的，旧记号还能点", () => {
  const { show, dots } = markLines();
  show();
  while (tasks.length > 0) runTask();
  show();
  dots()[0]?.click();
  expect(open).toHaveBeenCalledOnce();
  document.querySelector("p")?.prepend("城中村，");
  const page = readPage(document.body);
  show(page);
  expect(tasks).not.toEqual([]);
  dots()[0]?.click();
  expect(open).toHaveBeenCalledOnce();
  while (tasks.length > 0) runTask();
  dots()[0]?.click();
  expect(open).toHaveBeenLastCalledWith(expect.objectContaining({ start: page.text.indexOf("10个") }));
});
