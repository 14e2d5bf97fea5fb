import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { readPage } from "./read.ts";

afterEach(() => document.body.replaceChildren());

function read(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  return readPage(document.body);
}

function allText(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

const wordsOf = (nodes: readonly Text[]) => nodes.map((node) => node.data).join("");

describe("isolating a span", () => {
  it.each([
    ["in the middle of a text", "<p>三园[1]建设</p>", 2, 5, ["[1]"]],
    ["a whole text", "<p>三园<a>[1]</a>建设</p>", 2, 5, ["[1]"]],
    ["torn over elements", "<p>三园[<sup>1</sup>]建设</p>", 2, 5, ["[", "1", "]"]],
    ["at the start", "<p>[1]三园</p>", 0, 3, ["[1]"]],
    ["at the end", "<p>三园[1]</p>", 2, 5, ["[1]"]],
    ["over a line's end", "<p>三园</p><p>建设</p>", 1, 4, ["园", "建"]],
    ["nothing", "<p>三园</p>", 1, 1, []],
  ])("%s", (_title, html, start, end, data) => {
    const page = read(html);
    const before = allText();
    const original = document.body.innerHTML;
    const { nodes, undo } = page.isolate({ start, end });
    expect(nodes.map((node) => node.data)).toEqual(data);
    expect(page.rangeOf({ start, end })?.toString()).toBe(data.join(""));
    undo();
    undo();
    expect(document.body.innerHTML).toBe(original);
    expect(allText()).toEqual(before);
    expect(allText().every((node, index) => node === before[index])).toBe(true);
  });

  it("a wrapper around the nodes, taken away again", () => {
    const page = read("<p>三园[1]建设</p>");
    const { nodes, undo } = page.isolate({ start: 2, end: 5 });
    const wrapper = document.createElement("b");
    nodes[0]?.replaceWith(wrapper);
    wrapper.append(...nodes);
    expect(page.rangeOf({ start: 0, end: 7 })?.toString()).toBe("三园[1]建设");
    wrapper.replaceWith(...nodes);
    undo();
    expect(allText()).toHaveLength(1);
  });

  it("positions in the pieces are positions of the text, before and after", () => {
    const page = read("<p>三园[1]建设</p>");
    expect(page.offsetAt(allText()[0] ?? document, 2)).toBe(2);
    const isolation = page.isolate({ start: 2, end: 5 });
    expect(allText().map((node) => page.offsetAt(node, 1))).toEqual([1, 3, 6]);
    isolation.undo();
    expect(allText().map((node) => page.offsetAt(node, 6))).toEqual([6]);
  });

  it("what the page put between stays there", () => {
    const page = read("<p>三园[1]建设</p>");
    const { nodes, undo } = page.isolate({ start: 2, end: 5 });
    nodes[0]?.before(document.createElement("img"));
    undo();
    expect(document.body.innerHTML).toBe("<p>三园<img>[1]建设</p>");
    expect(page.rangeOf({ start: 0, end: 7 })?.toString()).toBe("三园[1]建设");
  });

  it("any spans, overlapping or not, undone in any order", () => {
    const spans = fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.nat()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(spans, (triples) => {
        const page = read("<p>云溪县<b>增长</b>6%[1]</p><p>左右。</p>");
        const before = allText();
        const open = triples.map(([a, b, order]) => {
          const span = { start: Math.min(a, b), end: Math.max(a, b) };
          return { ...page.isolate(span), words: page.text.slice(span.start, span.end).replace("\n", ""), order };
        });
        for (const { undo } of open.toSorted((a, b) => a.order - b.order)) {
          undo();
          expect(page.rangeOf({ start: 0, end: page.text.length })?.toString()).toBe(page.text.replace("\n", ""));
        }
        expect(wordsOf(allText())).toBe(wordsOf(before));
        expect(allText().every((node, index) => node === before[index])).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("an isolation's nodes stay its own while others inside it come and go", () => {
    const page = read("<p>云溪县增长6%</p>");
    const inner = page.isolate({ start: 2, end: 4 });
    const outer = page.isolate({ start: 1, end: 6 });
    inner.undo();
    expect(wordsOf(outer.nodes)).toBe("溪县增长6");
    outer.undo();
    expect(allText()).toHaveLength(1);
  });
});
