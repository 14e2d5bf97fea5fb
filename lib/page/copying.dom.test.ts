import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { showReading, type TestReading } from "./reader/reading-fixture.ts";

let shown: TestReading;

beforeEach(() => {
  shown = showReading();
  shown.reading.run("toggle-inline-notes");
});
afterEach(() => shown.end());

const ours = () => document.querySelectorAll("jiazhu-marker, jiazhu-note").length;
const afterwards = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The event of a copy; what the clipboard then holds is tested end to end. */
const copy = () => document.body.dispatchEvent(new ClipboardEvent("copy", { bubbles: true }));

/** What stands in the page while the browser puts a copy together: a listener of the page's sees it last. */
function duringCopy(): { ours: number; source: string } {
  let seen = { ours: -1, source: "" };
  const look = () => {
    seen = { ours: ours(), source: document.querySelector("p + h2 + p")?.innerHTML ?? "" };
  };
  document.addEventListener("copy", look, { once: true });
  copy();
  return seen;
}

describe("while the page is copied", () => {
  it("nothing of ours stands in its text, and all of it is back at once", async () => {
    document.getSelection()?.selectAllChildren(document.body);
    const before = ours();
    expect(before).toBeGreaterThan(3);
    const { ours: during, source } = duringCopy();
    expect(during).toBe(0);
    expect(source).toContain("“一河两岸”<sup>[1]</sup>布局");
    await afterwards();
    expect(ours()).toBe(before);
  });

  it("a selection that begins and ends inside markers stays where it was", async () => {
    const [first, second] = document.querySelectorAll("jiazhu-marker");
    const [from, to] = [first?.firstChild, second?.firstChild];
    if (!(from instanceof Text) || !(to instanceof Text)) throw new Error("no markers");
    document.getSelection()?.setBaseAndExtent(from, 1, to, 2);
    duringCopy();
    await afterwards();
    const selection = document.getSelection();
    expect([selection?.anchorNode, selection?.anchorOffset]).toEqual([from, 1]);
    expect([selection?.focusNode, selection?.focusOffset]).toEqual([to, 2]);
  });

  it("the page is as it was where reading stops in the middle of a copy", () => {
    document.getSelection()?.selectAllChildren(document.body);
    document.addEventListener("copy", () => shown.reading.stop(), { once: true });
    copy();
    expect(ours()).toBe(0);
  });
});
