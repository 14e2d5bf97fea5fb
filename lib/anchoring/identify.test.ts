import { describe, expect, test } from "vitest";
import { identify } from "./identify.ts";
import { prepared, SAMPLE } from "./sample-report.ts";

function keysOf(text: string): readonly string[] {
  const page = prepared(text);
  const { report } = page.analysis;
  return report === null ? [] : identify({ ...report, kind: "government-work-report" }, page).keys;
}

const shareKey = (a: string, b: string) => keysOf(a).some((key) => keysOf(b).includes(key));

test("kind, place and plan year are the key, and the hash of the text another", () => {
  expect(keysOf(SAMPLE)).toEqual(["government-work-report/青禾区/2025", expect.stringMatching(/^text\/[\da-f]{16}$/)]);
});

describe("the same report", () => {
  test.each([
    ["between other menus", `网站首页\n浏览次数：8\n${SAMPLE}\n打印本页`],
    ["with blanks and full-width digits", SAMPLE.replaceAll("%", " ％")],
    ["with a corrected number", SAMPLE.replace("3%左右", "2%左右")],
    ["without its title, by its text", SAMPLE.slice(SAMPLE.indexOf("各位代表："))],
  ])("%s", (_copy, text) => expect(shareKey(SAMPLE, text)).toBe(true));
});

describe("another report", () => {
  test.each([
    ["next year's", SAMPLE.replaceAll("2025", "2026").replaceAll("2024", "2025")],
    ["another place's", SAMPLE.replaceAll("青禾", "云汐")],
  ])("%s", (_other, text) => expect(shareKey(SAMPLE, text)).toBe(false));
});

test("a title alone, 政府工作报告, is no key", () => {
  const page = prepared("政府工作报告\n各位代表：\n现在报告工作。");
  const { report } = page.analysis;
  expect(report && identify({ ...report, region: null }, page).keys).toEqual([`text/${page.hash()}`]);
});

test("what was read only because the reader asked has no key but its text", () => {
  const page = prepared();
  const { report } = page.analysis;
  expect(report && identify({ ...report, kind: "unknown" }, page).keys).toEqual([`text/${page.hash()}`]);
});

test("鼓楼区 is in several cities: with its city it is a key, alone it is none", () => {
  const of = (text: string) => keysOf(text)[0];
  const report = SAMPLE.replaceAll("青禾区", "鼓楼区");
  expect(of(report)).toMatch(/^text\//);
  expect(of(report.replace("在鼓楼区", "在江苏省南京市鼓楼区"))).toBe("government-work-report/南京市鼓楼区/2025");
});
