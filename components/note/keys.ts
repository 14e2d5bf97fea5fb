/** Whether the key is Ctrl+Enter, or ⌘+Enter. */
export function isSaveKey(event: KeyboardEvent): boolean {
  return event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.altKey;
}

/** How that key is written on this machine's keyboard: ⌘ ⏎ on Apple's, Ctrl ⏎ elsewhere. */
export function saveKeySign(): string {
  return /Macintosh|iPhone|iPad/.test(navigator.userAgent) ? "⌘ ⏎" : "Ctrl ⏎";
}

/** The keys that go along a row or a list of elements. */
export interface StepKeys {
  readonly next: string;
  readonly previous: string;
}

/**
 * The element that an arrow, Home or End leads to from the one at `index` (-1: from none), going round at the ends;
 * undefined for any other key or an empty list.
 */
export function stepTarget<T>(key: string, items: readonly T[], index: number, keys: StepKeys): T | undefined {
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key === keys.next) return items[(index + 1) % items.length];
  if (key === keys.previous) return items.at((index < 0 ? 0 : index) - 1);
  return undefined;
}
