import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { focus, marker, press, showReading, type TestReading } from "./reading-fixture.ts";

let page: TestReading;
beforeEach(() => {
  page = showReading();
});
afterEach(() => page.end());

describe("a card", () => {
  it("opens on focus and closes when the focus leaves", () => {
    focus(marker(0));
    expect(page.drawn).toHaveLength(1);
    document.querySelector("input")?.focus();
    expect(page.drawn).toHaveLength(0);
  });

  it("Escape closes the newest only, gives the focus back, and is swallowed only then", () => {
    focus(marker(0));
    press("Tab");
    const [first] = page.drawn;
    first?.actions.openTerm?.("g2", first.dialog);
    expect(page.drawn.map(({ content }) => content.kind === "term" && content.term)).toEqual(["一河两岸", "两张网"]);
    expect(press("Escape")).toBe(false);
    expect(page.drawn).toHaveLength(1);
    expect(press("Escape")).toBe(false);
    expect(page.drawn).toHaveLength(0);
    expect(document.activeElement).toBe(marker(0));
    expect(press("Escape")).toBe(true);
  });

  it.each<[string, () => boolean]>([
    ["while an input method composes", () => press("Escape", { isComposing: true })],
    ["while an input method works on the key", () => press("Escape", { keyCode: 229 })],
    ["from a field", () => fieldKeydown()],
  ])("Escape does not close it %s", (_title, act) => {
    page.reading.run("next-target");
    expect(act()).toBe(true);
    expect(page.drawn).toHaveLength(1);
  });

  it("one at a time", () => {
    focus(marker(0));
    focus(marker(1));
    expect(page.drawn).toHaveLength(1);
  });

  it("a term inside opens one level more, and no further", () => {
    focus(marker(0));
    page.drawn[0]?.actions.openTerm?.("g2", page.drawn[0].dialog);
    expect(page.drawn[1]?.actions.openTerm).toBeNull();
  });

  it("leads to the report's own note and back", () => {
    focus(marker(0));
    page.drawn[0]?.actions.jump?.();
    expect(page.drawn).toHaveLength(1);
    expect(page.drawn[0]?.actions.jump).toBeNull();
    page.drawn[0]?.actions.goBack?.();
    expect(page.drawn[0]?.actions.goBack).toBeNull();
    expect(page.drawn[0]?.actions.jump).not.toBeNull();
  });
});

function fieldKeydown(): boolean {
  const field = document.querySelector("input");
  const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  return field?.dispatchEvent(event) ?? false;
}

describe("next and previous", () => {
  it("go through all targets and back, with the focus in the card; Escape gives it back", async () => {
    const field = document.querySelector("input");
    field?.focus();
    const seen = [];
    for (const command of ["next-target", "next-target", "previous-target"] as const) {
      page.reading.run(command);
      await Promise.resolve();
      const content = page.drawn[0]?.content;
      seen.push(content?.kind === "figure" && content.quantity.quote);
    }
    expect(seen).toEqual(["7%左右", "18个", "7%左右"]);
    expect(document.activeElement?.localName).toBe("jiazhu-cards");
    press("Escape");
    expect(document.activeElement).toBe(field);
  });

  it("go through markers and mentions", () => {
    const seen = Array.from({ length: 4 }, () => {
      page.reading.run("next-term");
      const content = page.drawn[0]?.content;
      return content?.kind === "term" ? content.term : content?.kind;
    });
    expect(seen).toEqual(["一河两岸", "两张网", "dangling", "一河两岸"]);
  });
});
