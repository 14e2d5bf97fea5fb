import type { AnchoringText } from "./prepare.ts";
import type { PassageSelector } from "./selector.ts";

/**
 * Whether a text is word for word the one that a passage was described in, blanks and full-width forms aside, and its
 * words stand at the very position with all their surroundings: 增长7%左右 of a report that has not changed.
 */
export function isUnchanged(prepared: AnchoringText, selector: PassageSelector): boolean {
  return selector.textHash === prepared.hash() && standsAt(prepared.text, selector);
}

function standsAt(text: string, { quote, position }: PassageSelector): boolean {
  const { prefix, exact, suffix } = quote;
  return (
    position.end - position.start === exact.length &&
    position.start >= prefix.length &&
    text.startsWith(exact, position.start) &&
    text.startsWith(prefix, position.start - prefix.length) &&
    text.startsWith(suffix, position.end)
  );
}
