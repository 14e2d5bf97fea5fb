import type { Scope } from "../scope.ts";

/** The code of a key that an input method is still working on. */
const COMPOSING = 229;
const EDITABLE = "input, textarea, select, [contenteditable]:not([contenteditable=false])";

/** Escape closes what `close` finds open, and is swallowed only then; not from a field, nor while composing. */
export function closeOnEscape(scope: Scope, close: () => boolean): void {
  scope.listen(
    window,
    "keydown",
    (event) => {
      const { key, target, isComposing, keyCode, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (key !== "Escape" || isComposing || keyCode === COMPOSING || ctrlKey || metaKey || altKey || shiftKey) return;
      if (target instanceof Element && target.closest(EDITABLE) !== null) return;
      if (!close()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
