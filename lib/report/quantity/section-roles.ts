import type { ViewSection } from "../outline.ts";
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

/**
 * Gives what the outermost section of `text` says at each position that is asked for, in ascending order: 政府自身建设
 * inside the review tells results.
 */
export function sectionPlaces(text: string, { sections, glossary }: QuantityContext): (position: number) => Place {
  let current = 0;
  return (position) => {
    if (itemAt(glossary, position) !== undefined) return IN_GLOSSARY;
    while ((sections[current]?.end ?? Infinity) <= position) current++;
    for (let i = current; (sections[i]?.start ?? Infinity) <= position; i++) {
      const section = sections[i];
      if (section !== undefined && position < section.end) return placeOf(section, text);
    }
    return NOWHERE;
  };
}
