/** The code of a key that an input method is still working on. */
const COMPOSING = 229;
const EDITABLE = "input, textarea, select, [contenteditable]:not([contenteditable=false])";

/** Whether a key belongs to an input method: Enter that chooses 青禾 for "qinghe" is no Enter of ours. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === COMPOSING;
}

/** Whether Ctrl, ⌘ or Alt is down: then the key is a command, and no digit or arrow of ours. */
export function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** Whether the reader types there: a field of the page, or words that it lets them write, 留言板. */
export function isEditable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null;
}
