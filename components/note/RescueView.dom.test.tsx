import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { button, focused, openDialog, the, TITLE_ID, words } from "./drawing-fixture.tsx";
import type { RescueActions, RescueEntry } from "../../lib/note-views.ts";
import { CHANGED, LOST, ORPHAN } from "./rescue-samples.ts";
import { RescueView } from "./RescueView.tsx";

afterEach(() => document.body.replaceChildren());

function show(first: readonly RescueEntry[]) {
  const actions = {
    accept: vi.fn<RescueActions["accept"]>(),
    reattach: vi.fn<RescueActions["reattach"]>(),
    visit: vi.fn<RescueActions["visit"]>(),
    keepOnReport: vi.fn<RescueActions["keepOnReport"]>(),
    remove: vi.fn<RescueActions["remove"]>(),
  };
  const onClose = vi.fn<() => void>();
  const view = (entries: readonly RescueEntry[]) => (
    <RescueView {...{ entries, actions, words, onClose }} titleId={TITLE_ID} />
  );
  const { dialog, draw } = openDialog(view(first));
  const items = () => [...dialog.querySelectorAll<HTMLElement>("[role=group]")];
  return { ...actions, onClose, dialog, items, draw: (entries: readonly RescueEntry[]) => draw(view(entries)) };
}

describe("what it shows", () => {
  it("of a changed note what stood there and what stands there now", () => {
    const { dialog } = show([CHANGED]);
    expect(the(dialog, "h3").textContent).toBe("原文已改居民消费价格涨幅3%左右");
    expect(the(dialog, ".change").textContent).toBe("当时 3%左右 → 现在 2%左右");
    expect(the(dialog, ".mine").textContent).toBe(CHANGED.text);
  });

  it("of an orphan the likely places, their differences struck out and underlined, not coloured alone", () => {
    const { dialog } = show([ORPHAN]);
    const [first] = dialog.querySelectorAll<HTMLElement>(".difference");
    expect(first?.textContent).toBe("改造老旧小区1821个");
    expect([...(first?.children ?? [])].map((part) => [part.localName, part.textContent])).toEqual([
      ["del", "18"],
      ["ins", "21"],
    ]);
    const lines = [...(first?.children ?? [])].map((part) => getComputedStyle(part).textDecorationLine);
    expect(lines).toEqual(["line-through", "underline"]);
    expect(the(dialog, ".where small").textContent).toBe("三、城市更新");
  });

  it("says where nothing resembles it, and where nothing waits", () => {
    expect(the(show([LOST]).dialog, ".empty").textContent).toBe("本页没有相近的文字。");
    expect(the(show([]).dialog, ".empty").textContent).toBe("没有需要确认的笔记");
  });
});

describe("its buttons", () => {
  it("of a changed note", async () => {
    const { dialog, accept, visit, keepOnReport, remove } = show([CHANGED]);
    await userEvent.click(the(dialog, "[aria-keyshortcuts='1']"));
    await userEvent.click(button(dialog, "到那里看"));
    await userEvent.click(the(dialog, "[aria-keyshortcuts='0']"));
    await userEvent.click(button(dialog, "删除"));
    expect(visit).toHaveBeenCalledExactlyOnceWith("n1", 0);
    for (const call of [accept, keepOnReport, remove]) expect(call).toHaveBeenCalledExactlyOnceWith("n1");
  });

  it("of an orphan", async () => {
    const { dialog, reattach, visit } = show([ORPHAN]);
    await userEvent.click(button(dialog, "放到第 2 处"));
    const [, second] = dialog.querySelectorAll<HTMLElement>(".where button");
    second?.click();
    expect(reattach).toHaveBeenCalledExactlyOnceWith("n2", 1);
    expect(visit).toHaveBeenCalledExactlyOnceWith("n2", 1);
  });
});

describe("its keys", () => {
  it("the arrows go from note to note and round, from inside one too", async () => {
    const { dialog, items } = show([CHANGED, ORPHAN, LOST]);
    expect(focused(dialog)).toBe(items()[0]);
    await userEvent.keyboard("{ArrowDown}");
    expect(focused(dialog)).toBe(items()[1]);
    await userEvent.tab();
    expect(items()[1]?.contains(focused(dialog))).toBe(true);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(focused(dialog)).toBe(items()[2]);
  });

  it("a digit chooses on the note that has the focus", async () => {
    const { accept, reattach, keepOnReport } = show([CHANGED, ORPHAN, LOST]);
    await userEvent.keyboard("23");
    expect([accept, reattach, keepOnReport].flatMap((call) => call.mock.calls)).toEqual([]);
    await userEvent.keyboard("1{ArrowDown}2130{ArrowDown}10");
    expect(accept.mock.calls).toEqual([["n1"]]);
    expect(reattach.mock.calls).toEqual([
      ["n2", 1],
      ["n2", 0],
    ]);
    expect(keepOnReport.mock.calls).toEqual([["n2"], ["n3"]]);
  });

  it.each([{ isComposing: true }, { keyCode: 229 }, { ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    "not with %j",
    (rest) => {
      const { accept, onClose, items } = show([CHANGED]);
      for (const key of ["1", "Escape"]) {
        items()[0]?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...rest }));
      }
      expect([accept.mock.calls, onClose.mock.calls]).toEqual([[], []]);
    },
  );

  it("Escape closes", async () => {
    const { onClose } = show([]);
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe("the focus", () => {
  it("goes on to the note that takes the place of one that was settled, and at the end to the empty list", () => {
    const { dialog, items, draw } = show([CHANGED, ORPHAN, LOST]);
    items()[1]?.querySelector("button")?.focus();
    draw([CHANGED, LOST]);
    expect(focused(dialog)).toBe(items()[1]);
    draw([CHANGED]);
    expect(focused(dialog)).toBe(items()[0]);
    draw([]);
    expect(focused(dialog)).toBe(the(dialog, ".rescue-list"));
  });

  it("is not taken from the page", () => {
    const { dialog, draw } = show([CHANGED, ORPHAN]);
    const link = document.createElement("button");
    document.body.append(link);
    link.focus();
    draw([ORPHAN]);
    expect(focused(dialog)).toBeNull();
    expect(document.activeElement).toBe(link);
  });
});
