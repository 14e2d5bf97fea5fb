import axe from "axe-core";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import messages from "../../public/_locales/zh_CN/messages.json";
import type { Words } from "../../lib/words.ts";
import { Popup, type PopupProps } from "./popup.tsx";

/** The words as the browser says them: 计划 $YEAR$ with 2025 is 计划 2025, $1 条 with 4 is 4 条. */
const words: Words = (name, ...values) => messages[name].message.replace(/\$\w+\$|\$\d/g, () => values.shift() ?? "");

const SUMMARY = {
  kind: "government-work-report",
  title: "2025年青禾区政府工作报告",
  region: "青禾区",
  planYear: 2025,
  reviewYear: 2024,
  deliveredOn: "2025-01-08",
  partial: false,
  terms: 18,
  references: 17,
  dangling: 2,
  targets: 66,
  results: 24,
} as const;

const root = document.createElement("div");

function show(props: Partial<PopupProps>) {
  const calls = {
    onOptions: vi.fn<PopupProps["onOptions"]>(),
    onRead: vi.fn<PopupProps["onRead"]>(),
    onSwitchOff: vi.fn<PopupProps["onSwitchOff"]>(),
    onNoteCommand: vi.fn<PopupProps["onNoteCommand"]>(),
  };
  const colourMeanings = { yellow: "", green: "", blue: "", red: "" };
  const options = { terms: true, targets: true, results: false, inlineNotes: false, hoverDelay: 300, colourMeanings };
  const all: PopupProps = {
    state: { name: "loading" },
    options,
    notes: { notes: 4, waiting: 0 },
    words,
    ...calls,
    ...props,
  };
  render(<Popup {...all} />, root);
  return calls;
}

/** The one element of this kind that says `text`. */
function saying(selector: string, text: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].filter((item) => item.textContent.includes(text));
  const [element] = found;
  if (found.length !== 1 || !element) throw new Error(`${found.length} ${selector} say ${text}`);
  return element;
}

beforeEach(() => {
  document.documentElement.lang = "zh-CN";
  document.title = "夹注";
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

describe("a report", () => {
  const state = { name: "report", summary: SUMMARY } as const;

  test("is named with its facts and counts, and markers without a note are called that", () => {
    show({ state });
    expect(saying("h1", SUMMARY.title).lang).toBe("zh-CN");
    expect([...root.querySelectorAll(".facts li")].map((fact) => fact.textContent)).toEqual([
      "青禾区",
      "计划 2025",
      "回顾 2024",
      "2025-01-08 作报告",
    ]);
    expect([...root.querySelectorAll("dl > div")].map((item) => item.textContent)).toEqual([
      "名词18",
      "注号17",
      "目标66",
      "结果24",
    ]);
    saying("p", "另有 2 处注号");
  });

  test("leaves out what the page does not say", () => {
    const summary = { ...SUMMARY, region: null, planYear: null, reviewYear: null, deliveredOn: null, dangling: 0 };
    show({ state: { name: "report", summary } });
    expect(root.querySelectorAll(".facts li")).toHaveLength(0);
    expect(root.querySelectorAll("p")).toHaveLength(0);
  });

  test.each([
    ["was asked for", { kind: "unknown", partial: true }, "按您的要求当作报告阅读"],
    ["is one page of several", { partial: true }, "本页只有报告的一部分，其余在别的分页上。"],
    ["holds nothing", { terms: 0, references: 0, targets: 0, results: 0 }, "没有找到名词解释，也没有找到数字目标。"],
  ] as const)("that %s says so, in one sentence", (_title, change, sentence) => {
    show({ state: { name: "report", summary: { ...SUMMARY, dangling: 0, ...change } } });
    expect([...root.querySelectorAll("p")].map((paragraph) => paragraph.textContent)).toEqual([sentence]);
  });

  test("each switch stands as it is set, and one click asks for the other position", () => {
    const { onOptions } = show({ state });
    const switches = [...root.querySelectorAll<HTMLInputElement>("[role=switch]")];
    expect(switches.map(({ checked }) => checked)).toEqual([true, true, false, false]);
    for (const item of switches) item.click();
    const asked = [{ terms: false }, { targets: false }, { results: true }, { inlineNotes: true }];
    expect(onOptions.mock.calls).toEqual(asked.map((change) => [change]));
  });

  test.each([
    ["none yet", { notes: 0, waiting: 0 }, ["对全文记笔记"]],
    ["four", { notes: 4, waiting: 0 }, ["下一条笔记 4 条", "对全文记笔记"]],
    ["one that waits for the reader", { notes: 0, waiting: 1 }, ["1 条需要确认", "对全文记笔记"]],
  ] as const)("of notes %s can be gone to", (_title, notes, offered) => {
    const { onNoteCommand } = show({ state, notes });
    const buttons = [...root.querySelectorAll<HTMLElement>(".notes button")];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(offered);
    for (const button of buttons) button.click();
    expect(onNoteCommand).toHaveBeenCalledTimes(offered.length);
    expect(onNoteCommand).toHaveBeenLastCalledWith("note-on-report");
  });

  test("the delay is said in words and asked for as a number", () => {
    const { onOptions } = show({ state });
    const slider = root.querySelector<HTMLInputElement>("input[type=range]");
    expect(slider?.getAttribute("aria-valuetext")).toBe("300 毫秒");
    if (slider) slider.value = "800";
    slider?.dispatchEvent(new Event("change", { bubbles: true }));
    expect(onOptions).toHaveBeenCalledExactlyOnceWith({ hoverDelay: 800 });
  });

  test("one click switches off, for the page or for the site", () => {
    const { onSwitchOff } = show({ state });
    saying("button", "本页不用夹注").click();
    saying("button", "本站不用夹注").click();
    expect(onSwitchOff.mock.calls).toEqual([
      ["page", true],
      ["site", true],
    ]);
  });
});

test.each([
  ["page", "本页恢复使用"],
  ["site", "本站恢复使用"],
] as const)("off for the %s: %s undoes it", (scope, undo) => {
  const { onSwitchOff } = show({ state: { name: "off", scope } });
  saying("button", undo).click();
  expect(onSwitchOff).toHaveBeenCalledExactlyOnceWith(scope, false);
});

describe("a page that was not read", () => {
  test.each([
    [true, "仍按报告阅读"],
    [false, "阅读本页"],
  ])("official %s: %s reads it", (official, label) => {
    const { onRead } = show({ state: { name: "unread", official, attempt: null } });
    saying("button", label).click();
    expect(onRead).toHaveBeenCalledTimes(1);
  });

  test("a second click while it reads does nothing", () => {
    const { onRead } = show({ state: { name: "unread", official: true, attempt: "reading" } });
    saying("button", "正在阅读").click();
    expect(onRead).not.toHaveBeenCalled();
  });

  test.each([
    ["refused", "浏览器不允许"],
    ["nothing", "没有读到正文"],
  ] as const)("%s is said: %s", (attempt, sentence) => {
    show({ state: { name: "unread", official: false, attempt } });
    expect(root.querySelector("output")?.textContent).toContain(sentence);
  });
});

const STATES = {
  loading: { name: "loading" },
  failed: { name: "failed" },
  unreadable: { name: "unreadable" },
  off: { name: "off", scope: "site" },
  unread: { name: "unread", official: true, attempt: "refused" },
  report: { name: "report", summary: SUMMARY },
} as const;

test.each(Object.entries(STATES))("axe finds nothing in the state %s, light and dark", async (_name, state) => {
  for (const scheme of ["light", "dark"]) {
    document.documentElement.style.colorScheme = scheme;
    show({ state });
    const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  }
});

test("320 pixels are wide enough: nothing runs out at the side", () => {
  root.style.inlineSize = "320px";
  show({ state: { name: "report", summary: { ...SUMMARY, title: "政府工作报告".repeat(20), targets: 100_000 } } });
  expect(root.scrollWidth).toBe(320);
});
