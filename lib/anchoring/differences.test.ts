import { expect, test } from "vitest";
import { differences } from "./differences.ts";

const shown = (was: string, now: string) =>
  differences(was, now)
    .map(({ kind, text }) => (kind === "equal" ? text : kind === "removed" ? `[-${text}]` : `[+${text}]`))
    .join("");

test.each([
  ["涨幅3%左右", "涨幅2%左右", "涨幅[-3%左右][+2%左右]"],
  ["增长16.5%", "增长17.5%", "增长[-16.5%][+17.5%]"],
  ["新建学校5所", "新建改建学校5所", "新建[+改建]学校5所"],
  ["增长７％以上", "增长7%以上", "增长[-７％以上][+7%以上]"],
  ["开工建设", "建成投用", "[-开工]建[-设][+成投用]"],
  ["同样", "同样", "同样"],
  ["", "新增", "[+新增]"],
  ["", "", ""],
])("%s → %s", (was, now, expected) => expect(shown(was, now)).toBe(expected));

test("joined, the parts are the two wordings, also where they have nothing in common", () => {
  const was = "甲乙丙丁".repeat(400);
  const now = "１２ 子丑寅卯".repeat(400);
  const parts = differences(was, now);
  expect(parts.flatMap(({ kind, text }) => (kind === "added" ? [] : text)).join("")).toBe(was);
  expect(parts.flatMap(({ kind, text }) => (kind === "removed" ? [] : text)).join("")).toBe(now);
});
