import { expect, test } from "vitest";
import { analyze } from "./analyze.ts";
import { findBody } from "./body.ts";
import { cleanView } from "./clean-view.ts";
import { readOutline } from "./outline.ts";

const PROSE = "全县上下真抓实干,项目建设提速增效,民生保障持续加强,各项工作迈出新的步伐。".repeat(2);

function outline(text: string, glossaryStart?: string) {
  const view = cleanView(text);
  const start = glossaryStart === undefined ? -1 : view.text.indexOf(glossaryStart);
  const glossary = start < 0 ? [] : [{ start, end: view.text.length }];
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
    "unnumbered headings of several years",
    `各位代表:\n“十三五”时期的工作回顾\n${PROSE}\n过去四年工作回顾\n${PROSE}\n“十四五”时期我们抓好工作。${PROSE}`,
    [
      [1, "review", "“十三五”时期的工作回顾"],
      [1, "review", "过去四年工作回顾"],
    ],
  ],
  [
    "the goals of a period without a number",
    `各位代表:\n“十四五”时期工作回顾\n${PROSE}\n“十五五”时期的主要目标任务\n${PROSE}\n今后五年全市经济社会发展目标\n${PROSE}\n“十五五”主要目标落地见效\n${PROSE}`,
    [
      [1, "review", "“十四五”时期工作回顾"],
      [1, "plan", "“十五五”时期的主要目标任务"],
      [1, "plan", "今后五年全市经济社会发展目标"],
    ],
  ],
  [
    "goals and work of two periods in one heading",
    `各位代表:\n“十四五”时期发展成就和2025年工作回顾\n${PROSE}\n“十五五”时期主要目标和2026年重点工作\n${PROSE}\n2026年是“十五五”开局之年的工作要求\n${PROSE}`,
    [
      [1, "review", "“十四五”时期发展成就和2025年工作回顾"],
      [1, "plan", "“十五五”时期主要目标和2026年重点工作"],
    ],
  ],
  [
    "a plan whose section tells of success",
    `各位代表:\n一、过去五年工作回顾\n${PROSE}\n二、政府工作总体安排\n成绩显著,已取得很大进步。${PROSE}`,
    [
      [1, "review", "一、过去五年工作回顾"],
      [1, "plan", "二、政府工作总体安排"],
    ],
  ],
  [
    "what the next five years bring",
    `各位代表:\n一、过去五年工作回顾\n${PROSE}\n二、今后五年总体安排\n成绩显著,已取得很大进步。${PROSE}`,
    [
      [1, "review", "一、过去五年工作回顾"],
      [1, "plan", "二、今后五年总体安排"],
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
    "parts above numbered sections",
    `各位代表:\n第一部分 2023年工作回顾\n一、经济平稳。${PROSE}\n第二部分　2024年工作安排\n一、扩大投资。${PROSE}`,
    [
      [1, "review", "第一部分2023年工作回顾"],
      [2, "review", "一、经济平稳"],
      [1, "plan", "第二部分2024年工作安排"],
      [2, "plan", "一、扩大投资"],
    ],
  ],
  [
    "words at the end: 结束语",
    `各位代表:\n一、2024年工作安排\n${PROSE}\n结束语\n各位代表!前路漫漫,奋斗以成。`,
    [
      [1, "plan", "一、2024年工作安排"],
      [1, "closing", "结束语"],
    ],
  ],
  [
    "a numbered end: 三、结语",
    `各位代表:\n一、2024年工作安排\n${PROSE}\n二、结语\n${PROSE}`,
    [
      [1, "plan", "一、2024年工作安排"],
      [1, "closing", "二、结语"],
    ],
  ],
  [
    "an end that runs into its text",
    `各位代表:\n一、2024年工作安排\n${PROSE}\n结语:前路漫漫,奋斗以成。`,
    [
      [1, "plan", "一、2024年工作安排"],
      [1, "closing", "结语"],
    ],
  ],
  [
    "headings that run into their first sentence",
    `各位代表:\n一、过去一年工作回顾(2023年)2023年,全市经济稳中向好。${PROSE}\n(一)产业迈出新步伐　全年招商成效明显。${PROSE}\n二、今年工作安排(2024年)今年是关键一年。${PROSE}\n三、加强政府自身建设 一般性支出只减不增。${PROSE}`,
    [
      [1, "review", "一、过去一年工作回顾(2023年)"],
      [2, "review", "(一)产业迈出新步伐"],
      [1, "plan", "二、今年工作安排(2024年)"],
      [1, "self-building", "三、加强政府自身建设"],
    ],
  ],
  [
    "five-year plans, of which one has ended",
    `各位代表:\n一、“十三五”时期发展成就\n${PROSE}\n二、“十四五”时期主要目标\n${PROSE}\n三、2024年重点工作\n${PROSE}`,
    [
      [1, "review", "一、“十三五”时期发展成就"],
      [1, "plan", "二、“十四五”时期主要目标"],
      [1, "plan", "三、2024年重点工作"],
    ],
  ],
  [
    "no heading: 结束语 in a sentence, 第一 and 一是 at its start",
    `各位代表:\n第一,抓项目。${PROSE}\n一是抓招商。${PROSE}\n结束语所说的话要记在心里。${PROSE}\n第二,抓民生。${PROSE}`,
    [],
  ],
  [
    "a heading with blanks of the layout is whole",
    `各位代表:\n一、 2023 年 工作 回顾\n(一)坚持 项目 为王,投资 稳步 增长。${PROSE}`,
    [
      [1, "review", "一、2023年工作回顾"],
      [2, "review", "(一)坚持项目为王,投资稳步增长"],
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

test.each([
  "许可协议：署名4.0国际",
  "声明：本文由网友整理。",
  "本作品属于公有领域。",
  "原载《云岭日报》。",
  "来源：云岭日报。",
])("the last section ends before %s", (licence) => {
  const text = `各位代表：\n一、2024年工作安排\n${PROSE}\n各位代表！奋斗以成！\n${licence}`;
  const { view, sections } = outline(text);
  expect(view.text.slice(sections.at(-1)?.start, sections.at(-1)?.end)).toBe("各位代表!奋斗以成!");
});

test.each([
  ["三、加强政府自身建设 一般性支出压减5%,勤俭办事。", "一般性支出"],
  ["(一)扩大有效投资　市级重点项目30个,全部开工。", "市级重点项目"],
])("%s: the heading is no part of what is measured", (line, indicator) => {
  const text = `各位代表：\n${PROSE}\n二、2024年工作安排\n${line}${PROSE}`;
  expect(analyze({ text, asReport: true }).quantities).toMatchObject([{ indicator }]);
});

test("an amount that ends a heading is read", () => {
  const text = `各位代表：\n${PROSE}\n二、2024年工作安排\n(一)推动产业链产值突破500亿元 新增企业30家。${PROSE}`;
  expect(analyze({ text, asReport: true }).quantities.map(({ quote }) => quote)).toEqual(["500亿元", "30家"]);
});
