import { describe, expect, test } from "vitest";
import { threadTime } from "../../tests/thread-time.ts";
import type { PageFacts } from "./analysis.ts";
import { cleanView } from "./clean-view.ts";
import { readFacts } from "./facts.ts";

const PROSE = "全县上下真抓实干,项目建设提速增效,民生保障持续加强,各项工作迈出新的步伐。".repeat(3);
const OPENING = `各位代表:\n现在,我代表县人民政府,向大会报告工作,请予审议。\n`;
const SECTIONS = `一、2023年工作回顾\n${PROSE}\n二、2024年工作安排\n${PROSE}`;

const PAGE: PageFacts = { url: "https://www.qinghe.gov.cn/1.html", title: "", meta: {}, headings: [] };
const factsOf = (text: string, facts?: PageFacts) => readFacts(cleanView(text), facts);

describe("the plan year", () => {
  test.each([
    ["from the heading, not the title", `2023年清河县政府工作报告\n${OPENING}${SECTIONS}`, 2024, 2023],
    [
      "Chinese digits",
      `2022年政府工作报告\n${OPENING}二〇二二年工作回顾\n${PROSE}\n二〇二三年工作意见\n${PROSE}`,
      2023,
      2022,
    ],
    [
      "a short look back upon the year before",
      `${OPENING}一、过去五年和2023年工作的简要回顾\n${PROSE}\n二、今后五年的奋斗目标和2024年重点工作\n${PROSE}`,
      2024,
      2023,
    ],
    [
      "做好2024年工作",
      `${OPENING}一、克难奋进,2023年成绩来之不易\n${PROSE}\n二、抢抓机遇,扎实做好 2024 年工作\n${PROSE}`,
      2024,
      2023,
    ],
    [
      "not the year whose work and achievements are told",
      `${OPENING}一、2023年主要工作和五年发展成就\n${PROSE}\n二、2024年重点工作\n${PROSE}`,
      2024,
      2023,
    ],
    [
      "not a sentence about the year",
      `${OPENING}一、2023年工作回顾\n各位代表!2023年目标任务如期完成,成绩来之不易。\n三、开好局、起好步\n今年全县主要预期目标是:总量增长6%。\n${PROSE}`,
      2024,
      2023,
    ],
    [
      "not a heading that looks back on the year before",
      `${OPENING}“十三五”总结和2020年的工作\n${PROSE}\n“十四五”奋斗目标和2021年的重点工作\n${PROSE}`,
      2021,
      2020,
    ],
    ["a heading that looks back and ahead", `${OPENING}过去五年工作回顾和2016年工作安排\n${PROSE}`, 2016, 2015],
    ["the goals of its development", `${OPENING}二、2024年发展目标任务\n${PROSE}`, 2024, 2023],
    ["the sentence of the goals", `${OPENING}${PROSE}\n2024年全县发展的主要预期目标是:生产总值增长6%。`, 2024, 2023],
    ["a report of December", `清河县政府工作报告(2022年12月28日)\n三、狠抓落实\n${PROSE}`, 2023, 2022],
    ["a report of January", `政府工作报告\n——2024年1月9日在清河县第八届人民代表大会上\n${OPENING}${PROSE}`, 2024, 2023],
    [
      "the later of a title's two years",
      `关于清河县2023年计划执行情况与2024年国民经济和社会发展计划草案的报告\n${OPENING}${PROSE}`,
      2024,
      2023,
    ],
    ["none of a communiqué", `清河县2023年国民经济和社会发展统计公报\n${PROSE}`, null, 2023],
    ["the title where nothing else says", `2024年清河县政府工作报告\n${OPENING}${PROSE}`, 2024, 2023],
    ["not the year of a longer plan", `${OPENING}${SECTIONS}\n到2030年主要目标是:总量翻番。`, 2024, 2023],
    ["nor where it is all there is", `${OPENING}${PROSE}\n到2030年主要目标是:总量翻番。`, null, null],
    ["nobody says", `${OPENING}${PROSE}`, null, null],
  ])("%s", (_, text, planYear, reviewYear) => {
    expect(factsOf(text)).toMatchObject({ planYear, reviewYear });
  });
});

describe("the day of delivery", () => {
  test.each([
    ["under the title", "政府工作报告\n——2024 年 1 月 9 日在清河县第八届人民代表大会第四次会议上", "2024-01-09"],
    ["in brackets", "政府工作报告\n(2024年1月31日在清河县第八届人民代表大会第四次会议上)", "2024-01-31"],
    ["over two lines", "政府工作报告\n2024年1月9日在清河县第八届人民代表大会\n第四次会议上", "2024-01-09"],
    ["with the speaker's name", "政府工作报告\n2024年1月9日 李明", "2024-01-09"],
    ["with lost signs", "政府工作报告\n20251222日在清河县第八届人民代表大会", "2025-12-22"],
    ["without 年", "政府工作报告\n20241月12日在清河县第八届人民代表大会", "2024-01-12"],
    ["without 月", "政府工作报告\n2023年1228日在清河县第八届人民代表大会", "2023-12-28"],
    ["without its day", "政府工作报告\n20241月 日在清河县第八届人民代表大会", null],
    [
      "over two lines, cut before the congress",
      "政府工作报告\n——2024年1月9日在清河县第八届\n人民代表大会上",
      "2024-01-09",
    ],
    ["with more signs lost", "政府工作报告\n──20221228在县第八届人民代表大会第次会议上", "2022-12-28"],
    ["in the title", "清河县政府工作报告(2023年12月28日)", "2023-12-28"],
    ["Chinese digits", "政府工作报告\n二〇二四年一月十九日在清河县第八届人民代表大会上", "2024-01-19"],
    ["not the day of publication", "政府工作报告\n发布时间:2024-01-15", null],
    ["not a page's own day", "2024年1月15日 星期一\n政府工作报告", null],
    ["not an impossible day", "政府工作报告\n2024年13月40日在清河县人民代表大会上", null],
  ])("%s", (_, header, deliveredOn) => {
    expect(factsOf(`${header}\n${OPENING}${PROSE}`).deliveredOn).toBe(deliveredOn);
  });
});

describe("the region", () => {
  test.each([
    ["from the title", "2024年清河县政府工作报告", "清河县"],
    ["the innermost of a chain", "2024年东江市北湖区政府工作报告", "北湖区"],
    ["with 州 in a city's name", "(江南省)青州市人民政府工作报告(2023年12月28日)", "青州市"],
    ["from the congress", "政府工作报告\n——2024年1月9日在清河县第八届人民代表大会上", "清河县"],
    [
      "from the congress on the next line",
      "政府工作报告\n——2024年1月9日在清河县第八届\n人民代表大会第四次会议上",
      "清河县",
    ],
    ["of a new district", "青禾新区管委会2024年工作报告", "青禾新区"],
    ["from who delivers it", "政府工作报告\n清河县人民政府县长 李明", "清河县"],
    ["from the publisher", "发布机构:北湖区政府办\n政府工作报告", "北湖区"],
    ["not 我县 or 全区", "政府工作报告\n2024年1月9日在区第八届人民代表大会上", null],
  ])("%s", (_, header, region) => {
    expect(factsOf(`${header}\n${OPENING}${SECTIONS}`).region).toBe(region);
  });

  test("from the page's footer and its meta tags", () => {
    expect(factsOf(`政府工作报告\n${OPENING}${SECTIONS}\n主办单位:清河县人民政府`).region).toBe("清河县");
    expect(factsOf(OPENING + SECTIONS, { ...PAGE, meta: { sitename: "清河县人民政府网站" } }).region).toBe("清河县");
  });

  test.each([
    ["the party committee", "市", "在中共云岭市委坚强领导下,工作迈出新步伐。", "云岭市"],
    ["the place's own level only", "县", "在中共云岭市委、中共青禾县委坚强领导下,迈出新步伐。", "青禾县"],
    ["the last call", "市", `${"云岭发展。".repeat(20)}\n各位代表!奋力谱写中国式现代化云岭新篇章!`, "云岭市"],
    ["the last call, named in full elsewhere", "区", `${"青禾区发展。".repeat(10)}\n谱写现代化的青禾篇章!`, "青禾区"],
    ["not the central committee", "市", "在中共中央坚强领导下,工作迈出新步伐。", null],
    ["not a nickname", "市", "各位代表!奋力谱写中国式现代化花都新篇章!", null],
    ["not the city above", "县", `${"云岭发展。".repeat(30)}\n谱写中国式现代化云岭新篇章!`, null],
    ["not the province", "市", `${"海南发展。".repeat(30)}\n谱写中国式现代化海南新篇章!`, null],
  ])("from the body: %s", (_, level, body, region) => {
    const opening = `各位代表:\n现在,我代表${level}人民政府,向大会报告工作,请予审议。\n`;
    expect(factsOf(`政府工作报告\n${opening}${SECTIONS}\n${body}`).region).toBe(region);
  });

  test("the whole country", () => {
    expect(factsOf(`政府工作报告\n各位代表:\n现在,我代表国务院,向大会报告工作。${PROSE}`).region).toBe("全国");
  });
});

describe("title and publication", () => {
  test.each([
    ["the most telling line", "2024年清河县政府工作报告—全文\n政 府 工 作 报 告", "2024年清河县政府工作报告"],
    ["without a forum's board", "[江南] 2024年清河县政府工作报告", "2024年清河县政府工作报告"],
    ["without a list's sign", "• 政府工作报告\n• ——2024年1月9日在清河县人民代表大会上", "政府工作报告"],
    [
      "without who issues it",
      "清河县发展和改革局关于印发《清河县2023年国民经济和社会发展计划执行情况报告》的通知",
      "清河县2023年国民经济和社会发展计划执行情况报告",
    ],
    [
      "with who issues it where only that names the place",
      "清河县政府关于印发《政府工作报告》的通知",
      "清河县政府关于印发政府工作报告",
    ],
    ["a year inside the name", "清河县人民政府2024年工作报告", "清河县人民政府2024年工作报告"],
    ["not a link to the 图解", "相关解读:图解丨清河县2023年政府工作报告\n2024年政府工作报告", "2024年政府工作报告"],
  ])("title: %s", (_, header, title) => {
    expect(factsOf(`${header}\n${OPENING}${SECTIONS}`).title).toBe(title);
  });

  test.each([
    ["2024年清河县政府工作报告\n发布时间:2024-01-05 来源:县政府办", "2024-01-05"],
    ["发表于 2024-6-17 22:32:06\n政府工作报告", "2024-06-17"],
    ["政府工作报告", null],
  ])("publication: %s", (header, publishedOn) => {
    expect(factsOf(`${header}\n${OPENING}${SECTIONS}`).publishedOn).toBe(publishedOn);
  });

  test("the meta tag wins", () => {
    const facts = { ...PAGE, meta: { pubdate: "2024-02-03 10:00", articletitle: "2024年清河县政府工作报告" } };
    expect(factsOf(OPENING + SECTIONS, facts)).toMatchObject({
      publishedOn: "2024-02-03",
      title: "2024年清河县政府工作报告",
    });
  });
});

test("a heading with a whole article in it is read no further than a title goes", () => {
  const facts = { ...PAGE, headings: ["清河县政府工作报告".padEnd(50_000, "工作")] };
  let title: string | null = null;
  const time = threadTime(() => ({ title } = factsOf(OPENING + SECTIONS, facts)));
  expect(title).toBe("清河县政府工作报告");
  expect(time).toBeLessThan(100);
});

const LAST_CALL = "各位代表!让我们团结奋斗!";

test.each([
  ["a first page that leads on", `${OPENING}${SECTIONS}\n1 2 3 4 下一页`, true],
  ["a first page of five", `${OPENING}${SECTIONS}\n共5页`, true],
  ["余下全文", `${OPENING}${SECTIONS}\n余下全文>>`, true],
  ["a whole report above a pager", `${OPENING}${SECTIONS}\n${LAST_CALL}\n共5页 下一页`, false],
  ["a whole report that speaks of a next page", `${OPENING}${SECTIONS}\n翻开历史的下一页。${PROSE}`, false],
  ["a whole report", OPENING + SECTIONS, false],
  ["a whole report that lost its opening", `政府工作报告\n${SECTIONS}`, false],
  ["a middle part", `清河县政府工作报告\n${PROSE}\n三、狠抓投资\n${PROSE}\n四、提升品质\n${PROSE}`, true],
  ["an end", `清河县政府工作报告\n${PROSE}\n八、加强政府自身建设\n${PROSE}`, true],
])("partial: %s", (_, text, partial) => {
  expect(factsOf(text).partial).toBe(partial);
});
