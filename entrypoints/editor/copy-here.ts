/**
 * Puts `text` into the clipboard, on a click; false where the browser refuses. By the copy command, since a frame may
 * be denied `navigator.clipboard` by the page around it.
 */
export function copyHere(text: string): boolean {
  const before = document.activeElement;
  const source = document.createElement("textarea");
  source.value = text;
  source.className = "heard";
  document.body.append(source);
  source.select();
  const isCopied = document.execCommand("copy");
  source.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
