import { expect, test } from "vitest";
import { findBody } from "./body.ts";
import { cleanView } from "./clean-view.ts";
import { readOutline } from "./outline.ts";

const PROSE = "全县上下真抓实干,项目建设提速增效,民生保障持续加强,各项工作迈出新的步伐。".repeat(2);

function outline(text: string, glossaryStart?: string) {
  const view = cleanView(text);
  const start = glossaryStart === undefined ? -1 : view.text.indexOf(glossaryStart);
  const glossary = start < 0 ? null : { start, end: view.text.length };
  const sections = readOutline(view, findBody(view, undefined), glossary, 2024);
  return { view, sections, rows: sections.map(({ heading, level, role }) => [level, role, heading]) };
}

test.each([
  [
    "numbered sections with their parts",
    `各位代表:\n一、2023年工作回顾\n(一)扩大投资。${PROSE}\n二、2024年工作安排\n(一)抓项目\n${PROSE}\n三、加强政府自身建设\n${PROSE}`,
    [
      [1, "review", "一、2023年工作回顾"],
      [2, "review", "(一)扩大投资"],
      [1, "plan", "二、2024年工作安排"],
      [2, "plan", "(一)抓项目"],
      [1, "self-building", "三、加强政府自身建设"],
    ],
  ],
  [
    "unnumbered headings above numbered ones",
    `各位代表:\n二〇二二年工作回顾\n一、经济平稳。${PROSE}\n二〇二三年工作意见\n一、扩大投资。${PROSE}\n六、加强自身建设,提高效能。${PROSE}`,
    [
      [1, "review", "二〇二二年工作回顾"],
      [2, "review", "一、经济平稳"],
      [1, "plan", "二〇二三年工作意见"],
      [2, "plan", "一、扩大投资"],
      [2, "self-building", "六、加强自身建设,提高效能"],
    ],
  ],
  [
    "an unnumbered last section",
    `各位代表:\n2023年工作回顾\n${PROSE}\n2024年工作建议\n${PROSE}\n加强政府自身建设\n${PROSE}`,
    [
      [1, "review", "2023年工作回顾"],
      [1, "plan", "2024年工作建议"],
      [1, "self-building", "加强政府自身建设"],
    ],
  ],
  [
    "headings that tell by their tense",
    `清河县政府工作报告\n三、狠抓投资\n力争新开工项目20个,确保投产5个,加快建设。${PROSE}`,
    [[1, "plan", "三、狠抓投资"]],
  ],
  [
    "a closing call",
    `各位代表:\n一、2023年工作回顾\n${PROSE}\n二、2024年工作安排\n${PROSE}\n各位代表!前路漫漫,奋斗以成。`,
    [
      [1, "review", "一、2023年工作回顾"],
      [1, "plan", "二、2024年工作安排"],
      [1, "closing", "各位代表!"],
    ],
  ],
  [
    "no headings: sentences that only look like them",
    `各位代表:\n一要抓项目,二要抓招商。\n2024年,我们重点做好以下工作:\n推进法治政府建设。${PROSE}`,
    [],
  ],
])("%s", (_, text, expected) => {
  expect(outline(text).rows).toEqual(expected);
});

test("sections join without gaps and a part ends with its section", () => {
  const { sections } = outline(`各位代表:\n一、2023年工作回顾\n(一)投资。${PROSE}\n二、2024年工作安排\n${PROSE}`);
  const [review, part, plan] = sections;
  expect(review?.end).toBe(plan?.start);
  expect(part?.end).toBe(plan?.start);
});

test("the glossary is a section that starts with its heading", () => {
  const { view, sections } = outline(`各位代表:\n一、2023年工作回顾\n${PROSE}\n名词解释\n1.三通:路通。`, "名词解释");
  const glossary = sections.at(-1);
  expect(glossary?.role).toBe("glossary");
  expect(view.text.slice(glossary?.start, glossary?.end)).toBe("名词解释\n1.三通:路通。");
  expect(sections[0]?.end).toBe(glossary?.start);
});

test("a report whose line ends are lost is cut where headings must begin", () => {
  const text = `各位代表:现在报告工作。一、2023年工作回顾2023年是关键一年。${PROSE.repeat(30)}二、2024年工作安排2024年是攻坚之年。${PROSE.repeat(30)}`;
  expect(outline(text).rows).toEqual([
    [1, "review", "一、2023年工作回顾"],
    [1, "plan", "二、2024年工作安排"],
  ]);
});
