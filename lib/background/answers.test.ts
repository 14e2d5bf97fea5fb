import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings } from "../settings/store.ts";
import { switchOff } from "../settings/off.ts";
import {
  onForerunnerWanted,
  onLatecomerWanted,
  onPageRead,
  onReaderStarted,
  onReadingAsked,
  onReportFound,
  onReportGone,
} from "./answers.ts";
import { clearBadge, showBadge } from "./badge.ts";
import { knownPage, knownPages } from "./pages.ts";
import { sendForerunner, sendLatecomer, startReader, stopReader } from "./reading.ts";

vi.mock("wxt/browser", async () => ({ browser: (await import("wxt/testing/fake-browser")).fakeBrowser }));
vi.mock("./reading.ts", () => ({
  startReader: vi.fn<() => Promise<boolean>>(async () => true),
  sendForerunner: vi.fn<() => Promise<void>>(async () => {}),
  sendLatecomer: vi.fn<() => Promise<void>>(async () => {}),
  stopReader: vi.fn<() => Promise<void>>(async () => {}),
  giveCommand: vi.fn<() => Promise<void>>(async () => {}),
}));
vi.mock("./badge.ts", () => ({
  showBadge: vi.fn<() => Promise<void>>(async () => {}),
  clearBadge: vi.fn<() => Promise<void>>(async () => {}),
}));

const PAGE = "http://www.qinghe.gov.cn/2025/bg.html";
const REPORT = { kind: "government-work-report" };

async function openTab(url: string) {
  const tab = await fakeBrowser.tabs.create({ url });
  const id = tab.id ?? 0;
  return { id, sender: { id: fakeBrowser.runtime.id, frameId: 0, url, tab: { ...tab, id } } };
}

const popup = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL("/popup.html") });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

test.each([
  ["found", onReportFound],
  ["asked for", (_data: unknown, { tab }: { tab: { id: number } }) => onReadingAsked({ tabId: tab.id }, popup())],
])(
  "a report that was %s is known before its reader comes: it asks for notes, and must hear of changes",
  async (_title, on) => {
    const { id, sender } = await openTab(PAGE);
    const known: unknown[] = [];
    vi.mocked(startReader).mockImplementationOnce(async (tabId) => {
      known.push(...(await knownPages()).keys());
      return tabId === id;
    });
    await on(REPORT, sender);
    expect(known).toEqual([id]);
  },
);

describe("reportFound", () => {
  test("a report on an official site gets a reader", async () => {
    const { id, sender } = await openTab(PAGE);
    await onReportFound(REPORT, sender);
    expect(startReader).toHaveBeenCalledWith(id);
  });

  test.each([
    ["a frame inside a page", REPORT, { frameId: 3 }],
    ["another extension", REPORT, { id: "other" }],
    ["a page outside gov.cn", REPORT, { url: "https://www.gov.cn.example.com/" }],
    ["no address at all", REPORT, { url: "" }],
    ["an unheard-of kind", { kind: "poem" }, {}],
    ["no payload", undefined, {}],
  ])("%s gets none", async (_title, data, otherwise) => {
    const { id, sender } = await openTab(PAGE);
    await onReportFound(data, { ...sender, ...otherwise });
    expect(startReader).not.toHaveBeenCalled();
    expect(await knownPage(id)).toBeNull();
  });

  test("a page that is switched off gets none, but is remembered for the time when it is on again", async () => {
    await changeSettings((now) => switchOff(now, PAGE, "page", true));
    const { id, sender } = await openTab(PAGE);
    await onReportFound(REPORT, sender);
    expect(startReader).not.toHaveBeenCalled();
    expect(await knownPage(id)).toEqual({ address: PAGE, asked: false });
  });
});

describe("readerStarted", () => {
  test("is given the switches", async () => {
    await changeSettings(() => ({ results: true }));
    const { sender } = await openTab(PAGE);
    expect(await onReaderStarted({ url: `${PAGE}#2` }, sender)).toMatchObject({
      options: { results: true },
      asReport: false,
    });
  });

  test("null where the site is off", async () => {
    await changeSettings((now) => switchOff(now, PAGE, "site", true));
    const { sender } = await openTab(PAGE);
    expect(await onReaderStarted({ url: PAGE }, sender)).toBeNull();
  });

  test.each([[{}], [{ url: 7 }], [{ url: "青禾区" }], [null]])("null for the payload %j", async (data) => {
    const { sender } = await openTab(PAGE);
    expect(await onReaderStarted(data, sender)).toBeNull();
  });
});

describe("readingAsked", () => {
  test("阅读本页: the reader that comes reads as a report, on that page and not on the next", async () => {
    const { id, sender } = await openTab("https://bbs.example.com/bg.html#top");
    expect(await onReadingAsked({ tabId: id }, popup())).toBe(true);
    expect(stopReader).toHaveBeenCalledWith(id);
    expect(startReader).toHaveBeenCalledWith(id);
    const asReport = async (url: string) => (await onReaderStarted({ url }, sender))?.asReport;
    expect(await asReport("https://bbs.example.com/bg.html")).toBe(true);
    expect(await asReport("https://bbs.example.com/other.html")).toBe(false);
  });

  test("false where the browser keeps extensions off", async () => {
    vi.mocked(startReader).mockResolvedValueOnce(false);
    const { id } = await openTab("https://store.example.com/");
    expect(await onReadingAsked({ tabId: id }, popup())).toBe(false);
  });

  test("only a page of the extension may ask", async () => {
    const { id, sender } = await openTab(PAGE);
    expect(await onReadingAsked({ tabId: id }, sender)).toBe(false);
    expect(startReader).not.toHaveBeenCalled();
  });
});

test("pageRead with a count that is none leaves the badge alone", async () => {
  const { sender } = await openTab(PAGE);
  await onPageRead({ ...REPORT, title: "2025年青禾区政府工作报告", terms: -1 }, sender);
  expect(showBadge).not.toHaveBeenCalled();
});

test.each([
  ["forerunnerWanted: the first notes", onForerunnerWanted, sendForerunner],
  ["latecomerWanted: cards and notes", onLatecomerWanted, sendLatecomer],
])("%s come to the tab that asks, and to no frame inside it", async (_title, onWanted, send) => {
  const { id, sender } = await openTab("https://bbs.example.com/bg.html");
  await onWanted({ ...sender, frameId: 3 });
  expect(send).not.toHaveBeenCalled();
  await onWanted(sender);
  expect(send).toHaveBeenCalledExactlyOnceWith(id);
});

describe("reportGone", () => {
  test("a page that turned into another shows nothing any more", async () => {
    const { id, sender } = await openTab(PAGE);
    await onReportGone(sender);
    expect(clearBadge).toHaveBeenCalledExactlyOnceWith(id);
  });

  test("a frame inside a page has no badge to clear", async () => {
    const { sender } = await openTab(PAGE);
    await onReportGone({ ...sender, frameId: 3 });
    expect(clearBadge).not.toHaveBeenCalled();
  });
});
