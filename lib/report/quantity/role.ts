import type { Role, SectionRole } from "../analysis.ts";
import type { Amount } from "./amount.ts";
import { Signs } from "./lexicon/signs.ts";
import { actions, nominalActions } from "./lexicon/words.ts";
import type { Statement } from "./statement.ts";
import { IS_PAST } from "./statement.ts";

/** A condition of something else, no amount of its own: it says which project, which firm, which distance. */
type Qualifier = (statement: Statement) => boolean;

const NOUN = /^[\u4e00-\u9fff“A-Z]/;

/** 10亿元以上项目2个, 300户以下征收项目, 税收过500万元企业: a threshold in front of a noun. */
const isThreshold: Qualifier = ({ amount, lead, trail }) => {
  if (!isBounded(amount, lead) || !NOUN.test(trail)) return false;
  const action = actions.at(trail);
  return action === "" || nominalActions.has(action);
};
const IS_SIZE: ReadonlySet<string> = new Set(["money", "extent", "energy"]);

function isBounded({ kind, bound }: Amount, lead: string): boolean {
  if (kind === "count") return bound === "at-most";
  return IS_SIZE.has(kind) && (bound === "at-least" || bound === "at-most" || IS_PAST.test(lead));
}

/** 其中10亿元以上9个: a threshold right before the count of what passes it. */
const isBeforeCount: Qualifier = ({ attributive, trail }) => attributive && trail === "";

/** 消除66人以上超大班额: how many make a class too large. */
const isSizeOfClass: Qualifier = ({ amount, trail }) => amount.unit === "人" && /^超?大班/.test(trail);

/** 总投资52亿元的某项目, 超5000平方米的中心: a fixed attribute of one thing. */
const isAttribute: Qualifier = ({ amount, lead, trail }) =>
  (amount.kind === "money" || amount.kind === "extent" || amount.kind === "mass") &&
  trail.startsWith("的") &&
  (amount.bound !== "exact" || (HAS_ATTRIBUTE.test(lead) && !/年度|年内|计划/.test(lead)));
const HAS_ATTRIBUTE =
  /(?:投资|占地|面积|规模|产值|资金|收入|利润|库容|容量|能力|装机|跨度|里程|长|宽|高)(?:约|达|为|近|超)?$/;

/** 开工光伏一期(装机50万千瓦): a measure of one thing, told in brackets behind it. */
const isRemark: Qualifier = ({ amount, lead }) => SIZES.has(amount.kind) && lead.includes("(") && IN_REMARK.test(lead);
const SIZES: ReadonlySet<string> = new Set(["money", "extent", "mass", "energy"]);
const IN_REMARK =
  /\((?:一期|项目|计划|概算|估算|占地)?(?:总投资|投资|装机|占地|面积|库容|全长|总长)(?:容量)?[约达为近超]?$/;

/** 税收过千万元企业, 8个年产值过亿元车间: 过 before money says which firms are meant. */
const isSizeOfFirm: Qualifier = ({ amount, lead, continues }) =>
  amount.kind === "money" && continues && IS_PAST.test(lead);

const AREA = new Signs("国省市区县州");

/** 在全省31个重点县中: the field of a comparison. */
const isField: Qualifier = ({ amount, lead }) =>
  amount.kind === "count" && AREA.end(lead) && /(?:在|居)(?:全国|全省|全市|全区|全县|全州)$/.test(lead);

/** 15分钟便民圈, 3年免租, 连续6年: a length of time, unless days are what is counted (优良天数300天). */
const isTime: Qualifier = ({ amount, lead, continues }) =>
  amount.kind === "time" &&
  !LASTS.test(lead) &&
  !(continues && /(?:提高|增加|延长|提升|缩短|压缩|减少|精简|调整)[到至为]$/.test(lead));
const LASTS = /天数|工作日|缩短|压缩|压减|提速|时限|时间|寿命|年限|年龄/;

/** 110千伏变电站, 25摄氏度. */
const isRating: Qualifier = ({ amount }) => amount.kind === "rating";

/** 海上风电场18兆瓦机组, 华光渔业800兆瓦光伏项目: the capacity of one thing, where nothing says that it is added. */
const isCapacity: Qualifier = ({ amount, lead, trail }) =>
  amount.kind === "energy" &&
  amount.bound === "exact" &&
  amount.unit.endsWith("瓦") &&
  NOUN.test(trail) &&
  lead !== "" &&
  !SAYS_HOW_MUCH.test(lead) &&
  actions.at(trail) === "" &&
  actions.at(lead) === "" &&
  actions.ending(lead) === "";
const SAYS_HOW_MUCH = /[的由为达增到约和等]$|新增|建成|总|完成|装机/;

const ENDS_PROCESSING = new Signs("理产供工");

/** 500米服务半径, 年处理15万吨固废项目: a measure in front of what it describes. */
const isDescription: Qualifier = ({ amount, lead, trail }) =>
  ((amount.unit === "米" && !/^(?:的|以)/.test(trail)) ||
    (ENDS_PROCESSING.end(lead) && /年(?:处理|产|供|加工|生产)$/.test(lead))) &&
  NOUN.test(trail);

const QUALIFIERS: readonly Qualifier[] = [
  isRating,
  isTime,
  isThreshold,
  isBeforeCount,
  isSizeOfClass,
  isAttribute,
  isRemark,
  isSizeOfFirm,
  isField,
  isDescription,
  isCapacity,
];

const ENDS_BASE = new Signs("从由的原年");
const BASE = /[从由](?:(?:去年|上年|目前|原来|20\d\d年|每人每[年月])的?|原)?$/;
const IS_CHANGED =
  /^(?:大幅|稳步|进一步|逐步)?(?:(?:增加|增长|提高|提升|上升|上调|扩大|扩展|下降|下调|降低|减少|压缩|压减|缩短|缩减|精简|调整|回落)[到至为]|[增提升降减][到至])/;

/** 由62%提高到65%: where a change begins, which has been reached before. */
export function isBase({ lead, trail }: Statement): boolean {
  return ENDS_BASE.end(lead) && BASE.test(lead) && IS_CHANGED.test(trail);
}

function isCondition(statement: Statement): boolean {
  for (const qualifies of QUALIFIERS) if (qualifies(statement)) return true;
  return false;
}

const PAST =
  /(?<![比较到是])(?:去年|上年)(?!的|同期|基础)|过去|已经|已建成|已完成|截至|目前|(?<![实发体出呈])现有|近年来|以来/;
/** What the words of the past begin with. */
const BEGINS_PAST = new Signs("去上过已截目现近以");
const FUTURE = /明年|力争|争取|确保|计划|将(?!近|军)|到20[2-9]\d年/;

/** Of the words that plan those that no review uses of what is done. */
const FUTURE_IN_REVIEW = /明年|力争/;

/** Where an amount stands: its section, the year that its clause or sentence names, and the report's two years. */
export interface Standing {
  readonly section: SectionRole;
  readonly year: number | undefined;
  readonly planYear: number | null;
  readonly reviewYear: number | null;
}

/** Target, result or context: by what the amount qualifies, then by the year named, the section, and the clause's tense. */
export function roleOf(statement: Statement, { section, year, planYear, reviewYear }: Standing): Role {
  if (section === "glossary" || isCondition(statement)) return "context";
  if (isBase(statement)) return "result";
  if (section === "review") {
    const isAhead = year !== undefined && reviewYear !== null && year > reviewYear;
    return isAhead || FUTURE_IN_REVIEW.test(statement.lead) ? "target" : "result";
  }
  if (section === "plan" || section === "self-building" || section === "closing") {
    const isPast = year !== undefined && planYear !== null && year < planYear;
    return isPast || (BEGINS_PAST.isIn(statement.lead) && PAST.test(statement.lead)) ? "result" : "target";
  }
  return FUTURE.test(statement.lead) ? "target" : "result";
}
