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
  ["清河县人民政府关于印发2024年政府工作报告的通知(清政发〔2024〕1号)", "government-work-report"],
  ["关于印发《2024年清河县政府工作报告》的通知", "government-work-report"],
  ["政府工作报告丨2024年清河县政府工作报告全文", "government-work-report"],
  ["2024年清河县政府工作报告(含名词解释)", "government-work-report"],
  ["2024年清河县政府工作报告及名词解释", "government-work-report"],
  ["2024年清河县政府工作报告(摘要)", "government-work-report"],
  ["2024年清河县政府工作报告(二)", "government-work-report"],
  ["清河县2024年《政府工作报告》(文字版)", "government-work-report"],
  ["2024年清河县政府工作报告.pdf", "government-work-report"],
  ["政府工作报告(2021年12月28日在清河县第八届人民代表大会第一次会议上)", "government-work-report"],
  ["白石镇2024年政府工作报告", "government-work-report"],
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
  "2024年县政府工作报告(通用5篇)",
  "乡镇政府工作报告范本3篇",
  "直播:清河县政府工作报告",
  "清河县2024年政府工作报告(讨论稿)",
  "关于公开征集2024年政府工作报告意见建议的公告",
  "关于抓好2024年《政府工作报告》重点任务的通知",
  "关于2024年政府工作报告目标任务完成情况的督查通报",
  "2024年政府工作报告民生实事项目公示",
  "2024年清河县政府工作报告名词解释",
  "2024年清河县政府工作报告要点",
  "划重点!2024年清河县政府工作报告",
  "从政府工作报告看清河新变化",
  "政府工作报告的语言特点研究",
  "县水利局传达学习政府工作报告精神",
  "新华社受权播发《政府工作报告》",
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
  [
    "news that quotes the opening",
    page({ heading: "清河县两会综述" }),
    `县长李明说,我代表县人民政府,向大会报告工作。${PROSE}`,
  ],
  [
    "a feature that begins with the words of the speaker",
    page({ heading: "奋楫扬帆再启航" }),
    `“各位代表:\n现在,我代表县人民政府,向大会报告工作。”1月9日上午,李明走上讲台。${PROSE}`,
  ],
  ["news of the meeting with the opening", page({ heading: "清河县八届人大四次会议开幕" }), OPENING + PROSE],
  [
    "a speech to the whole government",
    page({ heading: "李明在县政府全体会议上的讲话" }),
    `同志们:我代表县政府讲几点意见,落实好政府工作报告。${PROSE}`,
  ],
  [
    "a party congress",
    page({ heading: "在中国共产党清河县第十四次代表大会上的报告" }),
    `各位代表:\n现在,我代表中共清河县第十三届委员会向大会报告工作。\n${PROSE}`,
  ],
  [
    "the standing committee of the people's congress",
    undefined,
    `各位代表:\n我受县人大常委会委托,向大会报告工作。\n过去一年,听取县政府工作报告5项。${PROSE}`,
  ],
  [
    "a political consultative conference",
    undefined,
    `各位委员:\n我代表政协清河县第九届委员会常务委员会,向大会报告工作。${PROSE}`,
  ],
  ["a procurator's report", undefined, `各位代表:\n现在,我代表县人民检察院向大会报告工作。\n${PROSE}`],
  [
    "a company's report",
    page({ heading: "青禾集团2023年度工作报告" }),
    `各位代表:\n我代表公司向大会报告工作。${PROSE}`,
  ],
  [
    "a head of government on their own year",
    undefined,
    `各位领导:\n下面,我代表镇政府就一年来的政府工作述职,请批评指正。${PROSE}`,
  ],
  ["a talk to everybody", undefined, `大家好!\n我代表清河县政府,向大家汇报2024年的工作报告。${PROSE}`],
  ["an account to consultants", undefined, `各位委员:\n我代表县人民政府,向会议通报政府工作。${PROSE}`],
  ["a plenary speech", undefined, `同志们:\n下面,我代表县政府,对今年政府工作讲三点意见。${PROSE}`],
  ["to the party", undefined, `同志们:\n我代表县政府党组,汇报政府工作。${PROSE}`],
  [
    "a report of one matter to the congress",
    page({ article: "关于2024年民生实事项目的报告" }),
    `各位代表:\n我代表县人民政府,向大会报告2023年民生实事项目完成情况。\n${PROSE}`,
  ],
  [
    "a report of the environment to the congress",
    undefined,
    `各位代表:\n我代表县人民政府,向大会报告2023年度环境状况。\n${PROSE}`,
  ],
  ["a school's report", undefined, `各位代表:\n我代表学校向大会报告工作,贯彻政府工作报告精神。${PROSE}`],
  [
    "a chair's words",
    page({ article: "清河县八届人大四次会议主持词" }),
    `各位代表:请县长李明同志作政府工作报告。${PROSE}`,
  ],
  ["a list of reports", page({ article: "政府工作报告" }), "2024年政府工作报告\n2023年政府工作报告\n".repeat(40)],
  ["only the name of a column above prose", undefined, `导航\n政府工作报告\n${PROSE}`],
] as const)("no report: %s", (_, facts, text) => {
  expect(detect(facts, text)).toBeNull();
});

test.each([
  ["a title line and the opening", undefined, `导航\n清河县志\n${OPENING}${PROSE}`],
  ["a page whose own title lacks the words", page({ article: "2023年工作回顾-清河年鉴" }), `${OPENING}${PROSE}`],
  [
    "a new district's administration",
    page({ article: "青禾新区管委会2024年工作报告" }),
    `各位代表:\n现在,我代表青禾新区管理委员会向大会作工作报告,请予审议。\n${PROSE}`,
  ],
  ["to a congress with 通 in its name", undefined, `我代表区人民政府,向通塘区人民代表大会报告工作。\n${PROSE}`],
  ["to a congress with 家 in its name", undefined, `我代表市人民政府,向家塘市人民代表大会报告工作。\n${PROSE}`],
  ["work and arrangements", undefined, `我代表县人民政府,向大会报告2024年工作情况和2025年工作安排。\n${PROSE}`],
  ["work and main projects", undefined, `我代表县人民政府,向大会报告过去五年工作和今后重点项目安排。\n${PROSE}`],
  ["work and good deeds", undefined, `我代表县人民政府,向大会报告过去一年工作和民生实事安排。\n${PROSE}`],
  ["work of five years", undefined, `各位代表:\n我代表市人民政府,向大会报告过去五年的工作。\n${PROSE}`],
  ["a yearbook's page", page({ article: "政府工作报告-清河年鉴2024" }), PROSE],
  ["a title over several lines", undefined, `首页\n清河县\n政府工作报告\n(2024年1月9日)\n${OPENING}${PROSE}`],
  ["a title cut in two", undefined, `政 府 工 作\n报 告\n县长 李明\n${OPENING}${PROSE}`],
  ["a heading that is the site's", page({ heading: "清河县人民政府门户网站" }), OPENING + PROSE],
  ["a part under its title line", undefined, `导航菜单\n(江南省)清河县人民政府工作报告(2022年12月28日)\n  ${PROSE}`],
  ["a report's line behind the way through the site", undefined, `首页 > 政务公开\n2024年清河县政府工作报告\n${PROSE}`],
  ["an opening over a broken line", undefined, `各位代表:\n现在,我代表县人民政府,向\n大会报告工作,请审议。${PROSE}`],
] as const)("a report: %s", (_, facts, text) => {
  expect(detect(facts, text)).toBe("government-work-report");
});
