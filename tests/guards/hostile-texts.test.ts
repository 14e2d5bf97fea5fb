import { describe, expect, test } from "vitest";
import { analyze } from "../../lib/report/analyze.ts";
import { threadTime } from "../thread-time.ts";
import { attacks, ENTRY } from "./attacks.ts";

/** Milliseconds that a page may keep the reader waiting with one endless line. */
const PATIENCE = 1000;

const BEFORE = `2025年云岭市政府工作报告
各位代表：
现在，我代表云岭市人民政府，向大会报告工作，请予审议。
一、2024年工作回顾
新增“四上”企业[1]60家。
二、2025年工作安排
主要预期目标是：地区生产总值增长6%左右，`;
const LIST = "。\n名词解释\n[1]“四上”企业：指规模以上的企业。\n";

function timeOf(text: string): number {
  return threadTime(() => analyze({ text, asReport: true }));
}

describe("60,000 characters of one thing are read at once", () => {
  test.each([...attacks(), ...attacks([`${ENTRY}\n`, "(1)", "1.", "完成", "第", "增长", "6%、"])])(
    "%s",
    (_run, text) => {
      expect(timeOf(text)).toBeLessThan(PATIENCE);
      expect(timeOf(BEFORE + text + LIST)).toBeLessThan(PATIENCE);
      expect(timeOf(BEFORE + LIST + text)).toBeLessThan(PATIENCE);
    },
  );
});
