import { afterEach, describe, expect, it, vi } from "vitest";
import {
  countInlineNotes,
  focus,
  marker,
  OPTIONS,
  pageSource,
  REPORT,
  setPage,
  showReading,
  type TestParts,
  type TestReading,
} from "../reader/reading-fixture.ts";

let page: TestReading;
afterEach(() => page.end());

const painted = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
const countMarkers = () => document.querySelectorAll("jiazhu-marker").length;
/** Everything that a change of the page must be followed in. */
const SOON = { timeout: 1000, interval: 20 };

/** Long enough that a look which is to come has come. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 1000));

/** Puts fresh nodes with the same words, or others, in the place of all of the page's. */
function makeAnew(change: (html: string) => string = (html) => html): void {
  setPage(change(REPORT));
}

function show(parts?: TestParts): void {
  page = showReading(parts);
}

it("what was found is told of before it is painted, and again with the next text", async () => {
  const paints: number[] = [];
  show({ onSight: () => void paints.push(CSS.highlights.size) });
  expect(paints).toEqual([0]);
  makeAnew((html) => html.replace("18个", "19个"));
  await expect.poll(() => paints.length, SOON).toBe(2);
});

describe("a page that changes is followed within a second:", () => {
  it.each<[string, () => void]>([
    ["its body made anew", () => makeAnew()],
    ["another body element", () => replaceBody()],
    ["our wrappers taken away, its text left", () => unwrapMarkers()],
    ["its nodes moved away and back", () => document.body.append(...document.body.childNodes)],
    ["the registry of highlights cleared", () => CSS.highlights.clear()],
    ["our host removed", () => document.querySelector("jiazhu-cards")?.remove()],
  ])("%s", async (_title, change) => {
    show();
    const paints = [...CSS.highlights.keys()].map(painted);
    change();
    await expect.poll(() => [...CSS.highlights.keys()].map(painted), SOON).toEqual(paints);
    await expect.poll(countMarkers, SOON).toBe(3);
    await expect.poll(() => document.querySelectorAll("jiazhu-cards").length, SOON).toBe(1);
    expect(page.analyses).toHaveLength(1);
  });

  it("text that arrives late, beside markers that stay", async () => {
    show();
    const late = document.createElement("p");
    late.textContent = "三是改造管网30公里，增长9%以上。";
    document.querySelector("h2:last-of-type")?.after(late);
    await expect.poll(() => painted("jiazhu-target"), SOON).toEqual(["30公里", "9%以上", "18个"]);
    expect([page.analyses.length, countMarkers()]).toEqual([2, 3]);
    page.reading.stop();
    late.remove();
    expect(document.body.innerHTML).toBe(sourceOf((html) => html));
  });

  it("its body made anew where nothing of ours is shown", async () => {
    const onRead = vi.fn<() => () => void>(() => () => undefined);
    show({ options: { ...OPTIONS, terms: false, targets: false, results: false }, join: () => ({ onRead }) });
    makeAnew();
    await expect.poll(() => onRead.mock.calls.length, SOON).toBe(2);
  });

  it("its next part in place", async () => {
    show();
    makeAnew((html) => html.replaceAll("一河两岸", "三山五园").replaceAll("7%左右", "8%左右"));
    await expect.poll(() => painted("jiazhu-headline"), SOON).toEqual(["8%左右"]);
    expect(marker(0).ariaLabel).toBe("markerName 1 三山五园");
  });

  it("traditional characters for simplified ones", async () => {
    show();
    makeAnew((html) => html.replaceAll("一河两岸", "一河兩岸"));
    await expect.poll(() => painted("jiazhu-mention"), SOON).toEqual(["“一河兩岸”"]);
  });

  it("a part that was hidden and is shown", async () => {
    show({ html: `${REPORT}<div hidden><p>二是新建公园5个。</p></div>` });
    document.querySelector("div[hidden]")?.removeAttribute("hidden");
    await expect.poll(() => page.analyses.length, SOON).toBe(2);
  });

  it("a page that turns dark", async () => {
    show();
    const rule = () =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
    const before = rule();
    document.body.style.background = "rgb(20, 20, 20)";
    await expect.poll(rule, SOON).not.toEqual(before);
    document.body.removeAttribute("style");
  });
});

describe("what the reader of the page had open is there again", () => {
  it("expanded definitions", async () => {
    show();
    marker(1).click();
    makeAnew();
    await expect.poll(countInlineNotes, SOON).toBe(1);
    expect(marker(1).ariaExpanded).toBe("true");
  });

  it("a definition collapsed by hand stays so where all are expanded, and a new one is expanded", async () => {
    show({ options: { ...OPTIONS, inlineNotes: true } });
    marker(0).click();
    makeAnew((html) => html.replace("18个", "18个、“两张网”[2]"));
    await expect.poll(countMarkers, SOON).toBe(4);
    expect([0, 1, 3].map((index) => marker(index).ariaExpanded)).toEqual(["false", "true", "true"]);
  });

  it("the focus on a marker, with its card", async () => {
    show();
    focus(marker(0));
    const [card] = page.drawn;
    makeAnew();
    await expect.poll(() => document.activeElement === marker(0), SOON).toBe(true);
    expect(page.drawn.map(({ dialog }) => dialog)).toEqual([card?.dialog]);
    page.drawn[0]?.actions.toggleInlineNote?.();
    expect(countInlineNotes()).toBe(1);
  });

  it("the card of a figure with the focus in it; one whose place is gone is closed", async () => {
    show();
    page.reading.run("next-target");
    makeAnew();
    await settle();
    expect(page.drawn).toHaveLength(1);
    expect(document.activeElement?.localName).toBe("jiazhu-cards");
    makeAnew((html) => html.replace("7%左右", "一些"));
    await expect.poll(() => page.drawn.length, SOON).toBe(0);
  });

  it("the place from which next goes on", async () => {
    show();
    page.reading.run("next-target");
    makeAnew();
    await settle();
    page.reading.run("next-target");
    expect(page.drawn[0]?.content).toMatchObject({ quantity: { quote: "18个" } });
  });
});

describe("a page that is no report any more", () => {
  it("is left byte for byte as it is, and read again when it is one", async () => {
    show({ asReport: false, html: WHOLE });
    makeAnew(() => "<p>青禾区天气晴朗。</p>");
    const bare = pageSource();
    await expect.poll(() => page.analyses.at(-1)?.report, SOON).toBeNull();
    expect([document.querySelector("jiazhu-cards"), CSS.highlights.size]).toEqual([null, 0]);
    expect(pageSource()).not.toBe(bare);
    makeAnew(() => WHOLE);
    await expect.poll(countMarkers, SOON).toBe(3);
  });
});

const WHOLE = `${REPORT}<p>各位代表，现在，我代表区人民政府向大会报告工作。${"我们要办好每一件小事。".repeat(14)}</p>`;

it("off after many changes: the document as the page has made it", async () => {
  show();
  marker(1).click();
  for (const round of [1, 2, 3]) {
    makeAnew((html) => html.replace("18个", `${round}8个`));
    await expect.poll(() => painted("jiazhu-target"), SOON).toEqual([`${round}8个`]);
  }
  page.reading.stop();
  expect(document.body.innerHTML).toBe(sourceOf((html) => html.replace("18个", "38个")));
  expect([document.adoptedStyleSheets, CSS.highlights.size]).toEqual([[], 0]);
});

function sourceOf(change: (html: string) => string): string {
  return new DOMParser().parseFromString(change(REPORT), "text/html").body.innerHTML;
}

function replaceBody(): void {
  const body = document.createElement("body");
  document.body.replaceWith(body);
  setPage(REPORT);
}

function unwrapMarkers(): void {
  for (const element of document.querySelectorAll("jiazhu-marker")) element.replaceWith(...element.childNodes);
}

it("who joined is told of every reading, keeps the host, and is undone before the next", async () => {
  const undo = vi.fn<() => void>();
  const onRead = vi.fn<() => typeof undo>(() => undo);
  const join = vi.fn<() => { onRead: typeof onRead }>(() => ({ onRead }));
  show({ join });
  expect([onRead.mock.calls.length, undo.mock.calls.length]).toEqual([1, 0]);
  makeAnew();
  await expect.poll(() => onRead.mock.calls.length, SOON).toBe(2);
  expect([undo.mock.calls.length, join.mock.calls.length]).toEqual([1, 1]);
});
