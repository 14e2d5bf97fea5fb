import type { Span } from "./span.ts";

/**
 * What kind of document a page holds. Each is read with the same machinery.
 *
 * - `government-work-report` 政府工作报告
 * - `plan-report` 国民经济和社会发展计划执行情况…的报告
 * - `budget-report` 预算执行情况…的报告
 * - `statistical-communique` 国民经济和社会发展统计公报
 * - `development-outline` 国民经济和社会发展第…个五年规划纲要
 * - `unknown` read because the reader asked for it, though it was not recognised
 */
export type ReportKind =
  | "government-work-report"
  | "plan-report"
  | "budget-report"
  | "statistical-communique"
  | "development-outline"
  | "unknown";

/** What a top-level section is for: 回顾, 今年工作, 政府自身建设, 名词解释, the closing call, or anything else. */
export type SectionRole = "review" | "plan" | "self-building" | "glossary" | "closing" | "other";

/** A stretch of the report under one heading. `level` 1 is the outermost: 一、 above （一） above 1. */
export interface Section extends Span {
  readonly heading: string;
  readonly level: number;
  readonly role: SectionRole;
}

/** The facts of one report. Years are calendar years, dates are ISO 8601 (`2023-12-28`), null where the page does not say. */
export interface Report {
  readonly kind: ReportKind;
  readonly title: string;
  /** The place as it names itself, 青禾区. */
  readonly region: string | null;
  /** The year whose goals it sets; not always the year in its title. */
  readonly planYear: number | null;
  readonly reviewYear: number | null;
  readonly deliveredOn: string | null;
  readonly publishedOn: string | null;
  /** True where the page holds only a part of the report, one page of several. */
  readonly partial: boolean;
  readonly sections: readonly Section[];
}

/** One explained term of the report's own list. The span covers the whole entry, number to last character. */
export interface GlossaryEntry extends Span {
  readonly id: string;
  /** The number as written, without its brackets; null where entries carry none. */
  readonly label: string | null;
  /** The headword without its quotation marks, 一河两岸三片. */
  readonly term: string;
  /** Other names that the entry explains, each findable on its own: 两重 and 两新 of “两重”“两新”. */
  readonly aliases: readonly string[];
  /** The definition word for word, without line breaks and blanks that only the layout made. */
  readonly definition: string;
}

/** A stretch of the text with its wording. */
export interface Quotation extends Span {
  readonly quote: string;
}

/** A marker in the body joined to its entry; `entry` null: dangling, no definition on this page. */
export interface Reference extends Quotation {
  readonly label: string;
  readonly entry: string | null;
  /** The phrase that the marker annotates, null where none can be told. */
  readonly anchor: Quotation | null;
}

/** Another place of a defined term in the body. */
export interface Mention extends Quotation {
  readonly entry: string;
}

/** How a quantity bounds what it measures: 7%, 约7%, 不低于7%, 7%以内, 6%—7%. */
export type Bound = "exact" | "about" | "at-least" | "at-most" | "range";

/** What a quantity is in the report: an aim for a coming period, a fact of the past one, or neither. */
export type Role = "target" | "result" | "context";

/** An amount in the report, 7.5%左右, with what it says. */
export interface Quantity extends Quotation {
  readonly role: Role;
  /** What is measured, in the report's own words, as short as identifies it: 地区生产总值. Empty where it cannot be told. */
  readonly indicator: string;
  /** The verb or aspect: 增长, 达到, 新增, 占比. Empty where there is none. */
  readonly measure: string;
  /** The statistical name behind a short form (GDP → 地区生产总值), null where unknown. */
  readonly canonical: string | null;
  /** 万 and 亿 multiplied out; a range has both ends, low first. */
  readonly value: number | readonly [number, number];
  /** Without 万 and 亿: 元, %, 百分点, 平方米; empty where there is none. */
  readonly unit: string;
  readonly bound: Bound;
  /** The higher aim after 力争 beside a base value: the 9% of 增长8%、力争9%. */
  readonly stretch: boolean;
  readonly year: number | null;
  /** In the passage of the year's main goals or main results. */
  readonly headline: boolean;
}

/** A goal in words only: 居民收入增长与经济增长同步. */
export interface Goal extends Span {
  readonly indicator: string;
  readonly wording: string;
  readonly year: number | null;
  readonly headline: boolean;
}

/** All that the reading core says of one text. Lists are ordered by position. No report: null and empty lists. */
export interface ReportAnalysis {
  readonly report: Report | null;
  readonly glossary: readonly GlossaryEntry[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly goals: readonly Goal[];
}

/** What the page says about itself outside its running text; every field may be empty. */
export interface PageFacts {
  readonly url: string;
  /** `document.title`. */
  readonly title: string;
  /** `<meta name content>` by lower-cased name: articletitle, pubdate, sitename … */
  readonly meta: Readonly<Record<string, string>>;
  /** The text of the first headings (h1, h2), in order. */
  readonly headings: readonly string[];
}

/** What the reading core is given: one linear text and what the page's structure adds to it. */
export interface AnalysisInput {
  readonly text: string;
  readonly facts?: PageFacts;
  /** Spans set as superscript; they show a marker whose brackets are lost (企业²665户). */
  readonly superscripts?: readonly Span[];
  /** Where the page's article stands, found by density; text outside is furniture. Absent: the whole text. */
  readonly article?: Span;
  /** Read it as a report whatever detection says; `kind` is then "unknown" where it would have been none. */
  readonly asReport?: boolean;
}
