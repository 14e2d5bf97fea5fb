import { expect, test } from "vitest";
import { isOff, offScope, switchOff } from "./off.ts";
import { parseSettings } from "./settings.ts";

const PAGE = "http://www.qinghe.gov.cn/2025/bg.html";
const settings = parseSettings({});
const pageOff = { ...settings, ...switchOff(settings, `${PAGE}#2`, "page", true) };
const siteOff = { ...settings, ...switchOff(settings, PAGE, "site", true) };

test.each([
  ["本页不用夹注 holds for the page", pageOff, PAGE, "page"],
  ["and for its other places", pageOff, `${PAGE}#5`, "page"],
  ["but not for another page", pageOff, `${PAGE}?page=2`, null],
  ["本站不用夹注 holds for all of the site", siteOff, "https://www.qinghe.gov.cn/", "site"],
  ["but not for another site", siteOff, "http://bailu.gov.cn/2025/bg.html", null],
  ["an address that is none is never off", siteOff, "青禾区", null],
] as const)("%s", (_title, now, url, scope) => {
  expect(offScope(now, url)).toBe(scope);
  expect(isOff(now, url)).toBe(scope !== null);
});

test("on again leaves the other pages off", () => {
  const both = { ...pageOff, offPages: [...pageOff.offPages, "http://bailu.gov.cn/"] };
  expect(switchOff(both, PAGE, "page", false)).toEqual({ offPages: ["http://bailu.gov.cn/"] });
});

test("off twice is remembered once", () =>
  expect(switchOff(siteOff, PAGE, "site", true)).toEqual({ offSites: ["www.qinghe.gov.cn"] }));

test("a file has no site to switch off", () =>
  expect(switchOff(settings, "file:///home/reader/bg.html", "site", true)).toEqual({}));
