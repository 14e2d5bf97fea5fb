import { Signs } from "./signs.ts";
import { isWord, signsBehind } from "./unit-or-word.ts";
import { WordMap, wordsOf } from "./word-list.ts";

/**
 * What a unit counts. `time` and `rating` are rarely amounts of their own in a report (15分钟便民圈, 110千伏变电站):
 * see `qualifiers.ts`.
 */
export type UnitKind =
  | "count"
  | "money"
  | "share"
  | "point"
  | "extent"
  | "mass"
  | "energy"
  | "rating"
  | "time"
  | "multiple";

/** Every unit by its kind, blanks between. A new unit is one word here; longer ones win over shorter ones by themselves. */
const UNITS: Readonly<Record<UnitKind, string>> = {
  count: `
    个 家 户 件 项 人 名 位 次 场 处 座 条 套 张 台 所 栋 幢 支 枚 轮 宗 期 部 批 种 类 例 起 笔 单 份 块 片 段 口 眼 盏 根 辆 列 趟 对
    只 头 头只 匹 峰 羽 尾 株 棵 颗 篇 本 册 幅 首 艘 架 间 层 站 款 员 届次 班 组 队 孔 床 户次 人次 件次 班次 车次 架次 场次 台次 剂次 批次 家次
    例次 人份 台套 袋 台/套 标箱 标准箱 TEU 个标箱 个标准箱 个班次 箱 剂 门 节 道 面 朵 席 瓶 卷 遍 岗 名额 团
    孔次 重量箱 集 群 顶 穴 标台 大类 大项 届 金 银 铜`,
  money:
    "元 美元 欧元 港元 日元 英镑 人民币元 元人民币 元/吨 元/平方米 元/人 元/亩 元/人·月 元/人/月 元/人/年 元/月/人 元/月 元/年 元每人每年 元/平方公里",
  share: "% ‰ 成",
  point: "个百分点 百分点 个基点 基点 位次 个位次 个名次 分",
  extent: `
    公里 千米 米 厘米 毫米 海里 里 平方公里 平方千米 平方米 平米 平方 ㎡ 公顷 亩 立方米 立方 方 土方 升 万方 公里/小时 纳米
    立方米/秒 立方米/日 亩次 车道公里 皮长公里`,
  mass: `
    吨 公斤 千克 斤 克 担 吨标准煤 吨标煤 吨/日 吨/年 吨/公顷 公斤/亩 斤/亩 微克/立方米 微克每立方米 毫克/升 毫克/立方米 微克 毫克 吨公里 人公里
    吨/天 载重吨 蒸吨 吨二氧化碳 克/千瓦时 吨标准煤/万元`,
  energy: "吉焦 千瓦 千瓦时 度电 度 兆瓦 兆瓦时 吉瓦 瓦 P PF EF PFlops EFlops EB PB TB 标准机架 标准立方米 个机柜 机架",
  rating: "千伏 千伏安 伏 摄氏度 ℃ kV KV 马力 像素 分贝",
  time: "年 年度 个月 周 天 小时 分钟 秒 个工作日 工作日 个小时 周岁 岁 刻钟 昼夜 个交易日 个自然日 学时 课时 个季度 个年头",
  multiple: "倍 番",
};

/** Names of one unit that mean the same, each with the one that is given: 个百分点 and 百分点. */
const SAME_UNITS: Readonly<Record<string, string>> = {
  个百分点: "百分点",
  平米: "平方米",
  "㎡": "平方米",
  平方: "平方米",
};

/** A unit found in a text. */
export interface Unit {
  /** As it is written, 平米. */
  readonly written: string;
  readonly length: number;
  /** The one name of units that mean the same, 平方米. */
  readonly name: string;
  readonly kind: UnitKind;
}

interface KnownUnit extends Unit {
  readonly goesOn: Signs | null;
}

function knownUnit(written: string, kind: UnitKind): KnownUnit {
  const name = SAME_UNITS[written] ?? written;
  return { written, length: written.length, name, kind, goesOn: signsBehind(written) };
}

const KNOWN: ReadonlyMap<string, KnownUnit> = new Map(
  Object.keys(UNITS)
    .filter(isUnitKind)
    .flatMap((kind) => wordsOf(UNITS[kind]).map((name): [string, KnownUnit] => [name, knownUnit(name, kind)])),
);
const units = new WordMap([...KNOWN]);

function isUnitKind(word: string): word is UnitKind {
  return Object.hasOwn(UNITS, word);
}

/** The longest unit that stands in `text` at `index`, undefined where none does: 万 and 亿 are no part of it, and 2900万家庭 has none. */
export function unitAt(text: string, index: number): Unit | undefined {
  const unit = units.at(text, index);
  if (unit === undefined) return undefined;
  const end = index + unit.length;
  if (unit.goesOn?.at(text, end) === true && isWord(text, index, unit.written)) return undefined;
  if (!GOES_ON.at(text, end)) return unit;
  const behind = PER.at(text, end) ? perAt(text, end) : otherAt(text, end);
  if (behind === "") return unit;
  const written = unit.written + behind;
  return { written, length: written.length, name: written, kind: unit.kind };
}

const GOES_ON = new Signs("/(");
const PER = new Signs("/");
const POWERS = new Signs("十百千万亿");

const CLOSES = new Signs(")");

/** The unit that another is counted by as well, (间) of 套(间), (羽) of 只(羽); "" where none stands there. */
function otherAt(text: string, index: number): string {
  const other = units.at(text, index + 1);
  return other && CLOSES.at(text, index + 1 + other.length) ? `(${other.written})` : "";
}

/** What a rate is by, with its powers: /亿元 of 人/亿元, /千人 of 批次/千人; "" where no unit stands there. */
function perAt(text: string, index: number): string {
  let end = index + 1;
  // The 千 of 千瓦时 is the unit's own.
  while (units.at(text, end) === undefined && POWERS.at(text, end)) end++;
  const per = units.at(text, end);
  return per === undefined ? "" : text.slice(index, end) + per.written;
}

/** The first characters of all units, in one string. */
export function unitBeginnings(): string {
  return Array.from(KNOWN.keys(), (name) => name.charAt(0)).join("");
}
