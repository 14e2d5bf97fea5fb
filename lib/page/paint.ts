import type { Span } from "../report/span.ts";
import { HIGHLIGHT_NAMES, type HighlightName } from "./page-style.ts";
import type { PageText } from "./read.ts";
import type { Undo } from "./undo.ts";

/** What is painted in one go. */
export interface Paint {
  /** Whether the ranges still hold words: where the page moves a text node away and back, they silently collapse. */
  isIntact(): boolean;
  /** Puts the paints back where the page has cleared the registry, which it shares with us. Cheap: one look-up a name. */
  restore(): void;
  readonly undo: Undo;
}

/**
 * Paints spans of the page, 7%左右 as a target, without any change to its DOM. Where paints overlap, the later name
 * of `HIGHLIGHT_NAMES` lies on top; names that are not given stay as they are. Spans whose text the page has changed
 * since are left out.
 */
export function paint(page: PageText, spans: Readonly<Partial<Record<HighlightName, readonly Span[]>>>): Paint {
  const highlights = HIGHLIGHT_NAMES.flatMap((name, priority) => {
    const ranges = spans[name]?.flatMap((span) => page.rangeOf(span) ?? []);
    if (ranges === undefined) return [];
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    return { name, highlight, ranges };
  });
  const restore = () => {
    for (const { name, highlight } of highlights) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  };
  for (const { name, highlight } of highlights) CSS.highlights.set(name, highlight);
  return {
    isIntact: () => highlights.every(({ ranges }) => ranges.every((range) => !range.collapsed)),
    restore,
    undo: () => {
      for (const { name } of highlights) CSS.highlights.delete(name);
    },
  };
}
