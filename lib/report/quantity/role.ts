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

/** 总投资52亿元的某项目, 超5000平方米的中心: a fixed attribute of one thing. */
const isAttribute: Qualifier = ({ amount, lead, trail }) =>
  (amount.kind === "money" || amount.kind === "extent" || amount.kind === "mass") &&
  trail.startsWith("的") &&
  (amount.bound !== "exact" || (HAS_ATTRIBUTE.test(lead) && !/年度|年内|计划/.test(lead)));
const HAS_ATTRIBUTE =
  /(?:投资|占地|面积|规模|产值|资金|收入|利润|库容|容量|能力|装机|跨度|里程|长|宽|高)(?:约|达|为|近|超)?$/;

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
  isAttribute,
  isSizeOfFirm,
  isField,
  isDescription,
];

const PAST =
  /(?<![比较到是])(?:去年|上年)(?!的|同期|基础)|过去|已经|已建成|已完成|截至|目前|(?<![实发体出呈])现有|近年来|以来/;
/** What the words of the past begin with. */
const BEGINS_PAST = new Signs("去上过已截目现近以");
const FUTURE = /明年|力争|争取|确保|计划|将(?!近|军)|到20[2-9]\d年/;

/** Where an amount stands: its section, the year that its clause or sentence names, and the report's two years. */
export interface Standing {
  readonly section: SectionRole;
  readonly year: number | undefined;
  readonly planYear: number | null;
  readonly reviewYear: number | null;
}

/** Target, result or context: by what the amount qualifies, then by the year named, the section, and the clause's tense. */
export function roleOf(statement: Statement, { section, year, planYear, reviewYear }: Standing): Role {
  if (section === "glossary" || QUALIFIERS.some((qualifies) => qualifies(statement))) return "context";
  if (section === "review") {
    const isAhead = year !== undefined && reviewYear !== null && year > reviewYear;
    return isAhead || statement.lead.includes("明年") ? "target" : "result";
  }
  if (section === "plan" || section === "self-building" || section === "closing") {
    const isPast = year !== undefined && planYear !== null && year < planYear;
    return isPast || (BEGINS_PAST.isIn(statement.lead) && PAST.test(statement.lead)) ? "result" : "target";
  }
  return FUTURE.test(statement.lead) ? "target" : "result";
}
