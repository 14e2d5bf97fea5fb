import { Signs } from "./lexicon/signs.ts";

/**
 * What stands between a subject and the verb of its change, and says neither what is measured nor how much. Each ends its
 * words; in the order in which they are tried at a place.
 */
const COMPARISONS: readonly RegExp[] = [
  // The time from which it goes, 由2020年的5亿元; up to which, 增至2024年的8亿元; and how long it took, 五年内翻番.
  /[由从](?:(?:19|20)\d\d年[底末初]?|[去上]年|[^,由从、]{0,8}(?:年前|[期年]?[末初底]))$/,
  /(?<=[到至计、])20\d\d年$/,
  /(?:近|过去|这)?[一二三四五六七八九十]{1,2}年[来间内]$/,
  // What it passed on its way: 经济总量连跨3个百亿台阶、达到750亿元.
  /(?:连续|接连|先后)?(?:跨越|跨上|迈上|迈过|跃上|连跨|突破)了?[\d一二两三四五六七八九]个[百千万亿]+元?(?:台阶|大关)、?$/,
  // Another time: 较五年前下降, 是十年前的3倍.
  /(?:[较比]|是)[^较比是,]{1,10}(?:[前时初末底期月年])的?$/,
  // Others: 是全省平均水平的2倍, 高于全省平均水平3.5个百分点, 比预期目标低0.4个百分点.
  /(?:是|仅?相当于)(?:全省|全国|全市|同期)(?:平均)?(?:水平|数)?的?$/,
  /(?:高于|高出|低于|快于|好于|优于|超过?|领先)(?:全省|全国|全市|上年|(?:预期)?目标(?:任务)?|预期|时序进度|序时进度)(?:平均)?(?:水平)?$/,
  /[比较](?![例重率值])[^比较,]{1,12}(?:高|低|快|慢|加快|放缓|提前|多出|[多少][开增降建招]?)$/,
  // What is left out of both: 剔除留抵退税因素后增长.
  /(?:剔除|扣除|还原|不含)[^,、]{1,12}后$/,
  // A five-year plan: 是“十三五”的1.6倍.
  /(?:[较比]|是)“?[八九十][一二三四五六]?五”?(?:时期|末)?的?$/,
  // A rank told in between: 稳居全省前三位、增长8%.
  /^(?:稳居|位居|跃居|跻身|居)[全省国市世][^、]{1,8}、$/,
  // By what it is counted: 每万人增加3张.
  /每(?:立方米|平方公里|[亩人年天吨户月生床]|[千万百]人)$/,
];
const COMPARISON = new RegExp(COMPARISONS.map(({ source }) => source).join("|"));
/** What each of them ends with. */
const COMPARISON_ENDS = new Signs(
  "前时初末底期月年来间内阶关、的省国市标务均平米里亩人天吨户生床高低快慢多少出开增降缓五”度数后",
);

/** The comparison that ends right before `end`, of 地区生产总值较五年前 the last four signs; "" where there is none. */
export function comparisonAtEnd(lead: string, end: number): string {
  return COMPARISON_ENDS.at(lead, end - 1) ? (COMPARISON.exec(lead.slice(0, end))?.[0] ?? "") : "";
}

const SHARE_OF_PLAN = /(?:完成|达到?|为|占|是)(?:全年|年度?|年初)?(?:目标|计划|任务|预算)(?:任务|数)?的$/;
const OF = new Signs("的");

/** Of what plan a share is done, the subject standing before it: 政府债务化解【完成年度任务的】121%; "" where nothing says. */
export function sharedPlanAtEnd(lead: string, end: number): string {
  return OF.at(lead, end - 1) ? (SHARE_OF_PLAN.exec(lead.slice(0, end))?.[0] ?? "") : "";
}
