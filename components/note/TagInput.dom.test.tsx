import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { button, commit, compose, focused, the } from "./drawing-fixture.tsx";
import { CONTENT, showEditor } from "./editor-fixture.tsx";

afterEach(() => document.body.replaceChildren());

describe("tags", () => {
  const field = (dialog: HTMLElement) => the(dialog, "[role=combobox]");
  const offered = (dialog: HTMLElement) => [...dialog.querySelectorAll("[role=option]")].map((tag) => tag.textContent);
  const tagsOf = (onChange: ReturnType<typeof showEditor>["onChange"]) => onChange.mock.lastCall?.[0].tags;

  it.each([
    ["民生{Enter}", "Enter"],
    ["民生、", "、"],
    ["#民生,", "a comma"],
    ["民生{Tab}", "leaving the field"],
  ])("%s adds one: %s", async (keys) => {
    const { dialog, onChange, onSave } = showEditor();
    await userEvent.click(field(dialog));
    await userEvent.keyboard(keys);
    expect(tagsOf(onChange)).toEqual(["就业", "民生"]);
    expect(onSave).not.toHaveBeenCalled();
    expect(field(dialog)).toHaveProperty("value", "");
  });

  it("Backspace in the empty field takes the last away, and a tag's button takes that one", async () => {
    const { dialog, onChange } = showEditor({ content: { ...CONTENT, tags: ["就业", "待核", "民生"] } });
    await userEvent.click(field(dialog));
    await userEvent.keyboard("财{Backspace}{Backspace}");
    expect(tagsOf(onChange)).toEqual(["就业", "待核"]);
    await userEvent.click(button(dialog, "去掉标签 就业"));
    expect(tagsOf(onChange)).toEqual(["待核"]);
  });

  it("suggests those in use and not yet there, and the arrows choose among them", async () => {
    const { dialog, onChange } = showEditor();
    expect(offered(dialog)).toEqual([]);
    await userEvent.click(field(dialog));
    expect(offered(dialog)).toEqual(["待核", "民生", "财政"]);
    expect(field(dialog).ariaExpanded).toBe("true");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    const chosen = the(dialog, "[aria-selected=true]");
    expect(chosen.textContent).toBe("民生");
    expect(field(dialog).getAttribute("aria-activedescendant")).toBe(chosen.id);
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{Enter}");
    expect(tagsOf(onChange)).toEqual(["就业", "财政"]);
    expect(offered(dialog)).toEqual(["待核", "民生"]);
  });

  it("takes a suggestion that is pressed, not the half-written word", async () => {
    const { dialog, onChange } = showEditor();
    await userEvent.click(field(dialog));
    await userEvent.keyboard("核");
    expect(offered(dialog)).toEqual(["待核"]);
    // Inside the list the first is at its corner.
    await userEvent.click(the(dialog, "[role=listbox]"), { position: { x: 20, y: 12 } });
    expect(tagsOf(onChange)).toEqual(["就业", "待核"]);
    expect(focused(dialog)).toBe(field(dialog));
  });

  it("Escape puts the suggestions away first, then closes with what is written as a tag", async () => {
    const { dialog, onClose } = showEditor();
    await userEvent.click(field(dialog));
    await userEvent.keyboard("民{Escape}");
    expect(offered(dialog)).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ ...CONTENT, tags: ["就业", "民"] });
  });

  it("Ctrl+Enter adds what is written and saves it with the rest", async () => {
    const { dialog, onSave } = showEditor();
    await userEvent.click(field(dialog));
    await userEvent.keyboard("口径{Control>}{Enter}{/Control}");
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...CONTENT, tags: ["就业", "口径"] });
  });

  it("what is saved holds all that was written, drawn meanwhile or not", async () => {
    const { dialog, area, onSave } = showEditor({ onChange: () => undefined });
    await userEvent.type(area, "些");
    await userEvent.click(field(dialog));
    await userEvent.keyboard("口径{Control>}{Enter}{/Control}");
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...CONTENT, text: "今年放宽了些", tags: ["就业", "口径"] });
  });

  it("the keys of an input method add and take away nothing", async () => {
    const { dialog, onChange } = showEditor();
    await userEvent.click(field(dialog));
    await compose("min,");
    for (const key of ["Enter", "Backspace", "ArrowDown", "Escape"]) {
      field(dialog).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, isComposing: true }));
      field(dialog).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, keyCode: 229 }));
    }
    expect(onChange).not.toHaveBeenCalled();
    await commit("民生");
    await userEvent.keyboard("{Enter}");
    expect(tagsOf(onChange)).toEqual(["就业", "民生"]);
  });
});
