import type { Palette } from "./palette.ts";

/** The names under which our ranges stand in the page's highlight registry, those that lie below others first. */
export const HIGHLIGHT_NAMES = [
  "jiazhu-note-yellow",
  "jiazhu-note-green",
  "jiazhu-note-blue",
  "jiazhu-note-red",
  "jiazhu-note-active",
  "jiazhu-mention",
  "jiazhu-result",
  "jiazhu-target",
  "jiazhu-headline",
] as const;
export type HighlightName = (typeof HIGHLIGHT_NAMES)[number];

/**
 * The style of what stands in the page's own text: the paints and the markers. `::highlight()` takes colours,
 * text decorations and shadows only, so the half-height wash of a target is a thick underline moved up behind the
 * letters; Firefox draws it before them, so there it stays below. Each paint has its own line (dotted, thin, thick
 * band, full band with a line): colour is never the only sign. The washes of notes lie below them. With forced
 * colours Chromium gives every paint the colours of a selection, and lets no style change that; the lines it leaves.
 */
export function pageStyle(palette: Palette): string {
  return `
${noteStyle(palette)}
::highlight(jiazhu-mention) {
  text-decoration: underline dotted 1.5px ${palette.ink}; text-underline-offset: .28em;
}
::highlight(jiazhu-result) {
  text-decoration: underline solid 1.5px ${palette.green}; text-underline-offset: .3em;
}
::highlight(jiazhu-target) {
  text-decoration: underline solid .5em ${palette.amberWash}; text-underline-offset: -.28em;
  text-decoration-skip-ink: none;
}
::highlight(jiazhu-headline) {
  background-color: ${palette.amberWashStrong};
  text-decoration: underline solid 2px ${palette.amber}; text-underline-offset: .24em; text-decoration-skip-ink: none;
}
@supports (-moz-appearance: none) {
  ::highlight(jiazhu-target) {
    text-decoration-color: ${palette.amberWashStrong}; text-decoration-thickness: .28em; text-underline-offset: .12em;
  }
}
${markerStyle(palette)}
@media (forced-colors: active) {
  ::highlight(jiazhu-mention) { text-decoration: underline dotted 2px LinkText; }
  ::highlight(jiazhu-result) { text-decoration: underline solid 1px CanvasText; }
  ::highlight(jiazhu-target) { text-decoration: underline solid 4px CanvasText; text-underline-offset: .15em; }
  ::highlight(jiazhu-headline) {
    background-color: Mark; color: MarkText; text-decoration: underline double 2px MarkText;
  }
  jiazhu-marker { outline: 1px solid LinkText; }
}`;
}

/** The reader's four colours; the note that is open has a line as well. */
function noteStyle({ ink, notes }: Palette): string {
  const washes = Object.entries(notes).map(
    ([colour, wash]) => `::highlight(jiazhu-note-${colour}) { background-color: ${wash}; }`,
  );
  const waves = Object.keys(notes).map((colour) => `::highlight(jiazhu-note-${colour})`);
  return `
${washes.join("\n")}
::highlight(jiazhu-note-active) {
  text-decoration: underline solid 2px ${ink}; text-underline-offset: .2em; text-decoration-skip-ink: none;
}
@media (forced-colors: active) {
  ${waves.join(", ")} { text-decoration: underline wavy 1.5px CanvasText; }
  ::highlight(jiazhu-note-active) { text-decoration: underline wavy 3px CanvasText; }
}`;
}

/** `raised` markers stand in the page's own superscript, which is small and high enough already. */
function markerStyle({ ink, inkWash, paper }: Palette): string {
  return `
jiazhu-marker {
  font-size: .78em; vertical-align: .18em; line-height: 0; color: ${ink}; background: ${inkWash};
  padding: 0 .18em; border-radius: .3em; text-indent: 0; text-decoration: none;
}
jiazhu-marker[role="button"] { cursor: pointer; }
jiazhu-marker[data-raised] { font-size: inherit; vertical-align: inherit; }
jiazhu-marker:not([data-raised]) sup { font-size: inherit; vertical-align: baseline; line-height: 0; }
jiazhu-marker[data-torn]:not([data-torn="last"]) { padding-inline-end: 0; border-start-end-radius: 0; border-end-end-radius: 0; }
jiazhu-marker[data-torn]:not([data-torn="first"]) { padding-inline-start: 0; border-start-start-radius: 0; border-end-start-radius: 0; }
jiazhu-marker:hover { background: color-mix(in srgb, ${ink} 22%, transparent); }
jiazhu-marker[data-open] { background: ${ink}; color: ${paper}; }
jiazhu-marker[data-open] * { color: inherit; }
jiazhu-marker:focus-visible { outline: 2px solid ${ink}; outline-offset: 2px; }`;
}
