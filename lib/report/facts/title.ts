import type { PageFacts } from "../analysis.ts";

/** No title is longer; a page may well put a whole article into its heading. */
const LONGEST_TITLE = 200;

const titleOf = (words: string) => words.slice(0, LONGEST_TITLE).replace(/\s/g, "");

/** A report's name with what belongs to it before and behind: 2023年清河县政府工作报告(2023年12月28日). */
const NAME =
  /[^。,;:!|>\n]{0,40}(?:(?:政府|管委会)(?:\d{4}年)?工作的?报告|国民经济和?社会发展[^。,;|>\n]{0,60}(?:报告|公报|纲要)|预算[^。,;|>\n]{0,70}报告)(?:[(（][^()（）\n]{4,40}[)）])?/g;
/** What every name has; the lines of a header that have it not are left out at once. */
const HAS_NAME = /报告|公报|纲要/;
const NO_TITLE = /解读|图解|相关|位置|决议|关于落实|[*]/;
/** A column's label before the title, a forum's board, a list's sign: [湖北], •. */
const BEFORE = /^(?:\[[^\]]*\]|名称|标题|文件名称|[•●■◆·])+/;
/** What leads to a title that names its year or place itself, and a bracket that nothing closes: 县发展和改革局关于印发《. */
const ISSUES = /^.{0,60}《(?=[^》]{0,60}(?:\d{4}|[省市区县州盟旗])[^》]{0,60}$)|《(?=[^》]{0,60}$)/;

/**
 * The report's title as the page words it, the most telling of those it gives: `2023年清河县政府工作报告` rather than
 * `政府工作报告`. From the meta tag, the headings, the lines above the opening; the window's title last. Empty without any.
 */
export function readTitle(header: readonly string[], facts: PageFacts | undefined): string {
  const own = facts ? [facts.meta["articletitle"] ?? "", ...facts.headings].map(titleOf) : [];
  const window = titleOf(facts?.title ?? "");
  const sources = [...own, ...header, window].filter((words) => HAS_NAME.test(words));
  const candidates = sources
    .flatMap((words) => words.match(NAME) ?? [])
    .filter((words) => !NO_TITLE.test(words))
    .map((words) => words.replace(BEFORE, "").replace(ISSUES, ""));
  return candidates.find((words) => /\d{4}|[省市区县州盟旗]/.test(words)) ?? candidates[0] ?? window;
}
