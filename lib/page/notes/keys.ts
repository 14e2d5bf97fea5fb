import { hasModifier, isComposing, isEditable } from "../../keys.ts";
import type { Scope } from "../scope.ts";

/** Escape closes what `close` finds open, and is swallowed only then; not from a field, nor while composing. */
export function closeOnEscape(scope: Scope, close: () => boolean): void {
  scope.listen(
    window,
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.shiftKey || hasModifier(event)) return;
      if (isComposing(event) || isEditable(event.target) || !close()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
