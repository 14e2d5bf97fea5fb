import { expect, test } from "vitest";
import { findBody } from "./body.ts";
import { cleanView } from "./clean-view.ts";

const PROSE = "全县上下真抓实干,项目建设提速增效,民生保障持续加强,各项工作迈出新的步伐,社会大局和谐稳定。".repeat(3);

test.each([
  [
    "without navigation and footer",
    `首页\n政务公开\n清河县政府工作报告\n各位代表:\n${PROSE}\n责任编辑:李明\n主办单位:清河县人民政府`,
    "清河县政府工作报告",
    PROSE.slice(-6),
  ],
  [
    "without a forum's noise",
    `发帖\n积分 177\n政府工作报告\n2024年1月4日在清河县人民代表大会上\n各位代表:\n${PROSE}\n您需要登录后才可以回帖\n工作时间\n9:00-18:00`,
    "政府工作报告",
    PROSE.slice(-6),
  ],
  [
    "with its list of terms",
    `各位代表:\n${PROSE}\n名词解释\n1.三通:路通、水通\n扫一扫`,
    "各位代表:",
    "1.三通:路通、水通",
  ],
  [
    "over a button in the middle",
    `各位代表:\n${PROSE}\n打印\n${PROSE}\n${PROSE}\n${PROSE}\n让我们奋勇前进!`,
    "各位代表:",
    "让我们奋勇前进!",
  ],
  [
    "a part without opening",
    `导航菜单\n清河县政府工作报告\n${PROSE}\n本文仅代表作者观点。`,
    "清河县政府工作报告",
    PROSE.slice(-6),
  ],
  [
    "a page that ends within a sentence",
    `清河县政府工作报告\n各位代表:\n${PROSE}\n${PROSE}加快建设`,
    "清河县政府工作报告",
    "加快建设",
  ],
  ["nothing but short lines", "首页\n链接", "首页", "链接"],
])("%s", (_, text, first, last) => {
  const view = cleanView(text);
  const body = findBody(view, undefined);
  const words = view.text.slice(body.start, body.end);
  expect(words.startsWith(cleanView(first).text)).toBe(true);
  expect(words.endsWith(cleanView(last).text)).toBe(true);
});

test("an empty text has an empty body", () => {
  expect(findBody(cleanView(""), undefined)).toEqual({ start: 0, end: 0 });
});
