import { afterEach, expect, it, vi } from "vitest";
import { fakeNotebook } from "./fake-notebook.ts";
import { drawn, forgetDrawn, type NotesPage, readWithNotes, select } from "./session-fixture.ts";

let reading: NotesPage | null = null;
afterEach(() => {
  reading?.page.end();
  vi.restoreAllMocks();
  forgetDrawn();
});

/** A page with an editor open on 改造老旧小区18个, and what is asked of the notebook. */
async function beginWriting() {
  const book = fakeNotebook();
  const flush = vi.spyOn(book, "flush");
  reading = readWithNotes(undefined, book);
  select("改造老旧小区18个");
  await expect.poll(() => drawn.bar).not.toBeNull();
  drawn.bar?.write();
  return { flush, session: reading.session, end: reading.page.end };
}

const beforeUnload = () => window.dispatchEvent(new Event("beforeunload"));

it("页面藏到后面去，写了一半的马上存下", async () => {
  const { flush } = await beginWriting();
  document.dispatchEvent(new Event("visibilitychange"));
  expect(flush).not.toHaveBeenCalled();
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  document.dispatchEvent(new Event("visibilitychange"));
  expect(flush).toHaveBeenCalledOnce();
});

it("标签页要关了，写了一半的马上存下；没有在写，什么也不听", async () => {
  const listen = vi.spyOn(window, "addEventListener");
  const { flush, end } = await beginWriting();
  expect(listen.mock.calls.filter(([type]) => type === "beforeunload")).toHaveLength(1);
  beforeUnload();
  expect(flush).toHaveBeenCalledOnce();
  end();
  beforeUnload();
  expect(flush).toHaveBeenCalledOnce();
});

it("编辑器关上以后，离开页面不再多存", async () => {
  const { flush, session } = await beginWriting();
  session.run("review-notes");
  beforeUnload();
  expect(flush).not.toHaveBeenCalled();
});
