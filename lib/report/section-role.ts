import type { SectionRole } from "./analysis.ts";
import { YEAR, yearOf } from "./facts/years.ts";

const REVIEW = /回顾|总结|过去的?[一三五]年|成绩|来之不易|(?:工作|执行|完成)情况/;
const SELF_BUILDING =
  /政府(?:自身|系统|效能|职能|治理)[^。]{0,8}建设|自身建设|(?:人民满意|法治|服务型|廉洁|学习型)[^。]{0,4}政府/;
const PLAN =
  /工作的?(?:任务|安排|建议|意见|思路|打算|部署|重点|目标|要求|举措|计划)|(?:主要|重点|目标)(?:任务|工作)|总体(?:要求|思路|部署)|(?:预期|主要|奋斗|发展)目标|做好[^。]{0,12}工作|今年|明年|草案/;

const ABROAD = /国际形势|外交/;

/** The role that a heading names, null where it names none: 一、2023年工作回顾 → review, 三、加强政府自身建设 → self-building. */
export function ownRole(heading: string): SectionRole | null {
  if (ABROAD.test(heading)) return "other";
  if (REVIEW.test(heading)) return "review";
  if (SELF_BUILDING.test(heading)) return "self-building";
  return PLAN.test(heading) ? "plan" : null;
}

const LONGEST_UNNUMBERED = 24;
const ABOUT_YEAR = new RegExp(
  `^(?:关于)?(?:${YEAR}|过去的?[一三五]年|今年|明年|[五三]年来?)(?:的?|全市|全区|全县|全省|我[市区县省])[^。,;:!]{0,4}(?:政府|主要|重点)?工作[^。,;:!]{0,8}$`,
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

/** The role that a heading's year gives where its words give none: of two years the earlier one is looked back upon. */
export function roleByYear(heading: string, planYear: number | null): SectionRole | null {
  const year = yearOf(HEADING_YEAR.exec(heading)?.[0] ?? "");
  if (year === null || planYear === null || year > planYear) return null;
  return year < planYear ? "review" : "plan";
}

const PAST = /同比|荣获|获评|获批|建成|去年|累计|完成了|实现了|取得|首次|提前|圆满|已|成功/g;
const FUTURE = /力争|确保|争取|将(?!军)|(?<![主重需必提摘纲])要(?![素求点件闻])|加快|大力|着力|持续|启动|推动|务必/g;

/** Whether a stretch tells or plans, by its words: 力争新增… plans, 同比增长… tells. A review only if that is clear. */
export function roleByTense(text: string): SectionRole {
  const past = text.match(PAST)?.length ?? 0;
  const future = text.match(FUTURE)?.length ?? 0;
  return past > future ? "review" : "plan";
}
