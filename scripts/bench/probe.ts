import type { Api } from "../../tests/e2e/harness/extension.ts";

// What is timed is the reader as it is shipped. These functions run beside it in the extension's own world of the page,
// each by itself: they may use nothing of this module. The first listens as the reader hands its paints to the browser,
// so it costs nothing while nothing is painted, and keeps the closed root that the marks stand in.

declare const chrome: Api;

/** Waits for so many notes, painted and with their marks, from the first paint of the report's own on. */
export function watchForNotes(wanted: number): void {
  const { promise, resolve } = Promise.withResolvers<number>();
  Reflect.set(globalThis, "notesShown", promise);
  const { attachShadow } = Element.prototype;
  const { set } = HighlightRegistry.prototype;
  let begin: number | null = null;
  let root: ShadowRoot | null = null;

  function look(): void {
    const names = Array.from(CSS.highlights.keys()).filter((name) => /^jiazhu-note-(?!active)/.test(name));
    const painted = names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
    const marks = root?.querySelectorAll("button:not([hidden])").length ?? 0;
    if (painted < wanted || marks < wanted) return;
    // A message that is posted in a frame's callback comes behind that frame's paint.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve(performance.now() - (begin ?? Number.NaN)));
    port1.start();
    requestAnimationFrame(() => port2.postMessage(null));
  }

  Element.prototype.attachShadow = function attach(init) {
    const attached = attachShadow.call(this, init);
    if (this.localName !== "jiazhu-marks") return attached;
    root = attached;
    // The marks come a moment after the paints.
    new MutationObserver(look).observe(root, { childList: true });
    return attached;
  };
  HighlightRegistry.prototype.set = function setPaint(name, highlight) {
    if (begin === null) performance.mark("report-painted");
    begin ??= performance.now();
    if (name.startsWith("jiazhu-note-")) queueMicrotask(look);
    return set.call(this, name, highlight);
  };
}

/** Milliseconds from the report's paint to the last of the notes, once they are there. */
export function notesShown(): unknown {
  return Reflect.get(globalThis, "notesShown");
}

/**
 * Sends saves one after another as the page's reader does, and gives the milliseconds to the answer of each. They come
 * as JSON: on the way into a page Chromium drops what is null.
 */
export async function timeSaves(json: string): Promise<number[]> {
  const writes: readonly unknown[] = JSON.parse(json);
  const times: number[] = [];
  for (const data of writes) {
    const begin = performance.now();
    const message = { id: times.length, type: "noteWritten", data, timestamp: Date.now() };
    const answer: { readonly res?: { readonly ok: boolean } } = await chrome.runtime.sendMessage(message);
    if (answer.res?.ok !== true) throw new Error("The notebook did not take a note, so there is nothing to time.");
    times.push(performance.now() - begin);
  }
  return times;
}
