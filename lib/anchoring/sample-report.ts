import { analyze } from "../report/analyze.ts";
import type { Span } from "../report/span.ts";
import type { AnchoringText } from "./prepare.ts";
import { prepare } from "./prepare.ts";

/** A short report of an invented place, for the tests. */
export const SAMPLE = `2025年青禾区政府工作报告
——2025年1月6日在青禾区第五届人民代表大会第四次会议上
各位代表：
现在，我代表区人民政府，向大会报告工作，请予审议。
一、2024年工作回顾
过去一年，全区地区生产总值增长6.1%，规模以上工业增加值增长7.3%，固定资产投资增长5.2%。
坚持把实体经济放在首位。新建学校5所、改造6所，新增学位2400个，惠及12个街道。
民生支出占比达到81.5%，城镇新增就业1.2万人。“四上”企业[1]新增43家，青禾江二桥建成通车。
二、2025年工作安排
今年发展的主要预期目标是：地区生产总值增长6.5%左右，规模以上工业增加值增长7%左右，居民消费价格涨幅3%左右，城镇新增就业1.3万人。
（一）加快产业发展。实施技改项目35个，工业投资增长10%以上，民间投资增长10%以上。
坚持把实体经济放在首位。开工建设云汐湖产业园，招引亿元以上项目28个。
（二）办好民生实事。新建改建农村公路120公里，改造老旧小区16个，新增养老床位300张。
森林覆盖率稳定在45%以上，单位生产总值能耗降低2.5%，旅游收入突破50亿元。
各位代表！让我们同心协力，为建设美丽青禾而奋斗！
名词解释
[1]四上企业：规模以上工业企业等四类企业的统称。`;

/** The sample, or another text, made ready. */
export function prepared(text = SAMPLE): AnchoringText {
  return prepare(text, analyze({ text, asReport: true }));
}

/** The span of `words` in `text`, or of the part between ⟦ and ⟧: 涨幅⟦3⟧%左右. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words.replace(/[⟦⟧]/g, ""));
  if (start < 0) throw new Error(`not in the text: ${words}`);
  const [before = "", inside = before] = words.split(/[⟦⟧]/);
  const first = words.includes("⟦") ? start + before.length : start;
  return { start: first, end: first + inside.length };
}
