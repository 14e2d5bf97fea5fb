import { afterEach, describe, expect, it } from "vitest";
import type { Reference } from "../report/analysis.ts";
import { placeMarkers } from "./markers.ts";
import { readPage } from "./read.ts";

afterEach(() => document.body.replaceChildren());

function show(html: string) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...parsed.body.childNodes);
  return readPage(document.body);
}

/** All signs of the form [1] in a text, as references. */
function references(text: string): Reference[] {
  return Array.from(text.matchAll(/\[(\d+)\]/g), ({ 0: quote, 1: label = "", index }) => {
    return { quote, label, start: index, end: index + quote.length, entry: null, anchor: null };
  });
}

const PAGES: [string, string, string[]][] = [
  ["in a text", "<p>一河两岸[1]布局</p>", ["[1]"]],
  ["at both ends of a text", "<p>[1]布局[2]</p>", ["[1]", "[2]"]],
  ["two in a row", "<p>合作[1][2]。</p>", ["[1]", "[2]"]],
  ["in a superscript", "<p>一河两岸<sup>[1]</sup>布局</p>", ["[1]"]],
  ["around a superscript: one trigger", "<p>布局[<sup>1</sup>]稳住</p>", ["[1]"]],
  ["cut by comments and empty elements", "<p>布局[<!-- --><b></b>1<wbr>]稳住</p>", ["[1]"]],
  ["in a link", '<p>布局<a href="#n1"><sup>[1]</sup></a>稳住</p>', ["[1]"]],
  ["torn over other elements: a piece for each", "<p>布局[<b>1]稳住</b>大盘</p>", ["[", "1]"]],
  ["around a link: the link stays outside", '<p>布局[<a href="#n1">1</a>]稳住</p>', ["[", "1", "]"]],
];

describe("a marker's trigger", () => {
  it.each(PAGES)("%s", (_title, html, pieces) => {
    const page = show(html);
    const before = document.body.innerHTML;
    const markers = placeMarkers(page, references(page.text), ({ label }) => `注${label}`);
    const wrappers = [...document.querySelectorAll("jiazhu-marker")];
    expect(wrappers.map((wrapper) => wrapper.textContent)).toEqual(pieces);
    expect(document.body.textContent).toBe(page.text);
    expect(document.querySelectorAll("[role=button] :is(a[href], button)")).toHaveLength(0);
    markers.undo();
    expect(document.body.innerHTML).toBe(before);
  });

  it("is a named button that is not expanded; further pieces are none", () => {
    const page = show("<p>布局[<b>1]稳住</b></p>");
    const [marker] = placeMarkers(page, references(page.text), () => "注1：一河两岸").all;
    expect(marker?.pieces.map((piece) => piece.role)).toEqual(["button", null]);
    expect(marker?.trigger.ariaLabel).toBe("注1：一河两岸");
    expect(marker?.trigger.ariaExpanded).toBe("false");
    expect(marker?.trigger.tabIndex).toBe(0);
  });

  it("is found from any node inside, and never from an element of the page that looks like ours", () => {
    const page = show('<p>布局[<b>1]稳住</b><jiazhu-marker role="button">[2]</jiazhu-marker></p>');
    const markers = placeMarkers(page, references(page.text).slice(0, 1), () => "");
    const [marker] = markers.all;
    expect(markers.of(marker?.pieces[1]?.firstChild ?? null)).toBe(marker);
    expect(markers.of(document.querySelector("p"))).toBeUndefined();
    expect(markers.of([...document.querySelectorAll("jiazhu-marker")].at(-1) ?? null)).toBeUndefined();
  });

  it("is not set where the page has changed since", () => {
    const page = show("<p>布局[1]稳住</p>");
    document.querySelector("p")?.replaceChildren("布局[9]稳住");
    expect(placeMarkers(page, references(page.text), () => "").all).toEqual([]);
  });
});
