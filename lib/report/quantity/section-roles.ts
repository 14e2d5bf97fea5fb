import type { SectionRole } from "../analysis.ts";
import type { QuantityContext } from "./read-quantities.ts";

/**
 * Gives the role of the outermost section at each position that is asked for, in ascending order: 政府自身建设 inside the
 * review tells results. What a part of a report holds before its first heading goes with what follows.
 */
export function sectionRoles({ sections, glossary, partial }: QuantityContext): (position: number) => SectionRole {
  let current = 0;
  return (position) => {
    if (glossary && position >= glossary.start && position < glossary.end) return "glossary";
    while ((sections[current]?.end ?? Infinity) <= position) current++;
    for (let i = current; (sections[i]?.start ?? Infinity) <= position; i++) {
      const section = sections[i];
      if (section !== undefined && position < section.end) return section.role;
    }
    const first = sections[0];
    return partial && first !== undefined && position < first.start ? first.role : "other";
  };
}
