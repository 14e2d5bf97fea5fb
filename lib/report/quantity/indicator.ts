import { countedNoun } from "./counted-noun.ts";
import { indicators } from "./lexicon/indicators.ts";
import { ALL_HINTS, type Hint, hintOf } from "./lexicon/hints.ts";
import { Signs } from "./lexicon/signs.ts";
import { actions } from "./lexicon/words.ts";
import type { Statement } from "./statement.ts";
import { endsWithAction, fromFirstAction, type Stripped, stripMeasures, stripOpening } from "./strip-lead.ts";

/** What a statement says its amount measures. Empty strings where it does not say. */
export interface Described {
  readonly indicator: string;
  readonly measure: string;
  /** A word that completes the subject of the clause before: the 总投资 of 签约项目15个、总投资35亿元. */
  readonly aspect: string;
}

/** A lead that hands over to the noun behind the amount: 锦绣广场等3个项目, 为6个社区, 中心和8个驿站. */
const LEADS_ON = new Signs("等的、为对在把将使给向由及和与共中");
/** A verb between an actor and what is measured: 水环境项目完成投资量. */
const INNER_VERB = /(?:实现|完成)(?=..)/;
const BEGINS_INNER_VERB = hintOf("实完");

/** Reads a clause's words around its amount: 新增城镇就业 gives the indicator 城镇就业 and the measure 新增. */
export function describe(statement: Statement): Described {
  const lead = withoutAim(statement.lead);
  if (isPart(statement.amount) && (statement.hints & HAS_PART) !== 0 && HAS_SHARE.test(lead)) return shareOf(lead);
  const trailing = withoutScope(stripMeasures(lead));
  const leading = stripOpening(statement.runsOn ? fromFirstAction(trailing.stem) : trailing.stem);
  if (leading.rest === "" || handsOver(statement, trailing.stem, trailing.measure)) {
    const { noun, predicate } = countedNoun(statement);
    const measure = leading.measure || trailing.measure || predicate || actions.ending(trailing.stem);
    if (noun !== "") return { indicator: noun, measure, aspect: "" };
  }
  const subject = indicators.ending(leading.rest) || tidy(leading.rest, statement.hints);
  return {
    indicator: subject || leading.nominal,
    measure: trailing.measure || leading.measure || innerVerb(leading.rest, statement.hints),
    aspect: subject === "" && leading.nominal === "" ? trailing.nominal : "",
  };
}

/** Says what a value leaves out, or is compared with; its subject stands before: 增长6%(【不含开发区】增长7.3%)、【快于经济】增速2个百分点. */
const SAYS_SCOPE =
  /^\((?:$|不?含|不?包括|扣除|剔除|同口径|可比)|^(?:[增涨][速幅])?(?:快于|慢于|高于|高出|低于)[^、的]{1,10}$|^[比较](?![例重率值亚])[^比较,、]{2,12}$/;
const OPENS_SCOPE = new Signs("(快慢高低比较增涨");

function withoutScope(stripped: Stripped): Stripped {
  const { stem } = stripped;
  return OPENS_SCOPE.at(stem, 0) && SAYS_SCOPE.test(stem) ? { ...stripped, stem: "" } : stripped;
}

/** A share in percent or as a fraction: 占全省28%, 占全省近四分之一. */
function isPart({ kind, unit, value }: Statement["amount"]): boolean {
  return kind === "share" || (unit === "" && typeof value === "number" && value < 1);
}

function innerVerb(subject: string, hints: Hint): string {
  return (hints & BEGINS_INNER_VERB) !== 0 ? (INNER_VERB.exec(subject)?.[0] ?? "") : "";
}

const KEEP = new Signs("保");

/** A lead without the short verbs of a base and a higher aim: 地区生产总值保8%争9%. */
function withoutAim(lead: string): string {
  if (lead === "争") return "";
  return KEEP.end(lead) ? lead.replace(/(?<=[值额入资])保$/, "") : lead;
}

/** Where it happened: 在全省运动会上获得13块金牌. */
const IS_PLACE = /(?:在|于)[^,、]{2,16}[上中里内]$/;
const ENDS_PLACE = new Signs("上中里内");

function handsOver(statement: Statement, stem: string, measure: string): boolean {
  if (ENDS_PLACE.end(stem) && IS_PLACE.test(stem)) return true;
  return LEADS_ON.end(stem) || endsWithAction(stem) || countsOn(statement, measure);
}

const NOUN = /^[\u4e00-\u9fff“]{2}/;

/** Whether what stands before a count only says where or who, since the noun follows: 毗邻区县45项合作事项. */
function countsOn({ amount, trail }: Statement, measure: string): boolean {
  if (amount.unit === "人" || amount.unit === "人次") return false;
  return (amount.kind === "count" || trail.startsWith("的")) && measure === "" && NOUN.test(trail);
}

const HAS_PART = hintOf("占");
const HAS_SHARE = /占(?![比有])[^占]{2,}/;

/** 民生支出占财政支出的78%: the share of what stands before 占, or of the subject of the clause before. */
function shareOf(lead: string): Described {
  const { rest } = stripOpening(lead.slice(0, lead.lastIndexOf("占")));
  return { indicator: tidy(rest, ALL_HINTS), measure: "占比", aspect: "" };
}

/** The subject that a clause without an amount ends with, for the amount behind it: 实现跨省直接结算,惠及5万人. */
export function subjectOf(clause: string): string {
  return tidy(stripOpening(stripMeasures(clause).stem).rest, ALL_HINTS);
}

/** A list of subjects without what stands around it: 新增甲企业、乙企业 → 甲企业、乙企业; 面积和产量增长 → 面积和产量. */
export function subjectList(lead: string): string {
  const { stem } = stripMeasures(lead);
  return stripOpening(stem).rest || stem;
}

const LONGEST_SUBJECT = 24;
const BEGINS_INTRODUCTION = hintOf("等我把让实完各提达零开");
const INTRODUCTION =
  /^.*(?:(?<![中高初同平均相对])等(?!级)|(?:实现|提升|达到)[^、]{0,12}(?:”|以上)、|(?<=[^、]{2})零增长、|我们|我国|把|让|实现|完成|(?:提供|开展)(?![率者商方])|各(?:建成|新增|新建|改造|引进))(?=..)/;

/** A sector and what it makes, with the verb between them: 规模以上工业实现增加值. */
const OF_SECTOR =
  /^(.{1,16}(?:[业济]|项目|工程))(?:实现|完成)(增加值|总?产值|利润|税收|投资|(?:主营业务|营业|销售)收入)$/;

const PARTICLES = new Signs("、的");

/** What an amount before passed, and what only sums a list up: 【台阶、】五年增量, 营业收入、智算规模【等主要指标】. */
const NO_SUBJECT = /^(?:大?台阶|大关|门槛|关口)、|等(?:主要|核心|重点)?指标$/g;
const HAS_NO_SUBJECT = hintOf("阶关槛口标");

/** Shortens a subject to what identifies it: behind 等 and, where it is long, behind its last 的. */
function tidy(words: string, hints: Hint): string {
  const subject = (hints & HAS_NO_SUBJECT) === 0 ? words : words.replace(NO_SUBJECT, "");
  const listed =
    (hints & BEGINS_INTRODUCTION) !== 0 ? subject.replace(OF_SECTOR, "$1$2").replace(INTRODUCTION, "") : subject;
  const short = listed.length > LONGEST_SUBJECT ? listed.replace(/^.*的(?=...)/, "") : listed;
  return (PARTICLES.end(short) ? short.replace(/(?<![、的])[、的]+$/, "") : short).slice(-LONGEST_SUBJECT);
}
