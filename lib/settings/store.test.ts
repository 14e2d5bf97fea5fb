import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Settings } from "./settings.ts";
import { changeSettings, onSettingsChanged, readSettings } from "./store.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test("nothing stored: the defaults", async () => expect(await readSettings()).toMatchObject({ terms: true }));

test("what was changed is there afterwards, and the rest stays", async () => {
  await changeSettings(() => ({ terms: false }));
  expect(await changeSettings(() => ({ hoverDelay: 0 }))).toMatchObject({ terms: false, hoverDelay: 0, targets: true });
  expect(await readSettings()).toMatchObject({ terms: false, hoverDelay: 0, targets: true });
});

test("two changes in one breath both count", async () => {
  await Promise.all([
    changeSettings((now) => ({ offSites: [...now.offSites, "a.gov.cn"] })),
    changeSettings((now) => ({ offSites: [...now.offSites, "b.gov.cn"] })),
  ]);
  expect((await readSettings()).offSites).toEqual(["a.gov.cn", "b.gov.cn"]);
});

test("something broken in the store does not outlive the next change", async () => {
  await fakeBrowser.storage.local.set({ settings: { terms: "no", targets: false } });
  expect(await changeSettings(() => ({}))).toMatchObject({ terms: true, targets: false });
});

test("a listener hears now and before, until it stops; other keys and areas it never hears", async () => {
  const listener = vi.fn<(now: Settings, before: Settings) => void>();
  const stop = onSettingsChanged(listener);
  await changeSettings(() => ({ results: true }));
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.session.set({ settings: { results: false } });
  expect(listener).toHaveBeenCalledTimes(1);
  expect(listener).toHaveBeenCalledWith(
    expect.objectContaining({ results: true }),
    expect.objectContaining({ results: false }),
  );
  stop();
  await changeSettings(() => ({ results: false }));
  expect(listener).toHaveBeenCalledTimes(1);
});
