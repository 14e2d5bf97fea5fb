import { Signs } from "./signs.ts";
import { WordList } from "./word-list.ts";

/** What goes on behind a unit where unit and next sign are one word: 家庭, 成果. */
const GOES_ON_AS_WORD: Readonly<Record<string, string>> = {
  人: "民才口工员类大社",
  个: "性体别",
  家: "庭园乡居政电长禽畜",
  项: "链",
  条: "款",
  类: "型",
  元: "旦宇",
  位: "于列居",
  分: "钟类别级",
  度: "假",
  升: "级至到高温格值",
  段: "式",
  层: "级",
  门: "户类",
  口: "岸径腔",
  部: "门队委分",
  班: "子级",
  成: "果立为效功品本员熟长",
  里: "程面",
  面: "积对向貌",
  周: "边期年",
  节: "能约",
  单: "建位元一列独",
  匹: "空机马",
  金: "融额属色山沙砖贸华银秋",
  银: "行杏川河色",
  铜: "矿板铝箔像川",
  道: "路",
  团: "队",
  方: "面案式法便",
  土方: "量工",
  站: "点",
  集: "团中聚成镇贸约体市群装散",
  群: "众体",
  组: "织建团",
  队: "伍",
  列: "出入为举",
  年: "代",
  名: "录优牌",
};

/** Behind digits these are units whatever follows: 5个体育场, 20家电商企业, 3名优秀教师; behind 万 they are not, 2900万家庭. */
const SURE_BEHIND_DIGITS: ReadonlySet<string> = new Set("个 家 位 名 项 条 类 面 道 门 节 组 层 段".split(" "));

const SURE_WORDS = new WordList("家庭 个体户 个体工商 个体经营");

/** What begins with a sign of `GOES_ON_AS_WORD` and is a word of its own: 1.2万家电商企业, 50人工作专班. */
const OTHER_WORDS = new WordList(`
  体育 体检 体验 性能 别墅 乡镇 乡村 园区 园林 居家 居民 政府 政务 政策 政企 电商 电子 电力 电气 电信 电影 电池 长江 长三角 畜牧 畜禽 居委 优秀 优质
  工作 工程 大学 大专 社区 社会 民警 民营 民办 民族 建设 大中专 口粮 岸边 径流 门式 分卷 委托 员工 果园 本地`);

/** The signs that may go on with a unit so that both are one word: 庭 of 家; null where none do. */
export function signsBehind(unit: string): Signs | null {
  const signs = GOES_ON_AS_WORD[unit];
  return signs === undefined ? null : new Signs(signs);
}

const DIGITS = new Signs("0123456789");

/**
 * Whether the unit at `index` and the sign behind it, one of `signsBehind`, are one word: 2900万家庭, but not 20家电商企业
 * and 1.2万家电商企业.
 */
export function isWord(text: string, index: number, unit: string): boolean {
  if (SURE_WORDS.at(text, index) !== "") return true;
  if (SURE_BEHIND_DIGITS.has(unit) && DIGITS.at(text, index - 1)) return false;
  return OTHER_WORDS.at(text, index + unit.length) === "";
}
