import type { Page } from "puppeteer-core";
import type { Span } from "../../../lib/report/span.ts";

/** What of ours is to be seen on a page, without a look into anything closed. Positions are in ink. */
export interface Seen {
  readonly ink: string;
  readonly markers: readonly Span[];
  readonly paints: Readonly<Record<string, readonly Span[]>>;
  /** The painted words as the browser itself gives them. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * Looks at a page with nothing but the page's own means, in a way that shares nothing with how the reader reads:
 * all text nodes that are shown, and where among their letters the triggers and the ranges of the paints stand.
 */
export function seeReading(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const inkOf = (text: string) => text.replace(/[\s\u00a0\u2000-\u200b\u3000\ufeff]/g, "");
    const starts = new Map<Node, number>();
    let ink = "";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      if (around === null || around.matches("script, style, noscript") || !around.checkVisibility()) continue;
      starts.set(node, ink.length);
      ink += inkOf(node.nodeValue ?? "");
    }
    const offset = (node: Node, at: number) =>
      (starts.get(node) ?? Number.NaN) + inkOf((node.nodeValue ?? "").slice(0, at)).length;
    const markers: { start: number; end: number }[] = [];
    for (const piece of document.querySelectorAll("jiazhu-marker")) {
      const start = offset(document.createTreeWalker(piece, NodeFilter.SHOW_TEXT).nextNode() ?? piece, 0);
      const end = start + inkOf(piece.textContent).length;
      const before = markers.at(-1);
      // A marker that the page tears over several elements is one trigger with the pieces behind it.
      if (piece.role === "button" || before === undefined) markers.push({ start, end });
      else before.end = end;
    }
    const isRange = (range: AbstractRange) => range instanceof Range;
    const ranges = [...CSS.highlights].map(([name, highlight]) => [name, [...highlight].filter(isRange)] as const);
    const paints = ranges.map(([name, all]) => [
      name,
      all.map((range) => ({
        start: offset(range.startContainer, range.startOffset),
        end: offset(range.endContainer, range.endOffset),
      })),
    ]);
    const words = ranges.map(([name, all]) => [name, all.map((range) => inkOf(range.toString()))]);
    return { ink, markers, paints: Object.fromEntries(paints), words: Object.fromEntries(words) };
  });
}
