import { matchesOf } from "../matches.ts";
import type { ViewSection } from "../outline.ts";
import type { Span } from "../span.ts";
import { itemAt } from "../span.ts";
import type { QuantityContext } from "./read-quantities.ts";

/** What a section says of an amount in it. */
export type Place = Pick<ViewSection, "role" | "horizon">;

const NOWHERE: Place = { role: "other", horizon: null };
const IN_GLOSSARY: Place = { role: "glossary", horizon: null };

const APPENDIX = "附";
/** Near the heading of an appendix that says what is to be done: 附件 2026年全县十件民生实事. */
const LISTS_DEEDS = /实事|重点(?:项目|工程|工作|任务)/;
const LENGTH_OF_HEADER = 60;

/** What an outermost section says of its amounts: an appendix of deeds plans, though it is no part of the plan. */
function placeOf(section: ViewSection, text: string): Place {
  if (section.role !== "other" || !section.heading.startsWith(APPENDIX)) return section;
  const listsDeeds = LISTS_DEEDS.test(text.slice(section.start, section.start + LENGTH_OF_HEADER));
  return listsDeeds ? { role: "plan", horizon: section.horizon } : section;
}

/** What a five-year plan sets: 《纲要（草案）》设置了29项主要指标; what it set and was done is no goal any more. */
const GOALS_OF_PLAN =
  /纲要(?:\(草案\)|草案)?》[^。\n]{0,50}?(?:提出|明确|设定|设置|确定)(?!的)[^。\n]{0,40}?(?:指标|目标)(?![^。\n]{0,20}(?:完成|实现|收官))/g;
const YEARS_OF_PLAN = 5;

/** The passages, each to the end of its paragraph, that say what the five-year plan sets which begins about `planYear`. */
function passagesOfPlan(text: string, planYear: number | null): readonly Span[] {
  if (planYear === null || !text.includes("纲要")) return [];
  return matchesOf(text, GOALS_OF_PLAN).map(({ index }) => {
    const end = text.indexOf("\n", index);
    return { start: index, end: end < 0 ? text.length : end };
  });
}

/**
 * Gives what the outermost section of `text` says at each position that is asked for, in ascending order: 政府自身建设
 * inside the review tells results, the goals of 《纲要（草案）》 plan wherever they stand.
 */
export function sectionPlaces(
  text: string,
  { sections, glossary, planYear }: QuantityContext,
): (position: number) => Place {
  const passages = passagesOfPlan(text, planYear);
  const ofPlan: Place = { role: "plan", horizon: YEARS_OF_PLAN * Math.ceil((planYear ?? 0) / YEARS_OF_PLAN) };
  let current = 0;
  return (position) => {
    if (itemAt(glossary, position) !== undefined) return IN_GLOSSARY;
    if (itemAt(passages, position) !== undefined) return ofPlan;
    while ((sections[current]?.end ?? Infinity) <= position) current++;
    for (let i = current; (sections[i]?.start ?? Infinity) <= position; i++) {
      const section = sections[i];
      if (section !== undefined && position < section.end) return placeOf(section, text);
    }
    return NOWHERE;
  };
}
