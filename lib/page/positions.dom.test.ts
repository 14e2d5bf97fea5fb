import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { readPage, type PageText } from "./read.ts";

afterEach(() => document.body.replaceChildren());

/** Pieces of a page: text of any cut, and what may stand between. Put together they make ever other pages. */
const PIECES = [
  "增",
  "长6",
  "%左右。",
  " ",
  "\n",
  "\u{20087}",
  "\ud840",
  "<b>县</b>",
  "<br>",
  "<p>目标</p>",
  "<p>",
  "</p>",
  "<sup>[1]</sup>",
  "<!-- -->",
  "<i></i>",
  "<i hidden>藏</i>",
  "<div>",
  "</div>",
  "<script>1</script>",
  "<table><tr><td>粮",
  "<td>",
  "</table>",
];
const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(""));

function read(html: string): PageText {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  return readPage(document.body);
}

/** No page here keeps its source's line breaks, so each is a blank. */
const asShown = (data: string) => data.replaceAll(/[\n\r\f]/g, " ");

describe("from a span to the page and back", () => {
  it("every span of every page comes back as it went", () => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.nat(), (html, a, b) => {
        const page = read(html);
        const ends = [a, b].map((end) => end % (page.text.length + 1)).toSorted((x, y) => x - y);
        const span = { start: ends[0] ?? 0, end: ends[1] ?? 0 };
        const range = page.rangeOf(span);
        if (page.text === "") return range === null;
        expect(range && page.spanOf(range)).toEqual(span);
        return true;
      }),
      { numRuns: 300 },
    );
  });

  it("the pieces of a span hold its words, and offsets lead to them", () => {
    fc.assert(
      fc.property(pages, (html) => {
        const page = read(html);
        const pieces = page.piecesOf({ start: 0, end: page.text.length });
        for (const { node, start, end } of pieces) {
          const offset = page.offsetAt(node, start) ?? -1;
          expect(page.text.slice(offset, offset + end - start)).toBe(asShown(node.data.slice(start, end)));
        }
        const words = pieces.map(({ node, start, end }) => asShown(node.data.slice(start, end))).join("");
        expect(words).toBe(page.text.replaceAll("\n", ""));
      }),
      { numRuns: 300 },
    );
  });

  it("a range is as tight as its words", () => {
    const page = read("<p>增<b>长</b>6%</p>");
    const range = page.rangeOf({ start: 1, end: 2 });
    expect(range?.startContainer).toBe(document.querySelector("b")?.firstChild);
    expect(range?.endContainer).toBe(range?.startContainer);
  });

  it.each([
    ["a whole paragraph, as three clicks select it", (body: Element) => selecting(body, 0, 1), "增长"],
    ["from inside hidden text", (body: Element) => selecting(body.children[1] ?? body, 0, 1), null],
    ["all", (body: Element) => selecting(body, 0, body.childNodes.length), "增长\n6%"],
  ])("a range of the reader's: %s", (_title, rangeIn, words) => {
    const page = read("<p>增长</p><p hidden>藏</p><p>6%</p>");
    const span = page.spanOf(rangeIn(document.body));
    expect(span && page.text.slice(span.start, span.end)).toBe(words);
  });
});

function selecting(node: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

describe("a page that has changed since", () => {
  it.each([
    ["a text was replaced", (text: Text) => (text.data = "降低")],
    ["a text grew", (text: Text) => text.appendData("快")],
    ["a text is gone", (text: Text) => text.remove()],
    ["the page split it", (text: Text) => text.splitText(1)],
    ["its place was filled anew", (text: Text) => text.parentElement?.replaceChildren("增长")],
  ])("%s", (_title, change) => {
    const page = read("<p>目标</p><p>增长</p><p>6%</p>");
    const [piece] = page.piecesOf({ start: 3, end: 5 });
    const range = page.rangeOf({ start: 3, end: 5 });
    if (piece === undefined || range === null) throw new Error("not read");
    change(piece.node);
    expect(page.rangeOf({ start: 3, end: 5 })).toBeNull();
    expect(page.rangeOf({ start: 0, end: 8 })).toBeNull();
    expect(page.piecesOf({ start: 3, end: 5 })).toEqual([]);
    expect(page.isolate({ start: 3, end: 4 }).nodes).toEqual([]);
    expect(page.offsetAt(piece.node, 1)).toBeNull();
    expect(page.rangeOf({ start: 6, end: 8 })?.toString()).toBe("6%");
  });

  it("its paragraphs were put in another order", () => {
    const page = read("<p>目标</p><p>增长</p>");
    document.body.append(document.body.firstElementChild ?? "");
    expect(page.rangeOf({ start: 0, end: 5 })).toBeNull();
  });

  it("what lies outside of what was read", () => {
    read("<p>目标</p><p>增长</p>");
    const page = readPage(document.querySelector("p") ?? document.body);
    expect(page.offsetAt(document.body, 0)).toBeNull();
    expect(page.spanOf(selecting(document.body, 0, 2))).toBeNull();
    expect(page.rangeOf({ start: 0, end: 3 })).toBeNull();
    expect(page.rangeOf({ start: -1, end: 1 })).toBeNull();
    expect(page.rangeOf({ start: 2, end: 1 })).toBeNull();
  });
});
