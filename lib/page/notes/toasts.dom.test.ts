import { afterEach, beforeEach, expect, test } from "vitest";
import { type CardHost, createCardHost } from "../card-host.ts";
import { Scope } from "../scope.ts";
import type { NoteDrawings } from "./drawings.ts";
import { Toasts } from "./toasts.ts";

const nothing = () => undefined;
const unused = () => nothing;

/** How many lines of news were drawn, each time. */
let lines: number[] = [];
/** Draws one button into everything. */
const draw: NoteDrawings = {
  bar: unused,
  card: unused,
  rescue: unused,
  stranded: unused,
  deletion: (element) => drawButton(element),
  news: (element, all) => {
    lines.push(all.length);
    return drawButton(element);
  },
};

function drawButton(element: HTMLElement) {
  element.replaceChildren(document.createElement("button"));
  return () => element.replaceChildren();
}

let scope: Scope;
let host: CardHost;
let toasts: Toasts;

beforeEach(() => {
  lines = [];
  scope = new Scope();
  host = createCardHost("", unused);
  toasts = new Toasts(scope, host, draw);
  document.body.replaceChildren(document.createElement("input"));
});
afterEach(() => {
  scope.end();
  host.undo();
});

test("先有空的播报区，再有话，读屏才读得到", async () => {
  toasts.news({ kind: "stale" });
  expect(lines).toEqual([0]);
  await expect.poll(() => lines).toEqual([0, 1]);
});

test("还没说出来就收起了，就不说了", async () => {
  toasts.news({ kind: "stale" });
  toasts.close();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(lines).toEqual([0]);
});

test("用键盘删的，焦点到“撤销”上，收起以后回到原处", () => {
  document.querySelector("input")?.focus();
  toasts.deletion(nothing, true);
  expect(host.root.activeElement?.localName).toBe("button");
  toasts.close();
  expect(document.activeElement?.localName).toBe("input");
});

test("用鼠标删的，焦点不动", () => {
  document.querySelector("input")?.focus();
  toasts.deletion(nothing, false);
  toasts.close();
  expect(document.activeElement?.localName).toBe("input");
});

test("有名字的播报区也有角色，名字才读得到", () => {
  toasts.news({ kind: "stale" });
  expect(host.root.querySelector(".toasts")?.role).toBe("group");
});
