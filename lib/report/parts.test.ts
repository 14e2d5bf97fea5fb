import { describe, expect, test } from "vitest";
import { analyze } from "./analyze.ts";

const PROSE = "全县上下真抓实干，项目建设提速增效，各项工作迈出新的步伐，社会大局和谐稳定，人民群众安居乐业。".repeat(
  2,
);
const END = "三、加强政府自身建设\n一般性支出压减5%。\n各位代表！让我们携手奋进！";

/** What is read of a text that its detection may not know: sections, and each amount with role and year. */
function readPart(text: string) {
  const { report, quantities } = analyze({ text, asReport: true });
  return {
    partial: report?.partial,
    sections: report?.sections.map(({ role, heading }) => `${role} ${heading}`),
    amounts: quantities.map(({ role, quote, year }) => `${role} ${quote} ${year ?? ""}`),
  };
}

describe("a later part of a report", () => {
  test("that begins with the plan has its sections, and targets", () => {
    const text = `二、2025年主要任务\n（一）扩大投资。新开工项目30个。${PROSE}\n（二）改善民生。新增学位1200个。${PROSE}\n${END}`;
    const { sections, amounts } = readPart(text);
    expect(sections).toEqual([
      "plan 二、2025年主要任务",
      "plan （一）扩大投资",
      "plan （二）改善民生",
      "self-building 三、加强政府自身建设",
      "closing 各位代表！",
    ]);
    expect(amounts).toEqual(["target 30个 2025", "target 1200个 2025", "target 5% 2025"]);
  });

  test("on a page with furniture and a pager", () => {
    const text = `首页\n来源：云岭市人民政府\n二、2025年主要任务\n新开工项目30个。${PROSE}\n上一页\n1 2 3`;
    expect(readPart(text)).toEqual({
      partial: true,
      sections: ["plan 二、2025年主要任务"],
      amounts: ["target 30个 2025"],
    });
  });

  test("that ends the review before the plan begins tells results", () => {
    const text = `达到386亿元，同比增长6.2%，获评全国先进。${PROSE}\n二、2025年主要任务\n新开工项目30个。${PROSE}`;
    expect(readPart(text).amounts).toEqual(["result 386亿元 2024", "result 6.2% 2024", "target 30个 2025"]);
  });

  test("that begins inside the review: its sections are not known", () => {
    const text = `（三）民生持续增进。新增学位1200个，获评省级示范县，同比增长6.2%。${PROSE}\n二、2025年主要任务\n新开工项目30个。${PROSE}`;
    const { sections, amounts } = readPart(text);
    expect(sections).toEqual(["other （三）民生持续增进", "plan 二、2025年主要任务"]);
    expect(amounts).toEqual(["result 1200个 2024", "result 6.2% 2024", "target 30个 2025"]);
  });

  test("that begins inside the plan", () => {
    const text = `并完成投资45亿元，力争新建学校3所。${PROSE}\n（三）改善民生。新增学位1200个。${PROSE}\n三、加强政府自身建设\n一般性支出压减5%。`;
    const { sections, amounts } = readPart(text);
    expect(sections?.[0]).toBe("plan （三）改善民生");
    expect(amounts.map((amount) => amount.split(" ")[0])).toEqual(["target", "target", "target", "target"]);
  });

  test("what stands before the first heading of a section goes with it", () => {
    const text = `建成学校3所，获评示范校，取得成效。${PROSE}\n（三）改善民生。力争新增学位1200个，确保开工，加快建设，大力推动。${PROSE}\n三、加强政府自身建设\n${PROSE}`;
    expect(readPart(text).amounts.map((amount) => amount.split(" ")[0])).toEqual(["target", "target"]);
  });

  test("whose goals are announced without a section, after words of the past", () => {
    const text = `去年成效明显，获评先进，取得成功。今年主要目标是：粮食产量8亿斤，新增学位1200个。${PROSE}`;
    expect(readPart(text).amounts).toEqual(["target 8亿斤 ", "target 1200个 "]);
  });

  test.each(["将新建学校3所", "力争新建学校3所", "计划新建学校3所"])("without any heading: %s plans", (words) => {
    expect(readPart(`去年获评先进，同比增长6.2%，取得成效。${words}。${PROSE}`).amounts[1]).toBe("target 3所 ");
  });

  test("without any heading, but with the year's goals", () => {
    const text = `今年经济社会发展主要预期目标是：地区生产总值增长6%左右。新增学位1200个。${PROSE}`;
    const { quantities } = analyze({ text, asReport: true });
    expect(quantities).toMatchObject([
      { role: "target", headline: true },
      { role: "target", headline: false },
    ]);
  });
});

test("a whole report whose opening stands below a list of its sections begins there, and not as a part", () => {
  const text = `政府工作报告\n一、2024年工作回顾\n二、2025年工作安排\n各位代表：\n${PROSE}\n一、2024年工作回顾\n新建学校3所。${PROSE}\n二、2025年工作安排\n新建学校5所。${PROSE}`;
  expect(readPart(text)).toMatchObject({ partial: false, amounts: ["result 3所 2024", "target 5所 2025"] });
});

describe("the years of several", () => {
  const reportOf2026 = (review: string, plan: string) =>
    `2026年云岭市政府工作报告\n各位代表：\n${PROSE}\n${review}\n建成学校3所，生产总值年均增长5%。\n${plan}\n新建学校5所，今年开工2所。\n三、2026年重点工作\n改造小区7个。${PROSE}`;

  test("a section of a five-year plan gives its last year", () => {
    const text = reportOf2026("一、“十四五”时期发展成就", "二、“十五五”时期主要目标");
    expect(readPart(text).amounts).toEqual([
      "result 3所 2025",
      "result 5% 2025",
      "target 5所 2030",
      "target 2所 2026",
      "target 7个 2026",
    ]);
  });

  test("so does one of the next five years", () => {
    expect(readPart(reportOf2026("一、2025年工作回顾", "二、今后五年主要目标")).amounts[2]).toBe("target 5所 2030");
  });

  test("a heading need not say 时期, and may speak of the first year only", () => {
    expect(readPart(reportOf2026("一、2025年工作回顾", "二、“十五五”主要目标任务")).amounts[2]).toBe("target 5所 2030");
    const first = reportOf2026("一、2025年工作回顾", "二、全力推动“十五五”开好局、起好步");
    expect(readPart(first).amounts[2]).toBe("target 5所 2026");
  });

  test("what a five-year plan sets is for its last year, wherever it stands", () => {
    const plan = "《纲要（草案）》设置了29项主要指标，包括：研发投入占比6%以上。绿化率达40%。\n村道完成8公里。";
    expect(readPart(reportOf2026(`一、“十四五”发展成就和“十五五”目标\n${plan}`, "二、2026年工作")).amounts).toEqual([
      "target 29项 2030",
      "target 6%以上 2030",
      "target 40% 2030",
      "result 8公里 2025",
      "result 3所 2025",
      "result 5% 2025",
      "target 5所 2026",
      "target 2所 2026",
      "target 7个 2026",
    ]);
    const done =
      "《纲要》确定的主要指标全部达到，绿化率达40%。《纲要》明确的指标和《纲要》提出目标顺利完成，新增学位90个。";
    expect(readPart(reportOf2026(`一、2025年工作回顾\n${done}`, "二、2026年工作")).amounts.slice(0, 2)).toEqual([
      "result 40% 2025",
      "result 90个 2025",
    ]);
  });

  test("not one that names its year beside them", () => {
    const text = reportOf2026("一、2025年和“十四五”时期工作回顾", "二、“十五五”时期目标和2026年任务");
    expect(readPart(text).amounts).toContain("target 5所 2026");
  });
});

test("years in brackets behind headings that run into their text", () => {
  const text = `政府工作报告\n各位代表：\n${PROSE}\n一、过去一年工作回顾（2024年）一年来，建成学校3所。${PROSE}\n二、今年工作安排（2025年）今年是关键一年，新建学校5所。${PROSE}`;
  expect(readPart(text).amounts).toEqual(["result 3所 2024", "target 5所 2025"]);
});

test("an appendix of deeds plans, one of results does not", () => {
  const text = (appendix: string) =>
    `政府工作报告\n各位代表：\n${PROSE}\n一、2024年工作回顾\n${PROSE}\n二、2025年工作安排\n${PROSE}\n附件\n${appendix}`;
  const deeds = "2025年全县民生实事\n1.改造小区7个。\n2.建成学校3所。";
  expect(readPart(text(deeds)).amounts).toEqual(["target 7个 2025", "target 3所 2025"]);
  const results = "主要指标完成情况\n1.改造小区7个。\n2.建成学校3所。";
  expect(readPart(text(results)).amounts).toEqual(["result 7个 2024", "result 3所 2024"]);
});

test("deeds behind the list of terms plan, and the last call stays where it is", () => {
  const list = "名词解释\n1.两湖联动：指东湖与西湖一体开发。\n2.三色工程：指红绿古三色。";
  const deeds = "2025年区政府十件实事\n一、改善住房。改造小区7个。\n二、改善教育。建成学校3所。";
  const text = `政府工作报告\n各位代表：\n${PROSE}\n一、2024年工作回顾\n${PROSE}\n二、2025年工作安排\n${PROSE}\n${END}\n${list}\n${deeds}`;
  const { report } = analyze({ text, asReport: true });
  expect(readPart(text).amounts.slice(-2)).toEqual(["target 7个 2025", "target 3所 2025"]);
  expect(report?.sections.filter(({ level }) => level === 1).map(({ role }) => role)).toEqual([
    "review",
    "plan",
    "self-building",
    "closing",
    "glossary",
    "plan",
    "plan",
    "plan",
  ]);
  const closing = report?.sections.find(({ role }) => role === "closing");
  expect(text.slice(closing?.start, closing?.end).trim()).toBe("各位代表！让我们携手奋进！");
});

test("a part that ends with the last call is a part", () => {
  expect(readPart(`二、2025年主要任务\n新开工项目30个。${PROSE}\n${END}`).partial).toBe(true);
});
