import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ColourNames } from "./ColourNames.tsx";
import { button, MEANINGS, openDialog, the, words } from "./drawing-fixture.tsx";
import { NotesNotice } from "./NotesNotice.tsx";
import type { ColourMeanings, NotesNews } from "../../lib/note-views.ts";
import { UndoToast } from "./UndoToast.tsx";

afterEach(() => document.body.replaceChildren());

describe("the offer to take a deletion back", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    return () => vi.useRealTimers();
  });

  async function show() {
    const onUndo = vi.fn<(id: string) => void>();
    const onExpire = vi.fn<() => void>();
    const toast = (deleted: string | null) => <UndoToast {...{ deleted, words, onUndo, onExpire }} />;
    const { dialog, draw } = openDialog(toast(null));
    draw(toast("n1"));
    await isDrawn();
    return { dialog, onUndo, onExpire, draw: (deleted: string | null) => draw(toast(deleted)) };
  }

  /** Preact draws anew behind what is running. */
  const isDrawn = () => new Promise(requestAnimationFrame);

  it("is no live region of its own: the page's one says it", async () => {
    const { dialog, onUndo } = await show();
    expect(the(dialog, ".toast").textContent).toBe("已删除笔记撤销");
    expect(dialog.querySelector("output, [role=status], [aria-live]")).toBeNull();
    button(dialog, "撤销").click();
    expect(onUndo).toHaveBeenCalledExactlyOnceWith("n1");
  });

  it("stays ten seconds, and another note's ten seconds begin anew", async () => {
    const { onExpire, draw } = await show();
    vi.advanceTimersByTime(9_000);
    draw("n2");
    await isDrawn();
    vi.advanceTimersByTime(9_999);
    expect(onExpire).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onExpire).toHaveBeenCalledOnce();
  });

  it.each([
    ["the pointer", "pointerenter", "pointerleave"],
    ["the focus", "focusin", "focusout"],
  ])("stays while %s is on it", async (_what, comes, goes) => {
    const { dialog, onExpire } = await show();
    const line = the(dialog, ".line");
    line.dispatchEvent(new Event(comes));
    await isDrawn();
    vi.advanceTimersByTime(60_000);
    expect(onExpire).not.toHaveBeenCalled();
    line.dispatchEvent(new Event(goes));
    await isDrawn();
    vi.advanceTimersByTime(10_000);
    expect(onExpire).toHaveBeenCalledOnce();
  });
});

describe("notices", () => {
  it.each<[NotesNews, string]>([
    [{ kind: "set-aside", count: 2 }, "有 2 条笔记读不出，已另存"],
    [{ kind: "unplaced", count: 3 }, "有 3 条笔记需要您确认位置"],
    [{ kind: "fault", fault: "blocked" }, "笔记本正由夹注的另一个版本使用"],
    [{ kind: "fault", fault: "upgrade-failed" }, "只能看、不能改"],
    [{ kind: "stale" }, "请刷新本页"],
  ])("%j", (news, text) => {
    const onDismiss = vi.fn<(news: NotesNews) => void>();
    const onFollow = vi.fn<(followed: NotesNews) => void>();
    const { dialog } = openDialog(<NotesNotice news={[news]} {...{ words, onDismiss, onFollow }} />);
    expect(the(dialog, "output .line > span").textContent).toContain(text);
    button(dialog, "知道了").click();
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(news);
    expect(dialog.querySelectorAll("button")).toHaveLength(news.kind === "unplaced" ? 2 : 1);
    dialog.querySelector("button")?.click();
    expect(onFollow).toHaveBeenCalledTimes(news.kind === "unplaced" || news.kind === "draft" ? 1 : 0);
  });
});

describe("the colours' meanings", () => {
  it("are shown with our own words behind them, and handed out as a field is left", () => {
    const onChange = vi.fn<(meanings: ColourMeanings) => void>();
    const { dialog } = openDialog(<ColourNames meanings={MEANINGS} words={words} onChange={onChange} />);
    const fields = [...dialog.querySelectorAll("input")];
    expect(fields.map(({ value, placeholder }) => value || placeholder)).toEqual(["核口径", "引用", "疑问", "要点"]);
    expect(fields[3]?.labels?.[0]?.textContent).toBe("要红");
    const [, , blue] = fields;
    if (blue === undefined) throw new Error("no field for blue");
    blue.value = " 问统计局 ";
    blue.dispatchEvent(new Event("change"));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...MEANINGS, blue: "问统计局" });
  });
});
