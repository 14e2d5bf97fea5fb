import { describe, expect, test } from "vitest";
import { isOfficial, pageOf, siteOf } from "./addresses.ts";

describe("isOfficial", () => {
  test.each([
    ["http://www.qinghe.gov.cn/2025/bg.html", true],
    ["https://gov.cn/", true],
    ["https://WWW.QINGHE.GOV.CN:8080/bg", true],
    ["https://www.gov.cn.example.com/", false],
    ["https://notgov.cn/", false],
    ["https://example.com/?from=www.gov.cn", false],
    ["https://www.gov.cn@example.com/", false],
    ["about:blank", false],
    ["", false],
  ])("%s: %s", (url, official) => expect(isOfficial(url)).toBe(official));
});

describe("pageOf", () => {
  test.each([
    ["http://www.qinghe.gov.cn/bg.html#3", "http://www.qinghe.gov.cn/bg.html"],
    ["http://www.qinghe.gov.cn/bg.html?id=7#3", "http://www.qinghe.gov.cn/bg.html?id=7"],
    ["http://www.qinghe.gov.cn", "http://www.qinghe.gov.cn/"],
    ["青禾区", null],
  ])("%s → %s", (url, page) => expect(pageOf(url)).toBe(page));
});

describe("siteOf", () => {
  test.each([
    ["http://www.qinghe.gov.cn/bg.html", "www.qinghe.gov.cn"],
    ["file:///home/reader/bg.html", null],
    ["", null],
  ])("%s → %s", (url, site) => expect(siteOf(url)).toBe(site));
});
