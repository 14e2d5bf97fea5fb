import type { Span } from "../../../lib/report/span.ts";

/** Blanks of every kind: a layout makes and loses them, and what a page says is the same. */
const BLANKS = /[\s\u00a0\u2000-\u200b\u3000\ufeff]/g;

/** What is left of a text without its blanks, `世界 500 强` as 世界500强. */
export function ink(text: string): string {
  return text.replaceAll(BLANKS, "");
}

/** A span of `text` as a span of its ink, which is the same on every page that sets this text, however it sets it. */
export function inkSpan(text: string, { start, end }: Span): Span {
  const before = ink(text.slice(0, start)).length;
  return { start: before, end: before + ink(text.slice(start, end)).length };
}
