import type { Amount } from "./amount.ts";
import { beginsWithChange, endsWithChange } from "./change.ts";
import { isCapacity, isDescription, isOutput, NOUN } from "./capacity.ts";
import { hintOf } from "./lexicon/hints.ts";
import { Signs } from "./lexicon/signs.ts";
import { actions, nominalActions } from "./lexicon/words.ts";
import type { Statement } from "./statement.ts";
import { endsInPast } from "./attributive.ts";

/** A condition of something else, no amount of its own: it says which project, which firm, which distance. */
type Qualifier = (statement: Statement) => boolean;

/** 10亿元以上项目2个, 300户以下征收项目, 税收过500万元企业, 6万吨级冷库: a threshold or a class in front of a noun. */
const isThreshold: Qualifier = ({ amount, lead, trail, attributive }) => {
  if (trail === "" || !(attributive || isBounded(amount, lead)) || !NOUN.test(trail)) return false;
  const action = actions.at(trail);
  return action === "" || nominalActions.has(action);
};
const IS_SIZE: ReadonlySet<string> = new Set(["money", "extent", "energy"]);

function isBounded({ kind, bound }: Amount, lead: string): boolean {
  if (kind === "count" || kind === "mass") return bound === "at-most";
  return IS_SIZE.has(kind) && (bound === "at-least" || bound === "at-most" || endsInPast(lead));
}

/** 其中10亿元以上9个: a threshold right before the count of what passes it. */
const isBeforeCount: Qualifier = ({ attributive, trail }) => attributive && trail === "";

/** 消除66人以上超大班额, 一次死亡3人以上, 30户以上自然村, 50张以上的酒店, 600分以上的: how many make a group of its kind. */
const isSizeOfGroup: Qualifier = ({ amount, lead, trail }) =>
  (amount.unit === "人" && /^的?超?大班/.test(trail)) ||
  (amount.unit === "人" && amount.bound === "at-least" && lead.endsWith("死亡")) ||
  (amount.unit === "分" && amount.bound === "at-least" && trail.startsWith("的")) ||
  (amount.unit === "户" && amount.bound === "at-least" && GROUP_OF_HOUSEHOLDS.test(trail)) ||
  (SEATS.has(amount.unit) && amount.bound === "at-least" && HOUSE.test(trail));
const GROUP_OF_HOUSEHOLDS = /^的?(?:自然村|行政村|村[民寨组庄]|社区|小区|聚居|安置|居民点|集中居住)/;
const SEATS: ReadonlySet<string> = new Set(["张", "人"]);
const HOUSE = /^的(?:民营|公办|规模)?(?:企业|单位|学校|班级|酒店|宾馆|医院|机构|场所|村庄|村|社区)/;

/** 总投资52亿元的某项目, 超5000平方米的中心: a fixed attribute of one thing. */
const isAttribute: Qualifier = ({ amount, lead, trail }) =>
  trail.startsWith("的") &&
  (amount.kind === "money" || amount.kind === "extent" || amount.kind === "mass"
    ? amount.bound !== "exact" || (HAS_ATTRIBUTE.test(lead) && !/年度|年内|计划/.test(lead))
    : amount.bound !== "exact" && HAS_THRONG.test(lead));
/** 吞吐量超千万人次的机场, 人口超百万的城市. */
const HAS_THRONG = /(?:吞吐量|客流量|人口)(?:达|过|超)?$/;
const HAS_ATTRIBUTE =
  /(?:投资|占地|面积|规模|吞吐|年产|日产|年加工|年处理|日处理|储量|产值|资金|收入|利润|库容|容量|能力|装机|跨度|里程|长|宽|高)(?:约|达|为|近|超)?$/;

/** 开工光伏一期(装机50万千瓦): a measure of one thing, told in brackets behind it. */
const isRemark: Qualifier = ({ amount, lead, hints }) =>
  (hints & HAS_REMARK) !== 0 && SIZES.has(amount.kind) && IN_REMARK.test(lead);
const HAS_REMARK = hintOf("(");
const SIZES: ReadonlySet<string> = new Set(["money", "extent", "mass", "energy"]);
const IN_REMARK =
  /\((?:一期|项目|计划|概算|估算|占地)?[总年日]?(?:投资|装机|占地|面积|库容|全长|长|处理|产)(?:容量|能力|规模|量)?[约达为近超]?$/;

/** 税收过千万元企业, 8个年产值过亿元车间, 收入过50亿的2家: 过 before money says which firms are meant. */
const isSizeOfFirm: Qualifier = ({ amount, lead, trail, continues }) =>
  endsInPast(lead) && (amount.kind === "money" ? continues : amount.unit === "" && trail.startsWith("的"));

const AREA = new Signs("国省市区县州");

/** 在全省31个重点县中, 在督查激励33项奖励中, 27项主要指标中, 列入全国首批127个名镇: the field of a comparison, or of which one is a part. */
const isField: Qualifier = ({ amount, lead, trail }) =>
  amount.kind === "count" &&
  ((AREA.end(lead) && /(?:在|居)(?:全国|全省|全市|全区|全县|全州)$/.test(lead)) ||
    (ENDS_BATCH.end(lead) && /(?:入选|列入|纳入|入围|获评|评为|成为)[^,]{0,10}首批$/.test(lead)) ||
    (trail.includes("中") &&
      (lead === "" || (lead.includes("在") && IS_WITHIN.test(lead))) &&
      ENDS_WITHIN.test(trail)));
const ENDS_BATCH = new Signs("批");
const IS_WITHIN = /(?:^|[^存现内])在(?![建库校册岗职线营保读园外])[^,、]{0,10}$/;
const ENDS_WITHIN = /^[^,]{2,16}(?<![集初高设进工行])中(?:$|[列居位获排夺])/;

/** 15分钟便民圈, 3年免租, 连续6年: a length of time, unless days are what is counted (优良天数300天、增加12天; 下基层不少于100天). */
const isTime: Qualifier = ({ amount, lead, trail, listed, sentence }) =>
  amount.kind === "time" &&
  (trail.startsWith("的") || !LASTS.test(listed ? sentence.slice(-LONGEST_LIST) : lead)) &&
  !beginsWithChange(trail) &&
  !(
    amount.unit === "天" &&
    (IS_MORE.test(lead) || (amount.bound === "at-least" && amount.start < amount.numberStart))
  ) &&
  !endsWithChange(lead);
/** In a list the first of its amounts says it for all: 压缩到32个和15个工作日. */
const LONGEST_LIST = 24;
const IS_MORE = /(?:增加|减少|多|少)$/;
const LASTS = /天数|工作日|缩短|压缩|压减|提速|时限|时间|寿命|年限|年龄/;

/** 给予最高20万元奖励, 单户最高3000万元: what one may get at most. */
const isCeiling: Qualifier = ({ amount, lead }) =>
  amount.kind === "money" &&
  HIGHEST.end(lead) &&
  /(?:给予|补|奖|授信|单[户家]|每[人户家])[^,]{0,8}最[高多]$/.test(lead);
const HIGHEST = new Signs("高多");

/** 110千伏变电站, 25摄氏度, 装机2×66万千瓦: the make of a thing; but 新增变电容量40万千伏安. */
const isRating: Qualifier = ({ amount, lead }) =>
  (amount.kind === "rating" && !(amount.unit === "千伏安" && /容量(?:达到?|为)?$/.test(lead))) ||
  TIMES.end(lead) ||
  (amount.unit === "蒸吨" && amount.bound === "at-most");
const TIMES = new Signs("×");

/** Whether an amount only says which thing is meant: 亿元以上 of 亿元以上项目25个, 15分钟 of 15分钟便民圈. */
export function isCondition(statement: Statement): boolean {
  return (
    isRating(statement) ||
    isTime(statement) ||
    isCeiling(statement) ||
    isThreshold(statement) ||
    isBeforeCount(statement) ||
    isSizeOfGroup(statement) ||
    isAttribute(statement) ||
    isRemark(statement) ||
    isSizeOfFirm(statement) ||
    isField(statement) ||
    isDescription(statement) ||
    isCapacity(statement) ||
    isOutput(statement)
  );
}
