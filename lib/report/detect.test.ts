import { describe, expect, test } from "vitest";
import type { PageFacts, ReportKind } from "./analysis.ts";
import { detect } from "./detect.ts";

const PROSE = "全县上下聚焦主业、真抓实干,项目建设提速增效,民生保障持续加强,各项工作迈出新的步伐。".repeat(40);
const OPENING = "各位代表:\n现在,我代表县人民政府,向大会报告工作,请予审议。\n";
const LINKS = "关于开展环境整治的通告 2024-01-02\n清河县召开经济工作会议 2024-01-03\n".repeat(60);

function page(titles: Partial<Record<"article" | "title" | "heading", string>>): PageFacts {
  return {
    url: "https://www.qinghe.gov.cn/art/1.html",
    title: titles.title ?? "清河县人民政府",
    meta: titles.article === undefined ? {} : { articletitle: titles.article },
    headings: titles.heading === undefined ? [] : [titles.heading],
  };
}

const NAMED: readonly (readonly [string, ReportKind])[] = [
  ["政府工作报告", "government-work-report"],
  ["政 府 工 作 报 告", "government-work-report"],
  ["2024年清河县政府工作报告", "government-work-report"],
  ["2024年清河县政府工作报告(全文)", "government-work-report"],
  ["2024年清河县政府工作报告—全文", "government-work-report"],
  ["清河县人民政府工作报告(2023年12月20日)", "government-work-report"],
  ["清河县人民政府关于印发政府工作报告的通知", "government-work-report"],
  ["政府工作报告——2024年1月9日在清河县第八届人民代表大会第四次会议上", "government-work-report"],
  ["焦作市政府工作报告", "government-work-report"],
  ["(两会受权发布)政府工作报告", "government-work-report"],
  ["关于清河县2023年国民经济和社会发展计划执行情况与2024年计划草案的报告", "plan-report"],
  ["关于清河县2023年预算执行情况和2024年预算草案的报告", "budget-report"],
  ["清河县2023年国民经济和社会发展统计公报", "statistical-communique"],
  ["清河县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", "development-outline"],
];

const LOOKALIKES: readonly string[] = [
  "清河县第八届人民代表大会第四次会议关于政府工作报告的决议",
  "关于2023年预算执行情况和2024年预算的决议",
  "关于清河县国民经济和社会发展计划的决议",
  "《政府工作报告》解读",
  "2024年清河县政府工作报告图解",
  "图解丨2024年清河县政府工作报告",
  "一图读懂清河县政府工作报告",
  "政府工作报告解读之三:产业怎么转",
  "代表委员热议政府工作报告",
  "清河县人大代表审议政府工作报告",
  "县长李明作政府工作报告",
  "李明代表县人民政府作了政府工作报告",
  "各代表团讨论政府工作报告",
  "关于《政府工作报告(征求意见稿)》公开征求意见的通知",
  "清河县政府工作报告(征求意见稿)",
  "清河县召开政府工作报告征求意见座谈会",
  "县政府研究起草政府工作报告",
  "贯彻落实政府工作报告精神",
  "关于落实政府工作报告重点工作分工的意见",
  "2024年政府工作报告重点任务分解表",
  "政府工作报告任务进展情况",
  "2024年政府工作报告目标任务清单",
  "政府工作报告提出的十件民生实事",
  "政府工作报告里的数字",
  "速览!政府工作报告要点",
  "数读政府工作报告",
  "学习政府工作报告心得",
  "聚焦政府工作报告:乡村振兴",
  "政府工作报告热词",
  "政府工作报告新闻发布会",
  "政府工作报告范文",
  "关于政府工作报告起草情况的说明",
  "清河县2023年法治政府工作报告",
  "2023年政府信息公开工作年度报告",
  "2023年度部门预算执行情况绩效报告",
  "清河县水利局2024年部门预算公开报告",
  "关于2023年预算执行情况的审计工作报告",
  "关于2024年预算草案审查结果的报告",
  "关于2024年财政预算调整方案(草案)的报告",
  "关于国民经济和社会发展计划草案的审查结果报告",
  "《清河县2023年国民经济和社会发展统计公报》解读",
  "2023年国民经济和社会发展统计公报评读",
  "中共清河县委关于制定国民经济和社会发展第十四个五年规划的建议",
  "国民经济和社会发展第十四个五年规划纲要实施中期评估报告",
  "关于编制国民经济和社会发展规划纲要的说明",
];

describe("a title that names a report, with prose behind", () => {
  test.each(NAMED)("%s", (title, kind) => {
    expect(detect(page({ article: title }), PROSE)).toBe(kind);
    expect(detect(page({ heading: title }), PROSE)).toBe(kind);
    expect(detect(page({ title: `${title.split(/[-—]/)[0]}_清河县人民政府` }), PROSE)).toBe(kind);
  });
});

describe("a title about a report, even where the page quotes its opening", () => {
  test.each(LOOKALIKES)("%s", (title) => {
    expect(detect(page({ article: title }), PROSE)).toBeNull();
    expect(detect(page({ article: title }), OPENING + PROSE)).toBeNull();
    expect(detect(page({ heading: title }), PROSE)).toBeNull();
    expect(detect(undefined, `${title}\n\n${PROSE}`)).toBeNull();
  });
});

test.each([
  ["nothing at all", undefined, ""],
  ["a title and no text", page({ article: "政府工作报告" }), ""],
  ["a column of links", page({ article: "政府工作报告" }), LINKS],
  ["a table of numbers", page({ article: "2024年预算草案的报告" }), "科目 预算数 执行数\n1 2 3\n".repeat(200)],
  ["an ordinary notice", page({ article: "关于开展环境整治的通告" }), PROSE],
  [
    "news under a column 政府工作报告",
    page({ article: "清河县经济稳中向好" }),
    `首页 > 政府工作报告\n政府工作报告\n${PROSE}`,
  ],
  ["news that mentions one", page({ article: "清河县两会开幕" }), `会议听取了县长所作的政府工作报告。${PROSE}`],
  ["news with a link to one above it", page({ article: "清河县经济稳中向好" }), `2024年清河县政府工作报告\n${PROSE}`],
  ["an English page", page({ article: "Report on the Work of the Government" }), "Fellow deputies. ".repeat(300)],
  [
    "a court's report",
    page({ article: "清河县人民法院工作报告" }),
    `各位代表:\n现在,我代表县人民法院,向大会报告工作。\n${PROSE}`,
  ],
  [
    "a department to the standing committee",
    page({}),
    `主任、各位委员:\n我代表县人民政府报告2023年环境状况,请审议。\n${PROSE}`,
  ],
  ["only the name of a column above prose", undefined, `导航\n政府工作报告\n${PROSE}`],
] as const)("no report: %s", (_, facts, text) => {
  expect(detect(facts, text)).toBeNull();
});

test.each([
  ["a title line and the opening", undefined, `导航\n清河县志\n${OPENING}${PROSE}`],
  ["a page whose own title lacks the words", page({ article: "2023年工作回顾-清河年鉴" }), `${OPENING}${PROSE}`],
  ["a part under its title line", undefined, `导航菜单\n(江南省)清河县人民政府工作报告(2022年12月28日)\n  ${PROSE}`],
  ["a report's line behind the way through the site", undefined, `首页 > 政务公开\n2024年清河县政府工作报告\n${PROSE}`],
  ["an opening over a broken line", undefined, `各位代表:\n现在,我代表县人民政府,向\n大会报告工作,请审议。${PROSE}`],
] as const)("a report: %s", (_, facts, text) => {
  expect(detect(facts, text)).toBe("government-work-report");
});
