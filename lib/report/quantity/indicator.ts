import { indicators } from "./lexicon/indicators.ts";
import {
  actions,
  adverbs,
  measures,
  nominalActions,
  nominalMeasures,
  openers,
  wholeBeginnings,
  wholeWords,
} from "./lexicon/words.ts";
import { WordList } from "./lexicon/word-list.ts";
import type { Statement } from "./statement.ts";

/** What a statement says its amount measures. Empty strings where it does not say. */
export interface Described {
  readonly indicator: string;
  readonly measure: string;
  /** A word that completes the subject of the clause before: the 总投资 of 签约项目15个、总投资35亿元. */
  readonly aspect: string;
}

/** The subject that a clause without an amount ends with, for the amount behind it: 实现跨省直接结算,惠及5万人. */
export function subjectOf(clause: string): string {
  return tidy(stripOpening(stripMeasures(clause).stem).rest);
}

/** The verbs of a base and a higher aim in short: 地区生产总值保8%争9%. */
const AIM = /^争$|(?<=[值额入资])保$/;

/** A noun that begins with an action's word goes on with one of these: 服务业, 投资额, 建设者. */
const GOES_ON = /^(?:[业率额量值者站点所员商类型化性力度区园厅品级]|总[额量值产投规]|中心)/;

/** A lead that hands over to the noun behind the amount: 锦绣广场等3个项目, 为6个社区, 中心和8个驿站. */
const LEADS_ON = /(?:等|的|、|为|对|在|把|将|使|给|向|由|及|和|与|共|中|涉及)$/;

/** Reads a clause's words around its amount: 新增城镇就业 gives the indicator 城镇就业 and the measure 新增. */
export function describe(statement: Statement): Described {
  const lead = statement.lead.replace(AIM, "");
  if (statement.amount.kind === "share" && HAS_SHARE.test(lead)) return shareOf(lead);
  const trailing = stripMeasures(lead);
  const leading = stripOpening(headOf(trailing.stem, statement.runsOn));
  const { noun, predicate } = countedNoun(statement);
  const subject = knownEnding(leading.rest) ?? tidy(leading.rest);
  const handsOver =
    LEADS_ON.test(trailing.stem) || endsWithAction(trailing.stem) || countsOn(statement, trailing.measure);
  if (noun !== "" && (leading.rest === "" || handsOver)) {
    const measure = leading.measure || trailing.measure || predicate || actions.ending(trailing.stem);
    return { indicator: noun, measure, aspect: "" };
  }
  return {
    indicator: subject || leading.nominal,
    measure: trailing.measure || leading.measure || (INNER_VERB.exec(leading.rest)?.[0] ?? ""),
    aspect: subject === "" && leading.nominal === "" ? trailing.nominal : "",
  };
}

/** Whether what stands before a count only says where or who, since the noun follows: 毗邻区县45项合作事项. */
function countsOn({ amount, trail }: Statement, measure: string): boolean {
  if (amount.unit === "人" || amount.unit === "人次") return false;
  return (amount.kind === "count" || trail.startsWith("的")) && measure === "" && /^[\u4e00-\u9fff“]{2}/.test(trail);
}

const HAS_SHARE = /占(?!比)[^占]{2,}/;

/** 民生支出占财政支出的78%: the share of what stands before 占, or of the subject of the clause before. */
function shareOf(lead: string): Described {
  const part = lead.slice(0, lead.lastIndexOf("占"));
  const { rest } = stripOpening(part);
  return { indicator: tidy(rest), measure: "占比", aspect: "" };
}

interface Stripped {
  readonly stem: string;
  readonly measure: string;
  readonly nominal: string;
}

/** Takes the words of measure and the adverbs off the end of a lead: 地区生产总值同比增长 → 地区生产总值, 增长. */
function stripMeasures(lead: string): Stripped {
  let stem = lead;
  let measure = "";
  let nominal = "";
  while (indicators.ending(stem) === "" && wholeWords.ending(stem) === "" && !endsWithAction(stem)) {
    const word = measures.ending(stem) || adverbs.ending(stem) || (COMPARISON.exec(stem)?.[0] ?? "");
    if (word === "" || (nominalMeasures.has(word) && stem.length > word.length)) break;
    if (measures.has(word)) measure = strongest(word, measure);
    if (word === YEARLY && measure !== "") measure = YEARLY + measure;
    if (nominalMeasures.has(word)) nominal = word;
    stem = stem.slice(0, -word.length);
  }
  return { stem, measure, nominal };
}

/** Changes a measure's meaning, so that it stays with it: 年均增长5.2%. */
const YEARLY = "年均";
/** What a change is compared with, between the subject and its verb: 较五年前下降, 是十年前的3倍. */
const COMPARISON =
  /(?:[较比]|是)[^较比是,]{1,10}(?:[前时初末底期月年])的?$|(?:高于|低于|快于|好于|优于|超过?|领先)(?:全省|全国|全市|上年|目标(?:任务)?|预期)(?:平均)?(?:水平)?$|每(?:立方米|平方公里|[亩人年天吨户月]|[千万百]人)$/;

function endsWithAction(stem: string): boolean {
  const action = actions.ending(stem);
  return action.length >= 2 && !measures.has(action) && !nominalActions.has(action);
}

const CHANGE = /^[增提上下降减压涨回缩递扩升总]/;

/** Of two words of measure the one that says more: 增长 before 达到, the nearer one otherwise. */
function strongest(found: string, kept: string): string {
  return kept === "" || (CHANGE.test(found) && !CHANGE.test(kept)) ? found : kept;
}

/** Of a lead that goes on from an amount, the part from its first action on: 企业争取专项资金 → 争取专项资金. */
function headOf(stem: string, runsOn: boolean): string {
  if (!runsOn) return stem;
  for (let i = 1; i < stem.length - 1; i++) {
    const action = actions.at(stem, i);
    if (action.length >= 2 && i + action.length < stem.length && !GOES_ON.test(stem.slice(i + action.length)))
      return stem.slice(i);
  }
  return stem;
}

/** A list sign between two actions (新建、改扩建机场), or the period that a clause opens with (到2027年底累计, 五年来). */
const LIST_SIGN_OR_PERIOD =
  /^、|^[到至]?20\d\d年(?:年?[底末])?|^\d{1,2}(?:-\d{1,2})?月份?|^(?:近|过去|这)?[一二两三四五六七八九十]{1,2}年[来间]?/;

/** A list of subjects without what stands around it: 新增甲企业、乙企业 → 甲企业、乙企业; 面积和产量增长 → 面积和产量. */
export function subjectList(lead: string): string {
  const { stem } = stripMeasures(lead);
  return stripOpening(stem).rest || stem;
}

interface Opened {
  readonly rest: string;
  readonly measure: string;
  /** The last action where nothing else is left: the 供地 of 挂牌供地10宗. */
  readonly nominal: string;
}

/** Takes openers and actions off the start of a lead: 力争新增高新技术企业 → 高新技术企业, 新增. */
function stripOpening(stem: string): Opened {
  let rest = stem;
  let measure = "";
  let nominal = "";
  while (indicators.at(rest) === "" && wholeBeginnings.at(rest) === "") {
    const action = actions.at(rest);
    const word = action || openers.at(rest) || LIST_SIGN_OR_PERIOD.exec(rest)?.[0];
    if (word === undefined || (action !== "" && GOES_ON.test(rest.slice(word.length)))) break;
    if (action !== "") {
      nominal = measure !== "" || nominalActions.has(action) ? action : "";
      measure ||= action;
    }
    rest = rest.slice(word.length);
  }
  return { rest, measure, nominal: rest === "" ? nominal : "" };
}

/** The known statistical name that a subject ends with: 全市规上工业增加值 → 规上工业增加值. */
function knownEnding(subject: string): string | undefined {
  return indicators.ending(subject) || undefined;
}

const LONGEST_SUBJECT = 24;
/** A verb between an actor and what is measured: 水环境项目完成投资量. */
const INNER_VERB = /(?:实现|完成)(?=..)/;

/** Shortens a subject to what identifies it: behind 等 and, where it is long, behind its last 的. */
function tidy(subject: string): string {
  const listed = subject.replace(/^.*(?:等|我们|我国|把|让|实现|完成|各(?:建成|新增|新建|改造|引进))(?=..)/, "");
  const short = listed.length > LONGEST_SUBJECT ? listed.replace(/^.*的(?=...)/, "") : listed;
  return short.replace(/[、的]+$/g, "").slice(-LONGEST_SUBJECT);
}

/** Where a noun ends that an amount counts: the predicate of its clause begins. */
const predicates = new WordList(`
  基本 实现 完成 纳入 获批 获评 竣工 开工 建成 投用 加快 启动 参与 入选 入围 落户 落地 全部 顺利 达到 当年 争取 获得 深入 提供 被 均 已 列为 列入 通过 进入
  稳步 有序 正式 如期 成功 分别 总投资 为 占 开展 有序 推进 得到 连续 创 位居 居 排名 列 较 比 同比 增长 下降 高于 低于 预计 按 主要 其中 以上 左右 减少 提高 增加 降至 精简 缩减 调整 压减 扩大 提升 涌 受益 并 且 台阶 大关 门槛 关口 行列 应开尽开 应保尽保 应建尽建 应改尽改 应收尽收`);

interface Counted {
  readonly noun: string;
  /** What the clause says of it, where that is an action: the 开工 of 22个项目开工. */
  readonly predicate: string;
}

const NOTHING_COUNTED: Counted = { noun: "", predicate: "" };

/** The noun that an amount counts, right behind it: 84个老旧小区 → 老旧小区; empty where none stands there. */
function countedNoun({ amount, trail }: Statement): Counted {
  const isShare = amount.kind === "none" || amount.kind === "share";
  if (isShare && !trail.startsWith("的")) return NOTHING_COUNTED;
  const plain = trail.replace(/^的/, "").replace(/(?:[、和及]|(?<!参)与)$/, "");
  const opening = predicates.at(plain);
  const rest = actions.has(opening) ? plain.slice(opening.length) : plain;
  const end = predicateStart(rest, rest === plain ? 0 : 1);
  const noun = rest.slice(0, end);
  if (/[等的、和与及]$/.test(noun) || /^(?:以|左右)/.test(noun)) return NOTHING_COUNTED;
  return { noun: noun.slice(0, LONGEST_SUBJECT), predicate: firstAction(rest, end) };
}

function firstAction(words: string, from: number): string {
  for (let i = from; i < words.length; i++) {
    const action = actions.at(words, i);
    if (action.length > 1) return action;
  }
  return "";
}

/** Behind a verb that only describes a noun: 开工项目, 推进区, 增长率. */
const ATTRIBUTED = /^(?:项目|工程|企业|[区率圈站员队年局带群])/;

function predicateStart(noun: string, from: number): number {
  for (let i = from; i < noun.length; i++) {
    const predicate = noun.charAt(i) === "(" ? "(" : predicates.at(noun, i);
    if (predicate !== "" && !ATTRIBUTED.test(noun.slice(i + predicate.length))) return i;
  }
  return noun.length;
}
