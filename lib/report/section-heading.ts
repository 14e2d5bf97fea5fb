import type { CleanView } from "./clean-view.ts";
import { YEAR } from "./facts/years.ts";
import type { Line } from "./lines.ts";
import { Signs } from "./quantity/lexicon/signs.ts";
import { unnumberedRole } from "./section-role.ts";

/** How a heading is numbered: 第一部分, 2023年工作回顾 not at all, 一、, (一), 1. */
export type HeadingKind = "part" | "bare" | "numeral" | "bracketed" | "digit" | "appendix";

/** A heading with its place in the view; its text ends where the section's first sentence begins. */
export interface Heading {
  readonly at: number;
  readonly text: string;
  readonly kind: HeadingKind;
}

const PART = /^第[一二三四五六七八九十]{1,3}(?:部分|[章编篇])/;
const NUMERAL = /^(?:第?[一二三四五六七八九十]{1,3}(?:、|节)|[一二三四五六七八九十]{1,2}[.,](?=[^\d]))/;
const BRACKETED = /^\([一二三四五六七八九十]{1,3}\)/;
const DIGIT = /^\d{1,2}[.、](?!\d)/;
/** What these four begin with: most lines are told by one look. */
const BEGINS_NUMBER = new Signs("第(一二三四五六七八九十0123456789");
const APPENDIX = "附";
/** No heading is longer; the rest of its line is text. */
export const LONGEST_HEADING = 60;

/** What no line begins with: 今年的主要预期目标 / 是:… is one sentence, broken by the page. */
const GOES_ON = new Signs("是为:,");

/** What a line of the view says as a heading, null for any other line: (一)扩大有效投资。新开工… → (一)扩大有效投资. */
export function headingOf(line: Line, view: CleanView): Heading | null {
  const kind = kindOf(line.text);
  if (!kind || (kind === "bare" && GOES_ON.at(view.text, line.end + 1))) return null;
  const sentence = /^[^。:!;]*/.exec(line.text)?.[0] ?? "";
  const goesOn = sentence.includes(",") || line.text.includes("。");
  const heading = goesOn ? (RUN_INTO_TEXT.exec(sentence)?.[1] ?? beforeGap(sentence, line, view)) : null;
  return { at: line.start, text: (heading ?? sentence).slice(0, LONGEST_HEADING), kind };
}

const IS_CLOSING = /^(?:结束语|结语)(?::|$)/;

/** By what a line is a heading, null where it is none: 第一,… and 一是… are sentences. */
function kindOf(line: string): HeadingKind | null {
  if (BEGINS_NUMBER.at(line, 0)) {
    if (PART.test(line)) return "part";
    if (NUMERAL.test(line)) return "numeral";
    if (BRACKETED.test(line)) return "bracketed";
    if (DIGIT.test(line)) return line.endsWith(";") ? null : "digit";
  }
  if (IS_CLOSING.test(line) || unnumberedRole(RUN_INTO_TEXT.exec(line)?.[1] ?? line)) return "bare";
  return line.startsWith(APPENDIX) && line.length <= LONGEST_HEADING ? "appendix" : null;
}

/** Whether a line is a numbered heading of a report, 二、2025年主要任务 or (三)改善民生。…. */
export function isNumberedHeading(line: string): boolean {
  return BEGINS_NUMBER.at(line, 0) && (PART.test(line) || NUMERAL.test(line) || BRACKETED.test(line));
}

/** With which words the first sentence behind a heading begins. */
const BEGINS_TEXT = `(?:${YEAR}|今年|明年|过去|刚刚过去|一年来|新的一年|当前|各位代表|我们|我[省市县区州]|全[省市县区州国](?!面))`;
/** A heading without a line end: 一、2023年工作回顾2023年是…, 一、工作回顾(2024年)全市…, 加强政府自身建设打铁必须…. */
const RUN_INTO_TEXT = new RegExp(
  `^((?:第?[一二三四五六七八九十]{1,2}(?:、|部分))?(?:` +
    `${YEAR}[^。,;]{2,12}?(?=${YEAR}[是,我全])|` +
    `[^。,;]{2,24}?(?:回顾|总结|安排|建议|任务|意见|部署|目标|要求)(?:\\(${YEAR}\\))?(?=${BEGINS_TEXT}[^。;]{4})|` +
    `[^。,;]{0,6}政府[^。,;]{2,6}建设(?=[^。,;:])))`,
);

const SHORTEST_HEADING = 7;
const LONGEST_BEFORE_GAP = 32;

/**
 * The part of a line's first sentence before the one blank in it, where text goes on behind: (二)改善民生 新增学位1200个。
 * Null where there is no such blank, or several, since then blanks are only the layout's.
 */
function beforeGap(sentence: string, line: Line, view: CleanView): string | null {
  let gap = 0;
  for (let i = 1; i < Math.min(sentence.length, 2 * LONGEST_BEFORE_GAP); i++) {
    const follows = (view.at[line.start + i] ?? 0) - (view.at[line.start + i - 1] ?? 0);
    if (follows <= 1 || isAfterNumber(sentence, i)) continue;
    if (gap > 0) return null;
    gap = i;
  }
  const heading = sentence.slice(0, gap);
  return gap >= SHORTEST_HEADING && gap <= LONGEST_BEFORE_GAP && !/[,、]|\d$/.test(heading.slice(2)) ? heading : null;
}

/** Whether only the heading's number stands before `index`: 二、 2025年工作安排. */
function isAfterNumber(sentence: string, index: number): boolean {
  return (
    index <=
    (/^(?:第?[一二三四五六七八九十]{1,3}(?:、|部分)|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、])/.exec(sentence)?.[0]
      .length ?? 0)
  );
}

const ENDS_HEADING = "。:!;\n";

/**
 * The text with a line end for the last sign of each heading that runs into its first sentence, so that no number's
 * clause reaches back into it: 三、加强政府自身建设一般性支出压减5%. Every position stays.
 */
export function endHeadings(
  text: string,
  sections: readonly { readonly start: number; readonly heading: string }[],
): string {
  let from = 0;
  const parts: string[] = [];
  for (const { start, heading } of sections) {
    const end = start + heading.length;
    if (heading.length >= LONGEST_HEADING || ENDS_HEADING.includes(text.charAt(end)) || !ENDS_IN_NOUN.test(heading))
      continue;
    parts.push(text.slice(from, end - 1), "\n");
    from = end;
  }
  // Joined at once: of a string that is added up the engine looks for every sign in two places.
  return from === 0 ? text : [...parts, text.slice(from)].join("");
}

/** A heading that no amount ends: not 突破500亿元. */
const ENDS_IN_NOUN = /[^\d]{6}[\u4e00-\u9fff)]$/;
