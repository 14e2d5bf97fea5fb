import type { SectionRole } from "./analysis.ts";
import { YEAR } from "./facts/years.ts";

const REVIEW = /回顾|总结|过去的?[一三五]年|成绩|来之不易|(?:工作|执行|完成)情况/;
const SELF_BUILDING = /政府(?:自身|系统|效能|职能|治理)[^。]{0,8}建设|自身建设|(?:人民满意|法治|服务型|廉洁|学习型)[^。]{0,4}政府/;
const PLAN =
  /工作的?(?:任务|安排|建议|意见|思路|打算|部署|重点|目标|要求|举措|计划)|(?:主要|重点|目标)(?:任务|工作)|总体(?:要求|思路|部署)|(?:预期|主要|奋斗|发展)目标|做好[^。]{0,12}工作|今年|明年|草案/;

/** The role that a heading names, null where it names none: 一、2023年工作回顾 → review, 三、加强政府自身建设 → self-building. */
export function ownRole(heading: string): SectionRole | null {
  if (REVIEW.test(heading)) return "review";
  if (SELF_BUILDING.test(heading)) return "self-building";
  return PLAN.test(heading) ? "plan" : null;
}

const LONGEST_UNNUMBERED = 24;
const ABOUT_YEAR = new RegExp(`^(?:关于)?(?:${YEAR}|过去的?[一三五]年|今年|明年|[五三]年来?)(?:的?|全市|全区|全县|全省|我[市区县省])[^。,;:!]{0,4}(?:政府|主要|重点)?工作[^。,;:!]{0,8}$`);
const ABOUT_SELF = /^[^。,;:!]{0,6}政府[^。,;:!]{0,6}建设$/;

/** The role of a line that is a heading without a number, 二〇二三年工作意见; null for any other line. */
export function unnumberedRole(line: string): SectionRole | null {
  if (line.length > LONGEST_UNNUMBERED) return null;
  if (ABOUT_SELF.test(line)) return "self-building";
  return ABOUT_YEAR.test(line) ? ownRole(line) ?? "plan" : null;
}

const PAST = /同比|荣获|获评|获批|建成|去年|累计|完成了|实现了|取得|首次|提前|圆满|已|成功/g;
const FUTURE = /力争|确保|争取|将|要|加快|大力|着力|持续|启动|推动|务必/g;

/** Whether a stretch tells or plans, by its words: 力争新增… plans, 同比增长… tells. A review only if that is clear. */
export function roleByTense(text: string): SectionRole {
  const past = text.match(PAST)?.length ?? 0;
  const future = text.match(FUTURE)?.length ?? 0;
  return past > future ? "review" : "plan";
}
