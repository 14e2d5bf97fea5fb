import axe from "axe-core";
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Quantity } from "../../lib/report/analysis.ts";
import type { CardContent, FigureSide } from "../../lib/report/card-content.ts";
import type { CardActions } from "./actions.ts";
import surfaceStyle from "../surface.css?inline";
import cardStyle from "./card.css?inline";
import { Card } from "./Card.tsx";

afterEach(() => document.body.replaceChildren());

const ACTIONS: CardActions = {
  toggleInlineNote: null,
  takeNote: null,
  isInlineNoteOpen: false,
  jump: null,
  goBack: null,
  copy: () => true,
  openTerm: null,
  close: () => undefined,
};

const TERM: CardContent = {
  kind: "term",
  term: "一刻钟便民圈",
  label: "7",
  places: 3,
  definition: [
    { text: "步行可到的生活范围，见", entry: null },
    { text: "两张网", entry: "g2" },
    { text: "<img src=x onerror=alert(1)>", entry: null },
  ],
};

const TARGET: Quantity = {
  start: 9,
  end: 14,
  quote: "7%左右",
  role: "target",
  indicator: "地区生产总值",
  measure: "增长",
  canonical: null,
  value: 7,
  unit: "%",
  bound: "about",
  stretch: false,
  year: 2025,
  headline: true,
};
const RESULT: Quantity = { ...TARGET, start: 1, role: "result", bound: "exact", year: 2024 };
const side = (quantity: Quantity, amount: string): FigureSide => {
  return { quantity, amount, bound: quantity.bound, stretch: null };
};

function show(content: CardContent, actions: Partial<CardActions> = {}): HTMLElement {
  const words = (name: string, ...values: string[]) => [name, ...values].join(" ");
  const host = document.createElement("div");
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = surfaceStyle + cardStyle;
  const dialog = document.createElement("div");
  dialog.role = "dialog";
  dialog.className = "card";
  dialog.setAttribute("aria-labelledby", "title");
  root.append(style, dialog);
  render(<Card content={content} actions={{ ...ACTIONS, ...actions }} words={words} titleId="title" />, dialog);
  return dialog;
}

const buttons = (dialog: HTMLElement) => [...dialog.querySelectorAll("button")].map((button) => button.textContent);

function click(dialog: HTMLElement, words: string): void {
  [...dialog.querySelectorAll("button")].find((button) => button.textContent === words)?.click();
}

describe("a term's card", () => {
  it("shows the definition word for word, as text, with its number and places", () => {
    const dialog = show(TERM);
    expect(dialog.querySelector("h2")?.textContent).toBe("一刻钟便民圈");
    expect(dialog.querySelector("small")?.textContent).toBe("cardNote 7 · cardPlaces 3");
    expect(dialog.querySelector("p")?.textContent).toBe("步行可到的生活范围，见两张网<img src=x onerror=alert(1)>");
    expect(dialog.querySelector("img")).toBeNull();
  });

  it("has a button for what can be done, and none for what cannot", () => {
    expect(buttons(show(TERM))).toEqual(["cardCopy", "cardClose Esc"]);
    const all = { toggleInlineNote: () => undefined, jump: () => undefined, openTerm: () => undefined };
    expect(buttons(show(TERM, all))).toEqual(["两张网", "cardExpand", "cardJumpToNote", "cardCopy", "cardClose Esc"]);
    expect(buttons(show(TERM, { goBack: () => undefined }))).toContain("cardGoBack");
    expect(buttons(show(TERM, { takeNote: () => undefined }))).toEqual(["noteOnPlace", "cardCopy", "cardClose Esc"]);
  });

  it("opens a term inside, and copies term and definition", () => {
    const openTerm = vi.fn<(entry: string, element: Element) => void>();
    const copy = vi.fn<(text: string) => boolean>(() => true);
    const dialog = show(TERM, { openTerm, copy });
    click(dialog, "两张网");
    expect(openTerm).toHaveBeenCalledExactlyOnceWith("g2", dialog.querySelector("[data-entry]"));
    click(dialog, "cardCopy");
    expect(copy.mock.lastCall?.[0]).toBe("一刻钟便民圈：步行可到的生活范围，见两张网<img src=x onerror=alert(1)>");
  });

  it.each([
    [true, "cardCopied"],
    [false, "cardCopyFailed"],
  ])("says what became of copying: %s", async (isCopied, outcome) => {
    const dialog = show(TERM, { copy: () => isCopied });
    click(dialog, "cardCopy");
    await expect.poll(() => buttons(dialog)).toContain(outcome);
  });
});

describe("a number's card", () => {
  it("sets the sides apart and says the bound in words", () => {
    const dialog = show({
      kind: "figure",
      quantity: TARGET,
      sides: [side(RESULT, "6.4%"), side(TARGET, "7%")],
      section: "二、任务",
    });
    expect([...dialog.querySelectorAll("dt")].map((caption) => caption.textContent)).toEqual([
      "cardResultOf 2024 · 增长",
      "cardTargetOf 2025 · 增长",
    ]);
    expect([...dialog.querySelectorAll("dd")].map((amount) => amount.textContent)).toEqual(["6.4%", "boundAbout7%"]);
    expect(dialog.querySelector("small")?.textContent).toBe("cardYear 2025 · cardMainTargets");
    expect(dialog.querySelector("footer")?.textContent).toContain("二、任务");
  });

  it.each<[Partial<Quantity>, string]>([
    [{ bound: "exact" }, "7%"],
    [{ bound: "at-least" }, "boundAtLeast7%"],
    [{ bound: "at-most" }, "boundAtMost7%"],
    [{ bound: "range" }, "7%"],
    [{ bound: "exact", stretch: true }, "boundStretch7%"],
  ])("%j", (rest, words) => {
    const quantity = { ...TARGET, ...rest };
    const dialog = show({ kind: "figure", quantity, sides: [side(quantity, "7%")], section: null });
    expect(dialog.querySelector("dd")?.textContent).toBe(words);
  });
});

it.each<[string, CardContent]>([
  ["a term", TERM],
  ["a marker without a definition", { kind: "dangling", label: "14", phrase: "六小行业" }],
  ["a number", { kind: "figure", quantity: TARGET, sides: [side(TARGET, "7%")], section: null }],
])("no fault that axe can find: %s", async (_title, content) => {
  show(content, { toggleInlineNote: () => undefined, jump: () => undefined, openTerm: () => undefined });
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
