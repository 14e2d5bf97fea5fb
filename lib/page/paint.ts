import type { Span } from "../report/span.ts";
import { HIGHLIGHT_NAMES, type HighlightName } from "./page-style.ts";
import type { PageText } from "./read.ts";
import type { Undo } from "./undo.ts";

/** What is painted in one go. */
export interface Paint {
  /** Puts the paints back where the page has cleared the registry, which it shares with us. Cheap: four look-ups. */
  restore(): void;
  readonly undo: Undo;
}

/**
 * Paints spans of the page, 7%左右 as a target, without any change to its DOM. Where paints overlap, the later name
 * of `HIGHLIGHT_NAMES` lies on top. Spans whose text the page has changed since are left out.
 */
export function paint(page: PageText, spans: Readonly<Record<HighlightName, readonly Span[]>>): Paint {
  const highlights = HIGHLIGHT_NAMES.map((name, priority) => {
    const highlight = new Highlight();
    highlight.priority = priority;
    for (const span of spans[name]) {
      const range = page.rangeOf(span);
      if (range !== null) highlight.add(range);
    }
    return { name, highlight };
  });
  const restore = () => {
    for (const { name, highlight } of highlights) {
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
  };
  for (const { name, highlight } of highlights) CSS.highlights.set(name, highlight);
  return {
    restore,
    undo: () => {
      for (const { name } of highlights) CSS.highlights.delete(name);
    },
  };
}
