import { Signs } from "./signs.ts";
import { WordList, WordMap } from "./word-list.ts";

/**
 * Statistical names with the short and older forms that reports use for them, one indicator a line: the canonical
 * name, then its other forms. Sources: the indicator names of 《国民经济和社会发展统计公报》 and common headline lists.
 */
export const INDICATORS = `
  地区生产总值 GDP 生产总值 经济总量
  国内生产总值 国民生产总值
  人均地区生产总值 人均GDP 人均生产总值 人均国内生产总值
  规模以上工业增加值 规上工业增加值 规模工业增加值 规上工业 规模以上工业 规模工业
  规模以上工业总产值 规上工业总产值 规模工业总产值 规模以上工业产值 规上工业产值
  固定资产投资 全社会固定资产投资 固投 固定资产投资额 固定资产投资总额
  工业投资
  技改投资 工业技改投资 技术改造投资
  民间投资
  房地产开发投资
  社会消费品零售总额 社零 社零总额 社消零 社消零总额 全社会消费品零售总额
  一般公共预算收入 地方一般公共预算收入 地方公共财政预算收入 公共财政预算收入 公共财政收入 地方公共财政收入 区级一般公共预算收入 市级一般公共预算收入 县级一般公共预算收入 地方财政收入 财政收入 地方财政一般预算收入
  一般公共预算支出 地方一般公共预算支出
  税收收入 地方税收收入
  外贸进出口总额 进出口总额 货物进出口总额 外贸进出口总值 进出口总值 外贸进出口 进出口
  外贸出口总额 外贸出口 出口总额 出口总值
  实际利用外资 实际使用外资 利用外资 实际到位外资
  实际到位内资 实际利用内资
  服务业增加值 第三产业增加值
  第一产业增加值 农业增加值 农林牧渔业增加值
  高新技术产业增加值 高技术制造业增加值
  居民人均可支配收入 全体居民人均可支配收入 人均可支配收入 居民可支配收入 居民收入
  城镇居民人均可支配收入 城镇常住居民人均可支配收入 城镇居民收入
  农村居民人均可支配收入 农村常住居民人均可支配收入 农民人均纯收入 农民人均可支配收入 农村居民收入
  城乡居民人均可支配收入 城乡常住居民人均可支配收入 城乡居民收入 城乡居民可支配收入
  居民消费价格指数 居民消费价格涨幅 居民消费价格总水平 居民消费价格 CPI
  城镇登记失业率
  城镇调查失业率
  城镇新增就业 城镇就业
  粮食产量 粮食总产量 粮食总产
  粮食播种面积 粮食播种
  单位地区生产总值能耗 单位GDP能耗 万元GDP能耗 单位生产总值能耗 万元地区生产总值能耗
  PM2.5平均浓度 PM2.5 PM2.5浓度 细颗粒物平均浓度 细颗粒物浓度
  空气质量优良天数比例 空气质量优良天数比率 空气优良天数比例 空气质量优良率 空气优良率 优良天数比例
  空气质量优良天数 优良天数
  常住人口城镇化率 城镇化率
  人口自然增长率
  全社会研发经费投入强度 研发经费投入强度 全社会研发投入强度 研发投入强度
  全社会研发经费投入 研发经费投入 全社会研发投入
  技术合同成交额 技术合同交易额
  高新技术企业
  金融机构存贷款余额 存贷款余额 本外币存贷款余额
  市场主体 经营主体
  旅游综合收入 旅游收入 旅游总收入
  基本医疗保险参保率 基本医保参保率 医保参保率 城乡医保参保率
  基本养老保险参保率
  网上零售额
  高标准农田
`;

const CANONICAL: ReadonlyMap<string, string> = new Map(
  INDICATORS.split("\n").flatMap((line) => {
    const names = line
      .trim()
      .split(/\s+/)
      .filter((name) => name !== "");
    const canonical = names[0];
    return canonical === undefined ? [] : names.map((name): [string, string] => [name, canonical]);
  }),
);

const canonicalNames = new WordMap([...CANONICAL]);

/** Every known name and short form. */
export const indicators = new WordList(INDICATORS);

const QUOTATION_MARKS = new Signs('“”"');

/** The statistical name behind a report's own words, null where it is none that is known: GDP → 地区生产总值. */
export function canonicalName(indicator: string): string | null {
  const known = canonicalNames.whole(indicator);
  if (known !== undefined) return known;
  return QUOTATION_MARKS.isIn(indicator) ? (CANONICAL.get(indicator.replace(/[“”"]/g, "")) ?? null) : null;
}
