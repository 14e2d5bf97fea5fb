import type { Undo } from "./undo.ts";

/**
 * Gives `root` one more style sheet. A constructed sheet works under any Content Security Policy of the page, and
 * adds no element to it. The list is replaced, not changed in place, which Firefox allows a content script.
 */
export function adoptStyle(root: DocumentOrShadowRoot, css: string): Undo {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
