/**
 * Puts `words` into the clipboard, on a click of the reader's in `dialog`; false where the browser refuses. Many
 * official sites still answer over plain http, where a page has no `navigator.clipboard`; the copy command on a
 * selected field works there too. The focus stays in the dialog all the while, or that would close as left.
 */
export function copyText(dialog: HTMLElement, words: string): boolean {
  const root = dialog.getRootNode();
  const before = root instanceof ShadowRoot ? root.activeElement : null;
  const source = document.createElement("textarea");
  source.className = "announcer";
  source.value = words;
  dialog.append(source);
  source.focus({ preventScroll: true });
  source.select();
  const isCopied = document.execCommand("copy");
  (before instanceof HTMLElement ? before : dialog).focus({ preventScroll: true });
  source.remove();
  return isCopied;
}
