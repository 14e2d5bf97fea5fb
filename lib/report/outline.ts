import type { SectionRole } from "./analysis.ts";
import type { CleanView } from "./clean-view.ts";
import { YEAR } from "./facts/years.ts";
import { type Line, paragraphsOf } from "./lines.ts";
import { ownRole, roleByTense, roleByYear, unnumberedRole } from "./section-role.ts";
import { byPosition, type Span } from "./span.ts";

/** A stretch of the report under one heading; positions are the view's. */
export interface ViewSection extends Span {
  readonly heading: string;
  readonly level: number;
  readonly role: SectionRole;
}

/** How a heading is numbered: 2023年工作回顾 not at all, 一、, (一), 1. */
type HeadingKind = "bare" | "numeral" | "bracketed" | "digit" | "appendix";

interface Heading {
  readonly at: number;
  readonly text: string;
  readonly kind: HeadingKind;
}

/**
 * The report's sections, in order, each from its heading to the next heading of its level or above; level 1 is the
 * outermost. A heading that opens a paragraph ((一)扩大有效投资。…) ends with its first sentence. The last call 各位代表!…
 * is a section of role `closing`, the glossary one of role `glossary`. Empty where nothing looks like a heading.
 */
export function readOutline(
  view: CleanView,
  body: Span,
  glossary: Span | null,
  planYear: number | null,
): ViewSection[] {
  const end = glossary && glossary.start > body.start ? Math.min(body.end, glossary.start) : body.end;
  const lines = paragraphsOf(view, { start: body.start, end });
  const headings = lines.flatMap((line) => headingOf(line) ?? []);
  const closing = closingLine(lines, headings.at(-1)?.at ?? body.start);
  const levels = levelsOf(headings);
  const marks = headings.map(({ at, text, kind }) => ({ at, heading: text, level: levels[kind] }));
  if (closing) marks.push({ at: closing.start, heading: closing.text.slice(0, "各位代表!".length), level: 1 });
  const sections = marks.map((mark, i) => ({
    start: mark.at,
    end: endOf(marks, i) ?? end,
    heading: mark.heading,
    level: mark.level,
  }));
  return [...withRoles(view, sections, closing?.start ?? -1, planYear), ...glossarySection(view, glossary)].toSorted(
    byPosition,
  );
}

/** Where the section of the mark at `index` ends: at the next heading of its level or above. */
function endOf(marks: readonly { readonly at: number; readonly level: number }[], index: number): number | undefined {
  const level = marks[index]?.level ?? 0;
  let next = index + 1;
  while ((marks[next]?.level ?? 0) > level) next++;
  return marks[next]?.at;
}

const NUMERAL = /^(?:第?[一二三四五六七八九十]{1,3}(?:、|[章节部编]分?)|[一二三四五六七八九十]{1,2}[.,](?=[^\d]))/;
const BRACKETED = /^\([一二三四五六七八九十]{1,3}\)/;
const DIGIT = /^\d{1,2}[.、](?!\d)/;
const APPENDIX = /^附件?[录]?\d?[:]?/;
const LONGEST_HEADING = 60;

/** What a line says as a heading, null for any other line. */
function headingOf(line: Line): Heading | null {
  const kind = kindOf(line.text);
  if (!kind) return null;
  const sentence = /^[^。:!;]*/.exec(line.text)?.[0] ?? "";
  const heading = RUN_INTO_TEXT.exec(sentence)?.[1] ?? sentence;
  return { at: line.start, text: heading.slice(0, LONGEST_HEADING), kind };
}

/** A heading without a line end: 一、2023年工作回顾2023年是…, 加强政府自身建设打铁必须…. */
const RUN_INTO_TEXT = new RegExp(
  `^((?:[一二三四五六七八九十]{1,2}、)?(?:${YEAR}[^。,;]{2,12}?(?=${YEAR}[是,我全])|[^。,;]{0,6}政府[^。,;]{2,6}建设(?=[^。,;:])))`,
);

function kindOf(line: string): HeadingKind | null {
  if (NUMERAL.test(line)) return "numeral";
  if (BRACKETED.test(line)) return "bracketed";
  if (DIGIT.test(line)) return line.endsWith(";") ? null : "digit";
  if (unnumberedRole(RUN_INTO_TEXT.exec(line)?.[1] ?? line)) return "bare";
  return APPENDIX.test(line) && line.length <= LONGEST_HEADING ? "appendix" : null;
}

/** Levels in the order in which kinds enclose each other; unnumbered headings stand above 一、 only if they come first. */
function levelsOf(headings: readonly Heading[]): Readonly<Record<HeadingKind, number>> {
  const has = (kind: HeadingKind) => headings.some((heading) => heading.kind === kind);
  const first = headings.find((heading) => heading.kind === "bare" || heading.kind === "numeral");
  const numeral = first?.kind === "bare" ? 2 : 1;
  const bracketed = has("numeral") ? numeral + 1 : has("bare") ? 2 : 1;
  const digit = has("bracketed") ? bracketed + 1 : bracketed;
  return { bare: 1, appendix: 1, numeral, bracketed, digit };
}

/** The closing call stands within this many units of the end. */
const LONGEST_CLOSING = 1600;

/** The last paragraph that addresses the deputies, if nothing but the end of the report follows. */
function closingLine(lines: readonly Line[], from: number): Line | null {
  const end = lines.at(-1)?.end ?? 0;
  const last = lines.findLast((line) => /^(?:各位代表|同志们|各位委员)[!,:]/.test(line.text));
  return last && last.start > from && end - last.start <= LONGEST_CLOSING ? last : null;
}

type Unroled = Omit<ViewSection, "role">;

/** Roles from the headings; inner sections take the outer one's; where a heading is silent, place and tense speak. */
function withRoles(
  view: CleanView,
  sections: readonly Unroled[],
  closing: number,
  planYear: number | null,
): ViewSection[] {
  const roled: ViewSection[] = [];
  let outer: SectionRole = "other";
  let before: SectionRole | null = null;
  for (const section of sections) {
    if (section.level > 1) {
      const isSelfBuilding = ownRole(section.heading) === "self-building";
      roled.push({ ...section, role: isSelfBuilding ? "self-building" : outer });
      continue;
    }
    outer = section.start === closing ? "closing" : topRole(view, section, before, planYear);
    before = outer;
    roled.push({ ...section, role: outer });
  }
  return roled;
}

function topRole(view: CleanView, section: Unroled, before: SectionRole | null, planYear: number | null): SectionRole {
  if (section.heading.startsWith("附")) return "other";
  const own = ownRole(section.heading) ?? unnumberedRole(section.heading) ?? roleByYear(section.heading, planYear);
  if (own || before === "plan") return own ?? "plan";
  return roleByTense(view.text.slice(section.start, section.end));
}

function glossarySection(view: CleanView, glossary: Span | null): ViewSection[] {
  if (!glossary) return [];
  const heading = view.text.slice(glossary.start, glossary.end).split("\n", 1)[0] ?? "";
  return [{ ...glossary, heading: heading.slice(0, LONGEST_HEADING), level: 1, role: "glossary" }];
}
