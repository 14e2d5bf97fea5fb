import { expect, test } from "vitest";
import type { EditorOrder } from "../../editor-frame.ts";
import { Editing, type EditingStart } from "./editing.ts";
import { fakeNotebook } from "./fake-notebook.ts";

const REPORT = {
  kind: "government-work-report",
  region: "青禾区",
  planYear: 2025,
  title: "2025年青禾区政府工作报告",
  keys: ["government-work-report/青禾区/2025"],
} as const;

const START: EditingStart = {
  note: "note-a",
  target: { type: "report", formerly: null },
  content: { colour: "yellow", text: "", tags: [] },
  base: null,
  isDraft: false,
};

function edit(start: Partial<EditingStart> = {}) {
  const link = fakeNotebook();
  const told: EditorOrder[] = [];
  const tell = (order: EditorOrder) => void told.push(order);
  const address = "http://www.qinghe.gov.cn/2025/bg.html";
  const editing = new Editing({ ...START, ...start }, { link, report: REPORT, address, tell, kept: () => undefined });
  const write = (text: string) => editing.change({ ...editing.content, text });
  return { link, told, editing, write };
}

test("每改一字就留一份草稿，存下以后草稿就没有了", async () => {
  const { link, editing, write } = edit();
  write("去年是多少");
  expect(link.drafts.get("note-a")?.text).toBe("去年是多少");
  expect(await editing.save()).toEqual({ name: "saved" });
  expect(link.notes.get("note-a")?.text).toBe("去年是多少");
  expect(link.drafts.size).toBe(0);
});

test("原有的笔记没有改动，就不再存", async () => {
  const { link, editing } = edit({ base: { count: 1, device: "here" } });
  expect(await editing.save()).toEqual({ name: "saved" });
  expect(link.saves).toEqual([]);
  expect(await editing.leave()).toEqual({ name: "untouched" });
});

test("新笔记一字没写就按保存，真的存下，是一处标记", async () => {
  const { link, editing } = edit();
  expect(await editing.save()).toEqual({ name: "saved" });
  expect(link.notes.get("note-a")).toMatchObject({ text: "", colour: "yellow" });
});

test("正在存、还没有回音的，不算存下", async () => {
  const { editing, write } = edit();
  write("去年");
  const saving = editing.save();
  expect(editing.isUnsaved).toBe(true);
  await saving;
  expect(editing.isUnsaved).toBe(false);
});

test("存到一半就离开，等那一次的结果", async () => {
  const { link, editing, write } = edit();
  link.fault = "full";
  write("去年");
  void editing.save();
  expect(await editing.leave()).toEqual({ name: "fault", fault: "full" });
});

test("存的时候接着写的，也存下", async () => {
  const { link, editing, write } = edit();
  write("去年");
  const saving = editing.save();
  write("去年是多少");
  await saving;
  expect(link.saves).toHaveLength(2);
  expect(link.notes.get("note-a")?.text).toBe("去年是多少");
  expect(editing.isUnsaved).toBe(false);
});

test.each([
  ["full", { name: "fault", fault: "full" }],
  ["stale", { name: "stale" }],
] as const)("存不下（%s）就说出来，写的还在", async (fault, state) => {
  const { link, told, editing, write } = edit();
  link.fault = fault;
  write("去年是多少");
  expect(await editing.save()).toEqual(state);
  expect(told.at(-1)).toEqual({ type: "state", state });
  expect([editing.isUnsaved, editing.content.text]).toEqual([true, "去年是多少"]);
  link.fault = null;
  expect(await editing.save()).toEqual({ name: "saved" });
});

test.each([
  ["夹注已经更新，写第一个字就说出来", "stale", { name: "stale" }],
  ["平时只说还没有存", null, { name: "unsaved" }],
] as const)("%s", (_title, fault, state) => {
  const { link, told, write } = edit();
  link.fault = fault;
  write("去");
  expect(told).toEqual([{ type: "state", state }]);
});

test("另一处同时写的并在一起，编辑框里也看得到", async () => {
  const { link, told, editing, write } = edit();
  link.joinedWith = "；口径待核";
  write("去年是多少");
  await editing.save();
  expect(editing.content.text).toBe("去年是多少；口径待核");
  expect(told).toContainEqual({ type: "replace", content: editing.content });
});

test("什么也没写就离开，不留空笔记", async () => {
  const { link, editing, write } = edit();
  write("去年");
  write(" ");
  expect(await editing.leave()).toEqual({ name: "untouched" });
  expect([link.saves, link.drafts.size]).toEqual([[], 0]);
});

test("原有的笔记删到一字不剩再离开，照样存下", async () => {
  const { link, editing, write } = edit({ base: { count: 1, device: "here" } });
  write("");
  await editing.leave();
  expect(link.notes.get("note-a")?.text).toBe("");
});

test("上次没写完的草稿，离开时存下", async () => {
  const { link, editing } = edit({ isDraft: true, content: { colour: "blue", text: "写到一半", tags: ["待核"] } });
  await editing.leave();
  expect(link.notes.get("note-a")).toMatchObject({ text: "写到一半", colour: "blue", tags: ["待核"] });
});
