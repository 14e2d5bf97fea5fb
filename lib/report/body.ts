import type { CleanView } from "./clean-view.ts";
import { isFurniture } from "./furniture.ts";
import { type Line, linesOf } from "./lines.ts";
import { isNumberedHeading } from "./section-heading.ts";
import type { Span } from "./span.ts";

/** How a report addresses its listeners at the start. */
const SALUTATION = /^(?:尊敬的)?各位(?:代表|主任|委员)[^。]{0,12}[:,!]/;
const TITLE = /(?:工作的?报告|统计公报|计划.{0,60}报告|预算.{0,60}报告|规划.{0,60}纲要)/;
const DELIVERED = /^[-─]*[(]?.{0,16}在.{4,60}(?:会议?上|大会上|会上)|^(?:\d{4}|[二一][〇零○九].{2})年?.{0,8}日/;
const LINES_OF_HEADER = 14;
const LONG_LINE = 60;

/**
 * The report itself: from its title (or its opening, where no title is near) to its last sentence, without the page's
 * navigation, header, footer and a forum's noise. The glossary inside or behind belongs to it. A later part of a report
 * begins with its first heading, 二、2025年主要任务, or with the rest of a sentence.
 * A text in which nothing looks like prose is returned whole.
 */
export function findBody(view: CleanView, article: Span | undefined): Span {
  const whole = { start: 0, end: view.text.length };
  const lines = linesOf(view, article ?? whole);
  const opening = openingLine(lines);
  if (opening < 0) return article ?? whole;
  const first = lines[titleLine(lines, opening)];
  const last = lines[lastLine(lines, opening)];
  return first && last ? { start: first.start, end: last.end } : whole;
}

/** The salutation that prose follows, else the first paragraph; -1 where there is neither. */
function openingLine(lines: readonly Line[]): number {
  const salutation = lines.findIndex((line) => SALUTATION.test(line.text));
  const prose = lines.findIndex((line) => line.text.length >= LONG_LINE && line.text.includes("。"));
  if (salutation < 0) return prose;
  if (prose < 0 || prose > salutation) return salutation;
  const isLastCall = prose < salutation - LINES_OF_HEADER || isBehindHeading(lines, prose, salutation);
  return isLastCall ? prose : salutation;
}

/** Whether a numbered heading stands near `prose` and above the salutation, which then is the last call of a part. */
function isBehindHeading(lines: readonly Line[], prose: number, salutation: number): boolean {
  const above = lines.slice(Math.max(0, prose - LINES_OF_HEADER), salutation);
  return above.some((line) => isNumberedHeading(line.text));
}

/**
 * The first line of the report's own header above `opening`: its title, else the line of place and date; of a part the
 * first heading, or the sentences before its first long paragraph.
 */
function titleLine(lines: readonly Line[], opening: number): number {
  const isPart = !SALUTATION.test(lines[opening]?.text ?? "");
  let first = opening;
  for (let i = opening - 1; i >= Math.max(0, opening - LINES_OF_HEADER); i--) {
    const text = lines[i]?.text ?? "";
    if (isFurniture(text) || text.length > 120) break;
    if (TITLE.test(text)) return i;
    if (DELIVERED.test(text) || (isPart && (isNumberedHeading(text) || text.endsWith("。")))) first = i;
  }
  return first;
}

const ENDS_SENTENCE = /[。!?;…”)]$/;
/** Whose words they are and who may use them, set behind a report's last call. */
const LICENCE =
  /^\(?(?:原载|转自|摘自|原文(?:链接|地址|出处)|许可协议|授权(?:方式|协议)|版权声明|免责声明|声明:|本(?:作品|网页|页面)|除非另有|知识共享|CCBY|CreativeCommons|Publicdomain)/i;
const LIST_ITEM = /^(?:[[(〔【]?\d{1,3}[\]〕】).、]|[①-⑳㉑-㉟㊱-㊿]|[^。,;]{2,30}:.)/;

/**
 * The last line before the page's furniture that is a sentence or an item of a list; or a paragraph whose last sentence
 * goes on on the next page.
 */
function lastLine(lines: readonly Line[], opening: number): number {
  let end = lines.length;
  for (let i = opening + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? "";
    if (isFurniture(text) || LICENCE.test(text)) {
      end = i;
      if (!reportGoesOn(lines, i)) break;
      end = lines.length;
    }
  }
  for (let i = end - 1; i > opening; i--) {
    const text = lines[i]?.text ?? "";
    if (ENDS_SENTENCE.test(text) || LIST_ITEM.test(text) || isParagraph(text)) return i;
  }
  return opening;
}

function isParagraph(text: string): boolean {
  return text.length >= LONG_LINE && text.includes("。");
}

const LINES_TO_GO_ON = 12;

/** Whether behind a line of furniture several paragraphs follow soon: a button in the middle of the article. */
function reportGoesOn(lines: readonly Line[], from: number): boolean {
  let paragraphs = 0;
  for (let i = from + 1; i < Math.min(lines.length, from + LINES_TO_GO_ON); i++) {
    const text = lines[i]?.text ?? "";
    if (text.length >= LONG_LINE && text.endsWith("。") && !isFurniture(text)) paragraphs++;
  }
  return paragraphs >= 3;
}
