import type { SectionRole } from "./analysis.ts";
import { YEAR, yearOf } from "./facts/years.ts";

const CLOSING = /^(?:[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十]部分)?(?:结束语|结语)$/;
const REVIEW = /回顾|总结|过去的?[一三五]年|成绩|(?:发展|主要|历史性)成就|来之不易|(?:工作|执行|完成|发展)情况/;
const SELF_BUILDING =
  /政府(?:自身|系统|效能|职能|治理)[^。]{0,8}建设|自身建设|(?:人民满意|法治|服务型|廉洁|学习型)[^。]{0,4}政府/;
const PLAN =
  /(?:今后|未来)[三五]年|工作的?(?:总体|主要|重点)?(?:任务|安排|建议|意见|思路|打算|部署|重点|目标|要求|举措|计划)|(?:主要|重点|目标)(?:任务|工作)|总体(?:要求|思路|部署)|(?:预期|主要|奋斗|发展)目标|做好[^。]{0,12}工作|今年|明年|草案/;

const ABROAD = /国际形势|外交/;

/** The role that a heading names, null where it names none: 一、2023年工作回顾 → review, 三、加强政府自身建设 → self-building. */
export function ownRole(heading: string): SectionRole | null {
  if (CLOSING.test(heading)) return "closing";
  if (ABROAD.test(heading)) return "other";
  if (REVIEW.test(heading)) return "review";
  if (SELF_BUILDING.test(heading)) return "self-building";
  return PLAN.test(heading) ? "plan" : null;
}

/** Whether a heading's own role is `self-building`, 三、加强政府自身建设; two words tell most that are none. */
export function isSelfBuilding(heading: string): boolean {
  return (heading.includes("政府") || heading.includes("自身建设")) && ownRole(heading) === "self-building";
}

const LONGEST_UNNUMBERED = 30;
const PERIOD = `(?:${YEAR}|过去的?[一三四五]年|(?:今后|未来)五年|[今明]年|[三四五]年来?|“?十[一二三四五六]五”?(?:时期|期间)?)`;
/** What a heading of a whole section is about: 工作回顾, 发展目标, 主要任务, 十件民生实事; a sentence about a year goes on with 是 or 将. */
const ABOUT_YEAR = new RegExp(
  `^(?:关于)?${PERIOD}(?![是将要,])[^。,;:!?]{0,20}(?:工作(?:[^。,;:!?]{0,6})|回顾|总结|成就|目标|任务|思路|要求|安排|部署|实事(?:项目)?)$`,
);
const IS_TITLE = /工作的?报告(?:[(-]|(?:全文)?$)/;
const ABOUT_SITUATION =
  /^(?:当前)?(?:面临的?|发展)?(?:主要)?形势[^。,;:!]{0,6}$|^(?:存在的?)?(?:主要)?(?:困难|问题)(?:[和与](?:困难|挑战|问题))?$/;
const ABOUT_SELF = /^[^。,;:!]{0,6}政府[^。,;:!]{0,6}建设$/;

/** The role of a line that is a heading without a number, 二〇二三年工作意见; null for any other line. */
export function unnumberedRole(line: string): SectionRole | null {
  if (line.length > LONGEST_UNNUMBERED || IS_TITLE.test(line)) return null;
  if (ABOUT_SITUATION.test(line)) return "other";
  if (ABOUT_SELF.test(line)) return "self-building";
  return ABOUT_YEAR.test(line) ? (ownRole(line) ?? "plan") : null;
}

const HEADING_YEAR = new RegExp(YEAR);

/**
 * The role that a heading's year gives where its words give none: of two years the earlier one is looked back upon, of
 * two five-year plans the one that has ended: “十四五”时期 in a report of 2026.
 */
export function roleByYear(heading: string, planYear: number | null): SectionRole | null {
  if (planYear === null) return null;
  const lastYear = endOfFiveYears(heading);
  if (lastYear !== null) return lastYear < planYear ? "review" : "plan";
  const year = yearOf(HEADING_YEAR.exec(heading)?.[0] ?? "");
  if (year === null || year > planYear) return null;
  return year < planYear ? "review" : "plan";
}

const FIVE_YEARS = /十([一二三四五六]?)五(?:”|时期|期间|末)/;
const DIGITS = "一二三四五六";
/** The tenth plan, “十五”, ended in 2005. */
const END_OF_TENTH = 2005;

/** The last year of the five-year plan that words name: “十四五”时期 → 2025, “十五五”末 → 2030; null where they name none. */
export function endOfFiveYears(words: string): number | null {
  const match = FIVE_YEARS.exec(words);
  return match ? END_OF_TENTH + 5 * (DIGITS.indexOf(match[1] || "零") + 1) : null;
}

const NEXT_FIVE_YEARS = /(?:今后|未来)五年/;
/** The first of them: 推动“十五五”开好局、起好步. */
const OF_FIRST_YEAR = /开[好新]?局|起[好稳]步/;
const OF_ONE_YEAR = new RegExp(`${YEAR}|[今明去]年`);

/**
 * The last of the years that words speak of where they are several: “十四五”时期 → 2025, 今后五年 in a report of 2026 →
 * 2030. Null where they name one year beside it (“十四五”和2025年工作回顾), or speak of the first, or of none.
 */
export function horizonOf(words: string, planYear: number | null): number | null {
  if (OF_ONE_YEAR.test(words) || OF_FIRST_YEAR.test(words)) return null;
  if (NEXT_FIVE_YEARS.test(words)) return planYear === null ? null : planYear + 4;
  return endOfFiveYears(words);
}

/** What reviews say ten times as often as plans, and the reverse; words of both, 持续 and 新增, tell nothing. */
const PAST =
  /同比|获[评批得]?|入选|去年|累计|(?<![为除到])了(?!解)|取得|首次|提前|圆满|已|成功|率先|显著|明显|得到|居全|[省市国]第|\d\.\d%/g;
const FUTURE =
  /力争|确保|争取|计划|将(?!军)|(?<![主重需必提摘纲])要(?![素求点件闻])|加快|大力|着力|打造|推动|务必|抓好|鼓励|培育/g;

/** Whether a stretch tells (同比增长…) or plans (力争新增…) by most of its words; null where neither has the more. */
export function tenseOf(text: string): "review" | "plan" | null {
  const past = text.match(PAST)?.length ?? 0;
  const future = text.match(FUTURE)?.length ?? 0;
  if (past === future) return null;
  return past > future ? "review" : "plan";
}
