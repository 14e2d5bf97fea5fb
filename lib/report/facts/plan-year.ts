import { readEach } from "../each.ts";
import type { Line } from "../lines.ts";
import { YEAR, yearOf } from "./years.ts";

const LONGEST_HEADING = 60;
const ANY_YEAR = new RegExp(YEAR, "g");
const PLAN_HEADING = [
  new RegExp(
    `(?<![到至])(${YEAR})(?:的?|全市|全区|全县|全省|我[市区县省])(?:政府|主要|重点|(?:经济社会)?发展)?(?:总体|工作|目标|任务|重点|预期)(?!的?(?:简要|简单|主要)?(?:回顾|总结|情况|报告)|[^。,]{0,4}[和与及][^。,]{0,12}(?:回顾|成就))`,
  ),
  new RegExp(`做好(${YEAR})`),
  new RegExp(`(?:安排|任务|意见|建议|部署|目标)\\((${YEAR})\\)`),
];
const GOALS = [
  new RegExp(`(?<![到至])(${YEAR})[^。;!\\n]{0,26}?(?:预期目标|主要目标|目标建议|目标)[^。;,\\n]{0,6}(?:是|为|:)`),
];
const REVIEW_HEADING = [
  new RegExp(`(${YEAR})(?:[^。]{0,8}(?:回顾|总结|来之不易)|[^。,]{0,14}成就)`),
  new RegExp(`(?:回顾|总结)\\((${YEAR})\\)`),
];
/** A heading that may have run into its first sentence: 一、工作回顾(2024年)2024年,全市…. */
const NUMBERED = /^(?:[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十]部分)/;
const LONGEST_RUN_IN = 30;
const SALUTATION = "各位代表!";
const FIRST_LATE_MONTH = 11;

/** A report that sets no goals: 清河县2024年国民经济和社会发展统计公报. */
const COMMUNIQUE = /统计公报/;

/** The year whose goals a report sets and the year that it reviews. */
export interface ReportYears {
  readonly planYear: number | null;
  readonly reviewYear: number | null;
}

/**
 * The years from the report's own words, headings first (二、2024年主要工作任务), then the sentence of the goals, then the
 * day of delivery (in November or December for the year to come), the title last (of 2023年计划执行情况与2024年计划草案 the
 * later year): delivered in December it names the wrong year. A year that disagrees with the day of delivery is not
 * believed.
 */
export function readYears(title: string, lines: readonly Line[], deliveredOn: string | null): ReportYears {
  const titled = yearOf(title.match(ANY_YEAR)?.at(-1) ?? "");
  if (COMMUNIQUE.test(title)) return { planYear: null, reviewYear: titled };
  const headings = readEach(lines, headingIn);
  const delivered = deliveredOn ? yearOfDelivery(deliveredOn) : null;
  const isPlausible = (year: number | null) => year !== null && (!delivered || Math.abs(year - delivered) <= 1);
  const told = firstYear(headings.filter(mayPlan), PLAN_HEADING, isPlausible);
  const planned = told ?? firstYear(readEach(lines, aimsIn), GOALS, isPlausible) ?? delivered;
  const reviewed = firstYear(headings, REVIEW_HEADING, (year) => year !== null);
  const planYear = planned ?? (reviewed === null ? titled : reviewed + 1);
  const reviewYear = reviewed ?? (planYear === null ? null : planYear - 1);
  return { planYear, reviewYear };
}

/** The words of a line that may hold the sentence of the goals, null of any other. */
function aimsIn({ text }: Line): string | null {
  return text.includes("目标") ? text : null;
}

const LOOKS_BACK = /回顾|总结/;
const LOOKS_AHEAD = /安排|任务|目标|部署|建议|意见|重点|计划|打算|思路/;

/** Whether a heading may name the year of the plan: not “十三五”总结和2020年的工作. */
function mayPlan(heading: string): boolean {
  return !LOOKS_BACK.test(heading) || LOOKS_AHEAD.test(heading);
}

/** Whether a short line is a paragraph: 各位代表!2025年主要目标任务如期完成,标志着…。 */
function isSentence(text: string): boolean {
  return text.startsWith(SALUTATION) || (text.endsWith("。") && text.includes(","));
}

/** What a line with a year says as a heading, null for a paragraph. */
function headingIn({ text }: Line): string | null {
  if (text.length <= LONGEST_HEADING) return text.includes("年") && !isSentence(text) ? text : null;
  const opening = NUMBERED.test(text) ? text.slice(0, LONGEST_RUN_IN) : "";
  return opening.includes("年") ? opening : null;
}

/** Of the year that each pattern finds first the first that is believed, the patterns the surest first; null of none. */
function firstYear(
  texts: readonly string[],
  patterns: readonly RegExp[],
  isBelieved: (year: number | null) => boolean,
): number | null {
  for (const pattern of patterns) {
    const year = yearIn(texts, pattern);
    if (isBelieved(year)) return year;
  }
  return null;
}

function yearIn(texts: readonly string[], pattern: RegExp): number | null {
  for (const text of texts) {
    const match = pattern.exec(text);
    if (match?.[1]) return yearOf(match[1]);
  }
  return null;
}

function yearOfDelivery(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= FIRST_LATE_MONTH ? year + 1 : year;
}
