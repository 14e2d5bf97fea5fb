import type { Amount } from "./amount.ts";
import { Signs } from "./lexicon/signs.ts";
import { actions } from "./lexicon/words.ts";
import type { Statement } from "./statement.ts";

/** What a noun behind an amount begins with: 水厂, “双百”工程, LNG储罐. */
export const NOUN = /^[\u4e00-\u9fff“A-Z]/;

/** 海上风电场18兆瓦机组, 华光渔业800兆瓦光伏项目: the capacity of one thing, where nothing says that it is added. */
export const isCapacity = ({ amount, lead, trail }: Statement): boolean =>
  amount.kind === "energy" &&
  amount.bound === "exact" &&
  amount.unit.endsWith("瓦") &&
  NOUN.test(trail) &&
  lead !== "" &&
  !SAYS_HOW_MUCH.test(lead) &&
  actions.at(trail) === "" &&
  actions.at(lead) === "" &&
  actions.ending(lead) === "";
const ENDS_OPEN = /[的由为达增到约和等、]$/;
const SAYS_HOW_MUCH = /[的由为达增到约和等、]$|新增|建成|总|完成|装机/;

/**
 * 锦禾公司20万吨大米加工项目, 城区22万吨水厂, 晶源10万片衬底项目: what one work makes in a year, where nothing says that it is
 * made.
 */
export const isOutput = ({ amount, lead, trail }: Statement): boolean =>
  (amount.kind === "mass" || isProduct(amount)) &&
  amount.bound === "exact" &&
  lead !== "" &&
  NOUN.test(trail) &&
  !ENDS_OPEN.test(lead) &&
  actions.ending(lead) === "" &&
  (IS_WORK.test(trail) || (NAMES_FIRM.test(lead) && !IS_ABILITY.test(trail)));
const IS_WORK =
  /(?:项目|工程|厂|基地|装置|生产线|加工|储备库|粮库|泵站|技改|扩建)(?:建设)?(?:等|[和及]?$|(?:顺利|正式|相继|全面|加快)?(?:投入|投产|竣工|开工|建成|落地|签约|达产|动工))/;
const PRODUCTS: ReadonlySet<string> = new Set(["片", "只", "支", "辆", "台", "套", "张", "块", "部"]);
const MASS_PRODUCTION = 1e4;

function isProduct({ unit, value }: Amount): boolean {
  return PRODUCTS.has(unit) && typeof value === "number" && value >= MASS_PRODUCTION;
}

const IS_ABILITY = /产能|能力/;
const NAMES_FIRM = /(?:科技|集团|公司|股份|[一二三四]期)$/;

const LENGTHS: ReadonlySet<string> = new Set(["米", "厘米", "毫米", "纳米"]);
const ENDS_PROCESSING = new Signs("理产供工");

/** 500米服务半径, 28纳米芯片, 10公里范围内, 年处理15万吨固废项目: a measure in front of what it describes. */
export const isDescription = ({ amount, lead, trail }: Statement): boolean =>
  ((LENGTHS.has(amount.unit) && !/^(?:的|以)/.test(trail)) ||
    (amount.kind === "extent" && trail.startsWith("范围")) ||
    (ENDS_PROCESSING.end(lead) && /[年日](?:处理|产|供|加工|生产)$/.test(lead))) &&
  NOUN.test(trail);
