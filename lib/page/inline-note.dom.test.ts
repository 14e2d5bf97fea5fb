import { afterEach, describe, expect, it } from "vitest";
import { halve, noteForm, showInlineNote } from "./inline-note.ts";
import { inlineNoteStyle } from "./inline-note-style.ts";
import { paletteFor } from "./palette.ts";

afterEach(() => document.body.replaceChildren());

describe("two half-height lines", () => {
  it.each<[string, ReturnType<typeof halve>]>([
    ["一河指青禾河，两岸指东岸和西岸", ["一河指青禾河，两", "岸指东岸和西岸"]],
    ["青禾河清溪，东岸西岸", ["青禾河清溪，", "东岸西岸"]],
    ["改造百家“商铺”。", ["改造百家", "“商铺”。"]],
    ["河", ["河", ""]],
    ["河".repeat(40), ["河".repeat(20), "河".repeat(20)]],
    ["河".repeat(41), null],
  ])("%s", (definition, halves) => {
    expect(halve(definition)).toEqual(halves);
  });

  it("only where they fit the column", () => {
    const column = document.createElement("p");
    column.style.fontSize = "17px";
    document.body.append(column);
    column.style.width = "400px";
    expect(noteForm("河".repeat(40), column)).not.toBeNull();
    column.style.width = "120px";
    expect(noteForm("河".repeat(40), column)).toBeNull();
  });
});

describe("a note in the line", () => {
  function showIn(html: string, definition: string) {
    document.body.append(new DOMParser().parseFromString(html, "text/html").body);
    const last = document.querySelector("i");
    if (last === null) throw new Error("the page has no <i>");
    return showInlineNote(
      last,
      definition,
      noteForm(definition, last.parentElement),
      "注1",
      inlineNoteStyle(paletteFor(last)),
    );
  }

  it.each([
    ["behind the marker", "<p>布局<i>[1]</i>稳住</p>", "I"],
    ["behind the superscript that ends with it", "<p>布局<sup><i>[1]</i> </sup>稳住</p>", "SUP"],
    ["behind the link that ends with it", "<p>布局<a href='#1'><sup><i>[1]</i></sup></a>稳住</p>", "A"],
    ["inside a link that goes on", "<p><a href='#1'>布局<i>[1]</i>稳住</a></p>", "I"],
  ])("%s, and gone again", (_title, html, before) => {
    const { undo } = showIn(html, "改造百家门店");
    expect(document.querySelector("jiazhu-note")?.previousElementSibling?.tagName).toBe(before);
    undo();
    expect(document.querySelector("jiazhu-note")).toBeNull();
  });

  it("is not copied, takes room, and holds the definition as text", () => {
    showIn("<p>布局<i>[1]</i>稳住</p>", "<img src=x onerror=alert(1)>");
    getSelection()?.selectAllChildren(document.body);
    expect(getSelection()?.toString().trim()).toBe("布局[1]稳住");
    getSelection()?.removeAllRanges();
    const note = document.querySelector("jiazhu-note");
    expect(note?.getBoundingClientRect().width).toBeGreaterThan(20);
    expect(note?.shadowRoot).toBeNull();
    expect(note && getComputedStyle(note).userSelect).toBe("none");
    expect(document.querySelector("img")).toBeNull();
  });
});
