import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { button, focused, MEANINGS, openDialog, the, words } from "./drawing-fixture.tsx";
import { SelectionBar, type SelectionBarProps } from "./SelectionBar.tsx";

afterEach(() => document.body.replaceChildren());

function show(props: Partial<SelectionBarProps> = {}) {
  const calls = {
    onColour: vi.fn<SelectionBarProps["onColour"]>(),
    onNote: vi.fn<() => void>(),
    copyCitation: vi.fn<() => boolean>(() => true),
    onClose: vi.fn<() => void>(),
  };
  const { dialog } = openDialog(<SelectionBar meanings={MEANINGS} words={words} {...calls} {...props} />);
  return { ...calls, dialog };
}

const NAMES = ["黄：核口径", "绿：引用", "蓝：疑问", "红：要点", "笔记", "复制引文"];
const nameOf = (item: Element | null) => item?.ariaLabel ?? item?.textContent;

describe("the bar under a selection", () => {
  it("has four colours called by name and meaning, the first sign of each in its dot, 笔记 and 复制引文", () => {
    const { dialog } = show();
    expect([...dialog.querySelectorAll("button")].map(nameOf)).toEqual(NAMES);
    expect([...dialog.querySelectorAll(".dot")].map((dot) => dot.textContent)).toEqual(["核", "引", "疑", "要"]);
    expect(the(dialog, "[role=toolbar]").ariaLabel).toBe("选中的文字");
  });

  it("does what its buttons say", async () => {
    const { dialog, onColour, onNote, copyCitation } = show();
    await userEvent.click(button(dialog, "蓝：疑问"));
    expect(onColour).toHaveBeenCalledExactlyOnceWith("blue");
    await userEvent.click(button(dialog, "笔记"));
    expect(onNote).toHaveBeenCalledOnce();
    await userEvent.click(button(dialog, "复制引文"));
    expect(copyCitation).toHaveBeenCalledOnce();
    expect(button(dialog, "已复制")).toBe(dialog.querySelector("button:last-of-type"));
  });

  it("says where the browser refuses to copy", async () => {
    const { dialog } = show({ copyCitation: () => false });
    await userEvent.click(button(dialog, "复制引文"));
    expect(button(dialog, "复制不了")).toBeTruthy();
  });

  it("leaves the selection and the focus in the page", async () => {
    const { dialog } = show();
    const passage = document.createElement("p");
    passage.textContent = "地区生产总值增长7%左右";
    passage.tabIndex = 0;
    document.body.prepend(passage);
    passage.focus();
    getSelection()?.selectAllChildren(passage);
    await userEvent.click(button(dialog, "红：要点"));
    expect(String(getSelection())).toBe("地区生产总值增长7%左右");
    expect(document.activeElement).toBe(passage);
  });

  it("is one stop of the Tab key, and the arrows go along it and round", async () => {
    const { dialog } = show();
    await userEvent.tab();
    expect(nameOf(focused(dialog))).toBe(NAMES[0]);
    for (const name of [...NAMES.slice(1), NAMES[0]]) {
      await userEvent.keyboard("{ArrowRight}");
      expect(nameOf(focused(dialog))).toBe(name);
    }
    await userEvent.keyboard("{ArrowLeft}");
    expect(nameOf(focused(dialog))).toBe("复制引文");
    await userEvent.keyboard("{Home}{End}{ArrowLeft}");
    expect(nameOf(focused(dialog))).toBe("笔记");
    await userEvent.tab({ shift: true });
    expect(focused(dialog)).toBeNull();
    await userEvent.tab();
    expect(nameOf(focused(dialog))).toBe("笔记");
  });

  it("closes on Escape, but not while an input method composes", async () => {
    const { dialog, onClose } = show();
    the(dialog, "[role=toolbar]").dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", isComposing: true, bubbles: true }),
    );
    expect(onClose).not.toHaveBeenCalled();
    button(dialog, "笔记").focus();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });
});
