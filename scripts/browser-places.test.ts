import { describe, expect, test } from "vitest";
import { browserPlaces, installCommand, namedBrowser, type Machine } from "./browser-places.ts";

const linux: Machine = { platform: "linux", environment: { PATH: "/usr/local/bin:/usr/bin" }, home: "/home/li" };
const mac: Machine = { platform: "darwin", environment: {}, home: "/Users/li" };
const windows: Machine = {
  platform: "win32",
  environment: { ProgramFiles: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\li\\AppData\\Local" },
  home: "C:\\Users\\li",
};

describe("where a browser usually stands", () => {
  test.each([
    ["chromium", linux, "/usr/local/bin/google-chrome-stable"],
    ["chromium", linux, "/usr/bin/chromium"],
    ["chromium", linux, "/home/li/.cache/ms-playwright/chromium-*/chrome-linux*/chrome"],
    ["chromium", mac, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["chromium", mac, "/Users/li/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*"],
    ["chromium", windows, "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe"],
    ["chromium", windows, "C:\\Users\\li\\AppData\\Local\\ms-playwright\\chromium-*\\chrome-win*\\chrome.exe"],
    ["firefox", linux, "/usr/bin/firefox-esr"],
    ["firefox", mac, "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox"],
    ["firefox", windows, "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
  ] as const)("%s on %o: %s", (name, machine, place) => {
    expect(browserPlaces(name, machine)).toContain(place);
  });

  test("Chrome comes before Edge, Edge before Chromium, an installed one before Playwright's", () => {
    const places = browserPlaces("chromium", linux);
    const order = ["google-chrome", "microsoft-edge", "chromium"].map((command) =>
      places.indexOf(`/usr/bin/${command}`),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(places.at(-1)).toContain("ms-playwright");
  });

  test("Playwright's Firefox is patched and takes no extension by WebDriver: it is no place", () => {
    expect(browserPlaces("firefox", linux).join()).not.toContain("ms-playwright");
  });
});

describe("the browser that the environment names", () => {
  test.each([
    [{ JIAZHU_CHROMIUM: "/opt/a", CHROME_PATH: "/opt/b" }, "/opt/a"],
    [{ CHROME_PATH: "/opt/b" }, "/opt/b"],
    [{ JIAZHU_CHROMIUM: "", CHROME_PATH: "/opt/b" }, "/opt/b"],
    [{ JIAZHU_FIREFOX: "/opt/c" }, undefined],
    [{}, undefined],
  ])("%o: %s", (environment, program) => {
    expect(namedBrowser("chromium", { ...linux, environment })).toBe(program);
  });
});

test.each([
  ["chromium", "linux", "sudo apt-get install chromium"],
  ["firefox", "linux", "sudo apt-get install firefox-esr"],
  ["chromium", "darwin", "brew install --cask google-chrome"],
  ["firefox", "win32", "winget install Mozilla.Firefox"],
] as const)("no %s on %s: %s", (name, platform, command) => {
  expect(installCommand(name, platform)).toBe(command);
});
