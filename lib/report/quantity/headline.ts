import { matchesOf } from "../matches.ts";
import type { ViewSection } from "../outline.ts";
import type { Span } from "../span.ts";
import type { Described } from "./indicator.ts";
import { canonicalName, indicators } from "./lexicon/indicators.ts";
import { actions } from "./lexicon/words.ts";
import type { Statement } from "./statement.ts";

/** The announcement of the year's main goals: 2024年经济社会发展的主要预期目标是：…; some pages break the line before 是. */
const MAIN_GOALS =
  /(?:预期|主要|发展|奋斗|努力|工作)的?(?:预期|发展|奋斗|工作)?(?:目标|指标)(?:建议)?(?:初步)?(?:作出?(?:如下|以下))?拟?(?:安排|建议|确定)?(?:\n?[为是]|:|如下)/g;
/** Before the announcement: it speaks of several years, and not of this one. */
const LONG_TERM = /到20\d\d年|“?十[一二三四五六]?五”?|[五十]年|今后|纲要/;
/** Right behind the announcement: 主要发展目标是:到2030年,…; 主要目标是:地区生产总值年均增长6%. */
const IS_LONG_TERM = /^[:,]?(?:到20\d\d年|[^。,;]{0,16}年均)/;
const LONGEST_OPENING = 60;
const THIS_YEAR = /今年|20\d\d年(?!的)/;

const SENTENCE_END = /[。!?\n]/g;

/** The passages of the plan that state the year's main goals: from the sentence's start to its end, in view positions. */
export function findGoalPassages(text: string, sections: readonly ViewSection[]): Span[] {
  const headlines: Span[] = [];
  for (const match of matchesOf(text, MAIN_GOALS)) {
    if (match.index < (headlines.at(-1)?.end ?? 0)) continue;
    const section = sections.findLast((candidate) => candidate.level === 1 && candidate.start <= match.index);
    if (section !== undefined && section.role !== "plan") continue;
    const end = passageEnd(text, match.index + match[0].length);
    if (IS_LONG_TERM.test(text.slice(match.index + match[0].length, end))) continue;
    const opening =
      /(?<![^。\n])[^。\n]*$/.exec(text.slice(Math.max(0, match.index - LONGEST_OPENING), match.index))?.[0] ?? "";
    if (LONG_TERM.test(opening) && !THIS_YEAR.test(opening.replace(LONG_TERM, ""))) continue;
    headlines.push({ start: match.index, end });
  }
  return headlines;
}

/**
 * The end of the passage: of its sentence and of those behind it that are goals too, or of its list where each goal stands
 * on a line that ends with a semicolon.
 */
function passageEnd(text: string, from: number): number {
  let start = from;
  while (":,\n".includes(text.charAt(start)) && start < text.length) start++;
  SENTENCE_END.lastIndex = start;
  for (;;) {
    const end = SENTENCE_END.exec(text)?.index ?? text.length;
    const goesOn = text.charAt(end) === "\n" ? GOES_ON_BELOW.test(text.charAt(end - 1)) : isGoal(text, end + 1);
    if (!goesOn) return end;
  }
}

/**
 * Whether the sentence at `index` names an indicator before all and says where it shall stand: one more goal, 城镇新增就业不少于
 * 5万人, 一产、二产增加值分别增长3%、6%, 居民收入增长和经济增长同步.
 */
function isGoal(text: string, index: number): boolean {
  const sentence = text.slice(index, index + LONGEST_GOAL);
  if (!SAYS_LEVEL.test(sentence)) return false;
  return indicators.at(text, index) !== "" || (actions.at(text, index) === "" && NAMES_LEVEL.test(sentence));
}

const LONGEST_GOAL = 40;
const SAYS_LEVEL = /^[^。!?\n]*(?:\d|同步|快于|高于|低于|持平)/;
/** The end of a statistical name, with the verb behind it. */
const NAMES_LEVEL =
  /^[^。!?\n,;:]{2,20}?(?:增加值|收入|投资|总额|产量|价格|涨幅|就业|能耗|比重|率|总值|强度|排放量?|浓度)(?:分别|确保|力争|预期|年均|累计)?(?:增长|增加|达到|控制|保持|降低|下降|稳定|提高)/;

const GOES_ON_BELOW = /;/;

const LEADING_INDICATORS = new Set(["地区生产总值", "国内生产总值"]);

/**
 * The passage at the start of the review that states the year's main results: the sentence of the regional product
 * with its neighbours that hold nothing but money and percentages. An empty list where the review has none.
 */
export function findResultPassage(
  text: string,
  statements: readonly Statement[],
  described: readonly Described[],
  sections: readonly ViewSection[],
): Span[] {
  const review = sections.find(({ role }) => role === "review");
  const isLeading = ({ amount }: Statement, i: number) =>
    review !== undefined &&
    amount.start >= review.start &&
    amount.start < review.end &&
    LEADING_INDICATORS.has(canonicalName(described[i]?.indicator ?? "") ?? "");
  const first = statements.findIndex(isLeading);
  if (first < 0) return [];
  let from = first;
  while (statements[from - 1] !== undefined && isNeighbour(text, statements[from - 1], statements[from])) from--;
  let to = first;
  while (statements[to + 1] !== undefined && isNeighbour(text, statements[to + 1], statements[to])) to++;
  return [{ start: statements[from]?.sentenceStart ?? 0, end: statements[to]?.amount.end ?? 0 }];
}

/** The farthest that two sentences of one passage stand apart, in characters between their amounts. */
const FARTHEST = 60;

/** What main results are counted in, beside persons. */
const MAIN_KINDS: ReadonlySet<string> = new Set(["money", "share", "point", "mass"]);

/** Whether a statement belongs to the passage of the one beside it: money or a share, near, in the same paragraph. */
function isNeighbour(text: string, statement: Statement | undefined, beside: Statement | undefined): boolean {
  if (statement === undefined || beside === undefined) return false;
  const { kind, unit, start } = statement.amount;
  const between = text.slice(Math.min(start, beside.amount.start), Math.max(start, beside.amount.start));
  return (MAIN_KINDS.has(kind) || unit === "人") && between.length <= FARTHEST && !between.includes("\n");
}
