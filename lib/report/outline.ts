import type { SectionRole } from "./analysis.ts";
import type { CleanView } from "./clean-view.ts";
import { closingOf } from "./closing.ts";
import { readEach } from "./each.ts";
import { type Line, paragraphsOf } from "./lines.ts";
import { type Heading, type HeadingKind, headingOf, LONGEST_HEADING } from "./section-heading.ts";
import { horizonOf, isSelfBuilding, ownRole, roleByYear, tenseOf, unnumberedRole } from "./section-role.ts";
import { byPosition, itemAt, type Span } from "./span.ts";
import { endOfText, oneList } from "./text-end.ts";

/** A stretch of the report under one heading; positions are the view's. */
export interface ViewSection extends Span {
  readonly heading: string;
  readonly level: number;
  readonly role: SectionRole;
  /** The last of the several years that it is about, 2030 of 二、“十五五”时期主要目标; null where it is about one year. */
  readonly horizon: number | null;
}

/**
 * The report's sections, in order, each from its heading to the next heading of its level or above; level 1 is the
 * outermost. A heading that opens a paragraph ((一)扩大有效投资。…) ends with its first sentence. The last call 各位代表!…
 * is a section of role `closing`, the glossary one of role `glossary`; notes under each page are none. Empty where
 * nothing looks like a heading.
 */
export function readOutline(
  view: CleanView,
  body: Span,
  glossary: readonly Span[],
  planYear: number | null,
): ViewSection[] {
  const end = endOfText(view, body, glossary);
  const isNote = (line: Line) => itemAt(glossary, line.start) !== undefined;
  const lines = paragraphsOf(view, { start: body.start, end }).filter((line) => !isNote(line));
  const headings = readEach(lines, (line) => headingOf(line, view));
  const closing = closingOf(lines, headings, []) ?? closingOf(lines, headings, glossary);
  const levels = levelsOf(headings);
  const marks = headings.map(({ at, text, kind }) => ({ at, heading: text, level: levels[kind] }));
  if (closing) marks.push({ at: closing.start, heading: closing.text.slice(0, "各位代表!".length), level: 1 });
  marks.sort((a, b) => a.at - b.at);
  const sections = marks.map((mark, i) => ({
    start: mark.at,
    end: beforeList(mark.at, endOf(marks, i) ?? end, glossary),
    heading: mark.heading,
    level: mark.level,
  }));
  return [...withRoles(view, sections, closing?.start ?? -1, planYear), ...glossarySection(view, glossary)].toSorted(
    byPosition,
  );
}

/** A section ends where the list of terms begins, though a list of deeds may stand behind that. */
function beforeList(start: number, end: number, glossary: readonly Span[]): number {
  const list = oneList(glossary);
  return list !== undefined && start < list.start ? Math.min(end, list.start) : end;
}

/** Where the section of the mark at `index` ends: at the next heading of its level or above. */
function endOf(marks: readonly { readonly at: number; readonly level: number }[], index: number): number | undefined {
  const level = marks[index]?.level ?? 0;
  let next = index + 1;
  while ((marks[next]?.level ?? 0) > level) next++;
  return marks[next]?.at;
}

/** Levels in the order in which kinds enclose each other; 第一部分 and unnumbered headings stand above 一、 only if they come first. */
function levelsOf(headings: readonly Heading[]): Readonly<Record<HeadingKind, number>> {
  const has = (kind: HeadingKind) => headings.some((heading) => heading.kind === kind);
  const first = headings.find(({ kind }) => kind === "part" || kind === "bare" || kind === "numeral");
  const numeral = first === undefined || first.kind === "numeral" ? 1 : 2;
  const bracketed = has("numeral") ? numeral + 1 : has("bare") || has("part") ? 2 : 1;
  const digit = has("bracketed") ? bracketed + 1 : bracketed;
  return { part: 1, bare: 1, appendix: 1, numeral, bracketed, digit };
}

type Unroled = Omit<ViewSection, "role" | "horizon">;

/** Roles from the headings; inner sections take the outer one's; where a heading is silent, place and tense speak. */
function withRoles(
  view: CleanView,
  sections: readonly Unroled[],
  closing: number,
  planYear: number | null,
): ViewSection[] {
  const roled: ViewSection[] = [];
  let outer: SectionRole | null = null;
  for (const section of sections.filter(({ level }) => level === 1)) {
    outer = section.start === closing ? "closing" : topRole(view, section, outer, planYear);
    roled.push({ ...section, role: outer, horizon: horizonOf(section.heading, planYear) });
  }
  const [first] = sections;
  const above = { start: first?.start ?? 0, end: roled[0]?.start ?? 0 };
  const unknown = first?.level === 1 ? "other" : unknownRole(view, above, roled[0]);
  const inner = sections
    .filter(({ level }) => level > 1)
    .map((section): ViewSection => {
      const { role = unknown, horizon = null } = roled.findLast((top) => top.start < section.start) ?? {};
      return { ...section, role: isSelfBuilding(section.heading) ? "self-building" : role, horizon };
    });
  return [...roled, ...inner];
}

function topRole(view: CleanView, section: Unroled, before: SectionRole | null, planYear: number | null): SectionRole {
  if (section.heading.startsWith("附")) return "other";
  const own = ownRole(section.heading) ?? unnumberedRole(section.heading) ?? roleByYear(section.heading, planYear);
  if (own || before === "plan") return own ?? "plan";
  return tenseOf(view.text.slice(section.start, section.end)) ?? "plan";
}

const ANNOUNCES_GOALS = /(?:预期|主要)目标[^。,]{0,6}[是为:]/;

/**
 * The role of a stretch whose heading stands on another page, by its tense and by what follows: before
 * 三、加强政府自身建设 stands the plan. What seems to tell is `other`, since single sentences of it may plan.
 */
function unknownRole(view: CleanView, stretch: Span, next: ViewSection | undefined): SectionRole {
  const text = view.text.slice(stretch.start, stretch.end);
  const tense = ANNOUNCES_GOALS.test(text) ? "plan" : tenseOf(text);
  const isBeforeEnd = next?.role === "self-building" || next?.role === "closing";
  return tense === "plan" || (isBeforeEnd && tense === null) ? "plan" : "other";
}

/**
 * What a part of a report holds before its first heading, as a section without heading; null where it has nothing there.
 * It belongs to what follows if that is 一、2024年工作回顾, else its tense speaks.
 */
export function openingSection(view: CleanView, body: Span, sections: readonly ViewSection[]): ViewSection | null {
  const [first] = sections;
  const end = first?.start ?? body.end;
  if (end <= body.start) return null;
  const isKnown = first !== undefined && (first.level > 1 || first.role === "review");
  const role = isKnown ? first.role : unknownRole(view, { start: body.start, end }, first);
  return { start: body.start, end, heading: "", level: 1, role, horizon: null };
}

function glossarySection(view: CleanView, glossary: readonly Span[]): ViewSection[] {
  const list = oneList(glossary);
  if (list === undefined) return [];
  const heading = view.text.slice(list.start, list.end).split("\n", 1)[0] ?? "";
  return [{ ...list, heading: heading.slice(0, LONGEST_HEADING), level: 1, role: "glossary", horizon: null }];
}
