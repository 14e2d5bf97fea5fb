import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { button, commit, compose, focused, the, TITLE_ID } from "./drawing-fixture.tsx";
import { CONTENT, showEditor } from "./editor-fixture.tsx";
import type { SaveState } from "../../lib/note-views.ts";

afterEach(() => document.body.replaceChildren());

const lastText = (call: ReturnType<typeof showEditor>["onChange"]) => call.mock.lastCall?.[0].text;

describe("the words of a note", () => {
  it("are in the field, which has the focus with the caret behind them", () => {
    const { dialog, area } = showEditor();
    expect([area.value, area.ariaLabel]).toEqual(["今年放宽了", "笔记内容"]);
    expect(focused(dialog)).toBe(area);
    expect(area.selectionStart).toBe(5);
  });

  it("are handed out as they are typed, the caret stays where it is, whatever is drawn meanwhile", async () => {
    const { area, onChange, draw } = showEditor();
    area.setSelectionRange(2, 2);
    await userEvent.keyboard("又");
    draw({ state: { name: "saving" } });
    await userEvent.keyboard("再");
    expect(lastText(onChange)).toBe("今年又再放宽了");
    expect(area.selectionStart).toBe(4);
  });

  it("are not set back by a drawing with the content of a moment ago", async () => {
    const { area, draw } = showEditor({ onChange: () => undefined });
    await userEvent.keyboard("些");
    draw({ state: { name: "saving" } });
    expect(area.value).toBe("今年放宽了些");
  });

  it.each([
    ["under them", "今年放宽了\n\n另一台电脑上写的", 2],
    ["over them", "另一台电脑上写的\n\n今年放宽了", 12],
  ])("take a text from outside %s, and the caret stays at its word", (_where, text, caret) => {
    const { area, draw } = showEditor();
    area.setSelectionRange(2, 2);
    draw({ content: { ...CONTENT, text } });
    expect(area.value).toBe(text);
    expect(area.selectionStart).toBe(caret);
  });

  it("are what the input method has chosen, not its letters, and nothing disturbs it", async () => {
    const { area, onChange, draw } = showEditor();
    await compose("qinghe");
    expect(area.value).toBe("今年放宽了qinghe");
    draw({ content: { ...CONTENT, text: "别处的字" } });
    expect(area.value).toBe("今年放宽了qinghe");
    expect(onChange).not.toHaveBeenCalled();
    await commit("青禾");
    expect(lastText(onChange)).toBe("今年放宽了青禾");
  });

  it("make the field higher, up to eight lines", () => {
    const { area, draw } = showEditor();
    const heights = [1, 4, 8, 9, 30].map((lines) => {
      draw({ content: { ...CONTENT, text: Array.from({ length: lines }, () => "核").join("\n") } });
      return area.clientHeight;
    });
    const [one, four, eight, nine, thirty] = heights;
    expect(four).toBeGreaterThan(one ?? Infinity);
    expect(eight).toBeGreaterThan(four ?? Infinity);
    expect([nine, thirty]).toEqual([eight, eight]);
    expect(area.scrollHeight).toBeGreaterThan(area.clientHeight);
  });
});

describe("keys and buttons", () => {
  it.each(["{Control>}{Enter}{/Control}", "{Meta>}{Enter}{/Meta}"])("%s saves what is written", async (keys) => {
    const { area, onSave } = showEditor();
    await userEvent.type(area, "些");
    await userEvent.keyboard(keys);
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...CONTENT, text: "今年放宽了些" });
    expect(area.value).toBe("今年放宽了些");
  });

  it("Enter alone is a new line", async () => {
    const { area, onSave } = showEditor();
    await userEvent.keyboard("{Enter}");
    expect(area.value).toBe("今年放宽了\n");
    expect(onSave).not.toHaveBeenCalled();
  });

  it("Escape closes, but not while an input method composes", async () => {
    const { area, onClose } = showEditor();
    for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
      area.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, ...composing }));
    }
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledExactlyOnceWith(CONTENT);
  });

  it("the arrows go through the colours, each called by name and meaning", async () => {
    const { dialog, onChange } = showEditor();
    const radios = [...dialog.querySelectorAll<HTMLInputElement>("[type=radio]")];
    expect(radios.map(({ ariaLabel, checked }) => [ariaLabel, checked])).toEqual([
      ["黄：核口径", false],
      ["绿：引用", false],
      ["蓝：疑问", true],
      ["红：要点", false],
    ]);
    radios[2]?.focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onChange.mock.lastCall?.[0].colour).toBe("red");
    expect(radios[3]?.checked).toBe(true);
  });

  it("saves and deletes; a new note has nothing to delete", async () => {
    const { dialog, onSave, onDelete, draw } = showEditor();
    await userEvent.click(the(dialog, "footer .end button"));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(CONTENT);
    await userEvent.click(button(dialog, "删除"));
    expect(onDelete).toHaveBeenCalledOnce();
    draw({ onDelete: null });
    expect(() => button(dialog, "删除")).toThrow("0 buttons");
  });
});

describe("what the editor says", () => {
  it.each<[SaveState, string, string | null]>([
    [{ name: "untouched" }, "", null],
    [{ name: "unsaved" }, "未保存", null],
    [{ name: "saving" }, "正在保存…", null],
    [{ name: "saved" }, "已保存", null],
    [{ name: "stale" }, "请刷新本页", "夹注已经更新"],
    [{ name: "fault", fault: "full" }, "没有保存", "磁盘已满"],
    [{ name: "fault", fault: "blocked" }, "没有保存", "另一个版本"],
    [{ name: "fault", fault: "upgrade-failed" }, "没有保存", "只能看、不能改"],
    [{ name: "fault", fault: "unknown-note" }, "没有保存", "不在笔记本里"],
    [{ name: "fault", fault: "refused" }, "没有保存", "没有接受"],
    [{ name: "fault", fault: "broken" }, "没有保存", "出了差错"],
  ])("%j", async (state, word, explanation) => {
    const { dialog, copyText } = showEditor({ state });
    expect(the(dialog, "output").textContent).toBe(word);
    expect(dialog.querySelector("[role=alert]")?.textContent ?? "").toContain(explanation ?? "");
    expect(dialog.querySelector("[role=alert]") === null).toBe(explanation === null);
    if (explanation === null) return;
    await userEvent.click(button(dialog, "复制文字"));
    expect(copyText).toHaveBeenCalledExactlyOnceWith("今年放宽了");
  });

  it("offers no saving from a page whose 夹注 was updated", () => {
    expect(showEditor({ state: { name: "stale" } }).dialog.querySelector("footer .end")).toBeNull();
  });

  it("is called by what the note is on, and shows the words where it is not beside them", () => {
    const { dialog, draw } = showEditor();
    expect(the(dialog, `#${TITLE_ID}`).textContent).toBe("笔记");
    expect(dialog.querySelector("blockquote")).toBeNull();
    draw({ isOnReport: true, quotation: "能耗强度降低2.5%左右" });
    expect(the(dialog, `#${TITLE_ID}`).textContent).toBe("对全文的笔记");
    expect(the(dialog, "blockquote").textContent).toBe("能耗强度降低2.5%左右");
  });
});
