import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { button, MEANINGS, openDialog, the, TITLE_ID, words } from "./drawing-fixture.tsx";
import { NoteCard, type NoteCardProps } from "./NoteCard.tsx";

afterEach(() => document.body.replaceChildren());

const NOTE: NoteCardProps["note"] = {
  colour: "yellow",
  text: "第一行\n\n第三行 <b>https://www.example.com</b>",
  tags: ["就业", "待核"],
  created: "2026-01-12T06:05:00Z",
  modified: "2026-01-12T06:05:30Z",
};

function show(props: Partial<NoteCardProps> = {}) {
  const calls = {
    onStep: vi.fn<(index: number) => void>(),
    onEdit: vi.fn<() => void>(),
    onDelete: vi.fn<() => void>(),
    copyCitation: vi.fn<() => boolean>(() => true),
    onClose: vi.fn<() => void>(),
  };
  const all = { note: NOTE, index: 0, count: 1, madeAt: null, meanings: MEANINGS, words, titleId: TITLE_ID };
  const { dialog } = openDialog(<NoteCard {...all} {...calls} {...props} />);
  return { ...calls, dialog };
}

const TIME = new Intl.DateTimeFormat("zh-CN", { dateStyle: "medium", timeStyle: "short" });

describe("a note's card", () => {
  it("shows the words as text with their line ends, and makes no links", () => {
    const { dialog } = show();
    const shown = the(dialog, ".mine p");
    expect(shown.innerText).toBe(NOTE.text);
    expect(getComputedStyle(shown).whiteSpaceCollapse).toBe("preserve");
    expect(dialog.querySelector("a, b")).toBeNull();
    expect([...dialog.querySelectorAll(".tags li")].map((tag) => tag.textContent)).toEqual(["就业", "待核"]);
  });

  it("is called by what its colour means to the reader", () => {
    expect(the(show().dialog, `#${TITLE_ID}`).innerText.replace(/\s+/g, " ")).toBe("笔记 核 核口径");
  });

  it("says that a mark without words has none", () => {
    expect(the(show({ note: { ...NOTE, text: " " } }).dialog, ".mine p").textContent).toBe("只作了标记，没有写字");
  });

  it("says when it was made, and when changed where the minute is another", () => {
    const made = TIME.format(new Date(NOTE.created));
    const { dialog } = show();
    expect(the(dialog, ".made").textContent).toBe(made);
    expect(the(dialog, "time").getAttribute("datetime")).toBe(NOTE.created);
    const modified = "2026-02-01T00:00:00Z";
    const changed = show({ note: { ...NOTE, modified }, madeAt: "m.qinghe.gov.cn/bg_2.html" }).dialog;
    expect(the(changed, ".made > span:first-child").textContent).toBe(
      `${made} · 改于 ${TIME.format(new Date(modified))}`,
    );
    expect(the(changed, ".made > span:last-child").textContent).toBe("记于 m.qinghe.gov.cn/bg_2.html");
  });

  it("does what its buttons say", async () => {
    const { dialog, onEdit, onDelete, copyCitation, onClose } = show();
    await userEvent.click(button(dialog, "编辑"));
    await userEvent.click(button(dialog, "删除"));
    await userEvent.click(button(dialog, "复制引文"));
    await userEvent.click(button(dialog, "关闭 Esc"));
    for (const call of [onEdit, onDelete, copyCitation, onClose]) expect(call).toHaveBeenCalledOnce();
  });

  it("leads to each of the notes that overlap, round at both ends", async () => {
    expect(show().dialog.querySelector(".steps")).toBeNull();
    const last = show({ index: 2, count: 3 });
    expect(the(last.dialog, "output").textContent).toBe("3/3");
    expect(the(last.dialog, "output").ariaLabel).toBe("第 3 条，共 3 条");
    await userEvent.click(button(last.dialog, "下一条"));
    await userEvent.click(button(last.dialog, "上一条"));
    const first = show({ index: 0, count: 3 });
    await userEvent.click(button(first.dialog, "上一条"));
    expect([last.onStep.mock.calls, first.onStep.mock.calls]).toEqual([[[0], [1]], [[2]]]);
  });
});
