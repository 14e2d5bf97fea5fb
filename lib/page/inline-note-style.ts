import type { Palette } from "./palette.ts";

/**
 * The style of an inline note, inside its shadow root. `.halves` is the old 夹注: two half-height lines between
 * brackets of their own height. `.gloss` is small text in 〔〕 that runs on over the lines of the page.
 */
export function inlineNoteStyle({ ink, inkWash }: Palette): string {
  const rule = `1px solid color-mix(in srgb, ${ink} 55%, transparent)`;
  return `
:host {
  all: initial !important; display: inline !important; font: inherit !important; color: ${ink} !important;
  text-indent: 0 !important; user-select: none !important; -webkit-user-select: none !important;
}
.halves {
  display: inline-flex; align-items: center; vertical-align: middle; margin: 0 .3em;
  font-size: .58em; line-height: 1.22; letter-spacing: .02em; text-align: start;
}
.halves span { display: block; white-space: nowrap; }
.halves::before, .halves::after { content: ""; align-self: stretch; width: .55em; border: ${rule}; }
.halves::before { border-inline-end: 0; border-radius: .6em 0 0 .6em; margin-inline-end: .25em; }
.halves::after { border-inline-start: 0; border-radius: 0 .6em .6em 0; margin-inline-start: .25em; }
.gloss {
  font-size: .82em; background: ${inkWash}; border-radius: .25em; padding: .08em .25em; margin: 0 .15em;
  -webkit-box-decoration-break: clone; box-decoration-break: clone;
}
.gloss::before { content: "〔"; }
.gloss::after { content: "〕"; }
@media (forced-colors: active) { .gloss { outline: 1px solid CanvasText; } }`;
}
