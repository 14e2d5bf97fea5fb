import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { sendMessage } from "../messages.ts";
import { switchOff } from "../settings/off.ts";
import { parseSettings } from "../settings/settings.ts";
import { forgetPage, rememberPage } from "./pages.ts";
import { giveCommand, sendForerunner, sendLatecomer, spreadSettings, startReader } from "./reading.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
vi.mock("../messages.ts", () => ({ sendMessage: vi.fn<() => Promise<void>>(async () => {}) }));
vi.mock("./badge.ts", () => ({ clearBadge: vi.fn<() => Promise<void>>(async () => {}) }));

const PAGE = "http://www.qinghe.gov.cn/2025/bg.html";
const on = parseSettings({});
const off = { ...on, ...switchOff(on, PAGE, "page", true) };
const executeScript = vi.spyOn(fakeBrowser.scripting, "executeScript");

/** A tab with a report that the background knows of; `url` is where the tab stands now. */
async function reportTab(url = PAGE): Promise<number> {
  const { id = 0 } = await fakeBrowser.tabs.create({ url });
  await rememberPage(id, { address: PAGE, asked: false });
  return id;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  executeScript.mockResolvedValue();
});

describe("a change of the settings", () => {
  test("of a switch goes to the readers", async () => {
    const tabId = await reportTab();
    await spreadSettings({ ...on, results: true }, on);
    const options = expect.objectContaining({ results: true });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith("optionsChanged", options, { tabId, frameId: 0 });
  });

  test("of a switch does not wake a page that is off", async () => {
    await reportTab();
    await spreadSettings({ ...off, results: true }, off);
    expect(sendMessage).not.toHaveBeenCalled();
    expect(executeScript).not.toHaveBeenCalled();
  });

  test("本页不用夹注 stops the reader of that page", async () => {
    const tabId = await reportTab();
    await spreadSettings(off, on);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith("readerStopped", undefined, { tabId, frameId: 0 });
  });

  test("on again brings the reader back", async () => {
    const tabId = await reportTab(`${PAGE}#2`);
    await spreadSettings(on, off);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target: { tabId } }));
  });

  test.each([["http://www.qinghe.gov.cn/park.html"], ["https://www.example.com/"]])(
    "on again does nothing to a tab that has gone on to %s",
    async (url) => {
      await reportTab(url);
      await spreadSettings(on, off);
      expect(executeScript).not.toHaveBeenCalled();
    },
  );

  test("survives a tab whose reader does not answer", async () => {
    await reportTab();
    const second = await reportTab();
    vi.mocked(sendMessage).mockRejectedValueOnce(new Error("No response"));
    await spreadSettings({ ...on, terms: false }, on);
    expect(sendMessage).toHaveBeenLastCalledWith("optionsChanged", expect.anything(), { tabId: second, frameId: 0 });
  });
});

test("a page that cannot be scripted is answered, not thrown", async () => {
  executeScript.mockRejectedValueOnce(new Error("The extensions gallery cannot be scripted."));
  expect(await startReader(7)).toBe(false);
});

test("first notes, and cards and notes, come in scripts of their own, or silently not at all", async () => {
  await startReader(7);
  await sendForerunner(7);
  await sendLatecomer(7);
  expect(new Set(executeScript.mock.calls.flatMap(([{ files = [] }]) => files)).size).toBe(3);
  executeScript.mockRejectedValueOnce(new Error("No tab with id: 7"));
  await sendLatecomer(7);
});

test("a command reaches a tab with a reader, and no other", async () => {
  const tabId = await reportTab();
  await giveCommand(tabId, "next-term");
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith("commandGiven", { command: "next-term" }, { tabId, frameId: 0 });
  await forgetPage(tabId);
  await giveCommand(tabId, "next-term");
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
