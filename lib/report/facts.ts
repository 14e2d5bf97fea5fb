import type { PageFacts, Report } from "./analysis.ts";
import type { CleanView } from "./clean-view.ts";
import { readEach } from "./each.ts";
import { readYears } from "./facts/plan-year.ts";
import { readRegion } from "./facts/region.ts";
import { readTitle } from "./facts/title.ts";
import { dateIn } from "./facts/years.ts";
import { type Line, linesOf } from "./lines.ts";
import { ownRole } from "./section-role.ts";

/** What a report says about itself; see `Report`. */
export type ReportFacts = Pick<
  Report,
  "title" | "region" | "planYear" | "reviewYear" | "deliveredOn" | "publishedOn" | "partial"
>;

/** Reads the facts from the text and, where the page gives them, its meta tags and headings. Unknown ones are null. */
export function readFacts(view: CleanView, facts: PageFacts | undefined): ReportFacts {
  const lines = linesOf(view, { start: 0, end: view.text.length });
  const opening = lines.findIndex((line) => OPENING.test(line.text));
  const header = headerOf(lines, opening);
  const title = readTitle(header, facts);
  const deliveredOn = readDelivery(title, header);
  return {
    title,
    region: readRegion(title, view.text, facts),
    ...readYears(title, lines, deliveredOn),
    deliveredOn,
    publishedOn: readPublication(header, facts),
    partial: isPartial(lines, opening),
  };
}

const OPENING = /^(?:尊敬的)?各位(?:代表|主任|委员)[^。]{0,12}[:,!]|我代表.{0,20}(?:政府|国务院)/;
const LONG_LINE = 80;

/** The lines above the report's opening, its first paragraph included: a title may have run into it. */
function headerOf(lines: readonly Line[], opening: number): string[] {
  const end = lines.findIndex(
    (line, index) => index === opening || (line.text.length > LONG_LINE && line.text.includes("。")),
  );
  return lines.slice(0, end < 0 ? LINES_OF_HEADER : end + 1).map((line) => line.text.slice(0, LONG_LINE));
}

const LINES_OF_HEADER = 40;

/** The line of the delivery: 2024年1月9日在…会议上, or the day with the name of who speaks, 2024年1月9日 李明. */
const DELIVERED =
  /在.{0,40}(?:会议?|大会|次会|届$)|上$|\(|日(?!星期|周|发布|更新|印发|通过|农历)[\u4e00-\u9fff·]{2,4}$/;

/** The day of delivery, from the line under the title (——2024年1月9日在…会议上) or the title's brackets. */
function readDelivery(title: string, header: readonly string[]): string | null {
  const own = header.filter((line) => DELIVERED.test(line) && published(line) === null);
  for (const words of [...own, title]) {
    const date = dateIn(words);
    if (date) return date;
  }
  return null;
}

const PUBLISHED = /(?:发布时间|发布日期|发文日期|发布于|发表于|公开日期|时间|日期):?.{0,3}(?=20\d{2})/;

/** What a line says behind the name of the day of publication, null where it names none. */
function published(line: string): string | null {
  const match = line.includes("20") ? PUBLISHED.exec(line) : null;
  return match && line.slice(match.index + match[0].length);
}

/** The day of publication, from the meta tag PubDate or a line 发布时间:2024-01-05. */
function readPublication(header: readonly string[], facts: PageFacts | undefined): string | null {
  const tag = facts?.meta["pubdate"];
  const tagged = tag ? dateIn(tag) : null;
  if (tagged) return tagged;
  const words = readEach(header, published)[0];
  return words === undefined ? null : dateIn(words);
}

const FIRST_SECTION = /^第?([一二三四五六七八九十]{1,2})(?:[、章]|部分)/;

/** A section before which another stands; above 各位代表! it shows that this is the last call and no opening. */
const LATER_SECTION = /^(?:[二三四五六七八九][、]|第[二三四五六七八九](?:部分|章))/;

/** Links to a text's further pages: 下一页, 共5页, 1 2 3 下一页, 余下全文. */
const PAGER =
  /^(?:上一页)?\[?1\]?2(?:3(?:4(?:5)?)?)?(?:\.{2,3}\d+)?(?:下一页|尾页|末页|$)|下一页|^共\d{1,2}页|余下全文/;
const LONGEST_PAGER = 40;
/** The call with which a report ends: 各位代表!…. */
const LAST_CALL = /^(?:各位代表|同志们|各位委员)[!,]/;

/**
 * Whether the page holds but a part: a first page that leads to a next one and lacks the last call, or one that neither
 * opens nor reviews, or whose sections begin after 一.
 */
function isPartial(lines: readonly Line[], opening: number): boolean {
  const isBehindSection = lines.slice(0, Math.max(0, opening)).some((line) => LATER_SECTION.test(line.text));
  if (opening >= 0 && !isBehindSection) return lacksEnd(lines.slice(opening + 1));
  const sections = lines.flatMap((line) => FIRST_SECTION.exec(line.text) ?? []);
  if (sections[1] !== undefined && sections[1] !== "一") return true;
  const roles = new Set(lines.filter((line) => line.text.length <= LONG_LINE).map((line) => ownRole(line.text)));
  return !(roles.has("review") && roles.has("plan"));
}

/** Whether what follows the opening leads to another page and holds no last call. */
function lacksEnd(lines: readonly Line[]): boolean {
  const paged = lines.some((line) => line.text.length <= LONGEST_PAGER && PAGER.test(line.text));
  return paged && !lines.some((line) => LAST_CALL.test(line.text));
}
