import type { ViewSection } from "../outline.ts";
import { itemAt } from "../span.ts";
import type { QuantityContext } from "./read-quantities.ts";

/** What a section says of an amount in it. */
export type Place = Pick<ViewSection, "role" | "horizon">;

const NOWHERE: Place = { role: "other", horizon: null };
const IN_GLOSSARY: Place = { role: "glossary", horizon: null };

/**
 * Gives the outermost section at each position that is asked for, in ascending order: 政府自身建设 inside the review
 * tells results.
 */
export function sectionPlaces({ sections, glossary }: QuantityContext): (position: number) => Place {
  let current = 0;
  return (position) => {
    if (itemAt(glossary, position) !== undefined) return IN_GLOSSARY;
    while ((sections[current]?.end ?? Infinity) <= position) current++;
    for (let i = current; (sections[i]?.start ?? Infinity) <= position; i++) {
      const section = sections[i];
      if (section !== undefined && position < section.end) return section;
    }
    return NOWHERE;
  };
}
