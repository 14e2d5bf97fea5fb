import type { Row } from "./row.ts";

const GROWTH: Row[1] = ["6%左右", 6, "%", { bound: "about", indicator: "地区生产总值", headline: true }];
const INCOME: Row[1] = ["5%", 5, "%", { indicator: "一般公共预算收入", headline: true }];

/** How a report announces the year's main goals. Every amount up to the end of the sentence is a headline. */
export const ANNOUNCEMENTS: readonly string[] = [
  "2025年全市经济社会发展主要预期目标是：",
  "2025年经济社会发展的主要预期目标为：",
  "今年全市经济社会发展主要预期目标建议为：",
  "综合考虑各方面因素，今年发展的主要预期目标是：",
  "建议今年主要预期目标：",
  "全区经济社会发展主要目标建议安排为：",
  "今年发展主要预期目标如下：",
  "今年经济社会发展的目标是：",
  "2025年主要发展目标是：",
  "今年全市经济发展预期目标：",
  "今年主要工作目标是：",
  "建议2025年全县经济社会发展的努力目标为：",
  "主要预期目标初步安排为：",
  "综合考虑各方面因素，全年预期目标作如下安排：",
  "今年主要预期目标拟安排为：",
  "今年的主要奋斗目标是：",
  "2025年经济社会发展主要目标：",
  "今年经济社会发展主要预期指标是：",
  "今年政府工作的主要目标是：\n",
  "今年经济社会发展的主要预期目标\n是：",
  "按照市委要求，今年经济社会发展主要预期目标确定为：",
];

/** The goals that follow each announcement: 地区生产总值增长6%左右,一般公共预算收入增长5%。 */
export const GOALS_BEHIND: Row = ["地区生产总值增长6%左右，一般公共预算收入增长5%。", GROWTH, INCOME];

/** Goals on lines of their own, each ended by a semicolon, belong to the announcement above them. */
export const GOALS_ON_LINES: readonly Row[] = [
  ["2025年经济社会发展主要预期目标是：\n地区生产总值增长6%左右；\n一般公共预算收入增长5%。", GROWTH, INCOME],
  ["2025年经济社会发展主要预期目标是：\n——地区生产总值增长6%左右；\n——一般公共预算收入增长5%。", GROWTH, INCOME],
  [
    "今年主要预期目标是：地区生产总值增长6%左右。一产、二产增加值分别增长3%、7%。居民收入增长与经济增长同步。粮食产量达到8亿斤。改造小区9个。",
    GROWTH,
    ["3%", 3, "%", { headline: true }],
    ["7%", 7, "%", { headline: true }],
    ["8亿斤", 8e8, "斤", { headline: true }],
    ["9个", 9, "个"],
  ],
  ["2025年经济社会发展主要预期目标是：地区生产总值增长6%左右；\n一般公共预算收入增长5%。", GROWTH, INCOME],
];

/** Sentences of the plan that speak of goals and announce none of the year, or end before their last amount. */
export const NO_ANNOUNCEMENTS: readonly Row[] = [
  ["锚定目标不放松，新增规上企业20家。", ["20家", 20, "家"]],
  ["完成年度目标任务，新增学位2000个。", ["2000个", 2000, "个"]],
  ["围绕高质量发展这一主要任务，建成园区道路8公里。", ["8公里", 8, "公里"]],
  ["为实现这一目标努力，新增学位2000个。", ["2000个", 2000, "个"]],
  ["把群众满意作为工作目标，改造小区12个。", ["12个", 12, "个"]],
  [
    "主要发展目标是：到2030年生产总值达到170亿元，年均增长8%。",
    ["170亿元", 1.7e10, "元", { year: 2030 }],
    ["8%", 8, "%", { year: 2030 }],
  ],
  ["提出了“十一五”时期发展的主要目标：生产总值翻一番。", ["翻一番", 2, "倍", { indicator: "生产总值" }]],
  ["《纲要（草案）》明确了发展主要指标：提出6项指标，其中城镇化率达到65%。", ["6项", 6, "项"], ["65%", 65, "%"]],
  ["今年主要预期目标是：地区生产总值增长6%左右。实施工业投资提高工程，改造企业30家。", GROWTH, ["30家", 30, "家"]],
  ["主要目标是：地区生产总值年均增长5%左右。", ["5%左右", 5, "%", { bound: "about", year: null }]],
  ["到2030年的主要目标是：地区生产总值突破800亿元。", ["800亿元", 8e10, "元", { bound: "at-least", year: 2030 }]],
  ["“十五五”时期经济社会发展主要目标是：到2030年粮食产量达到8亿斤。", ["8亿斤", 8e8, "斤", { year: 2030 }]],
  [
    "今年经济社会发展主要预期目标是：地区生产总值增长6%左右。围绕上述目标，新增规上企业20家。",
    GROWTH,
    ["20家", 20, "家"],
  ],
  [
    "今年主要预期目标是：地区生产总值增长6%左右。一般公共预算收入增长5%。新增规上企业20家。",
    GROWTH,
    INCOME,
    ["20家", 20, "家"],
  ],
];

/** A goal in words only: its clause in the passage of the main goals, and its indicator. */
export type GoalRow = readonly [clause: string, indicator: string];

/** Goals without a number; each stands behind 今年主要预期目标是:地区生产总值增长6%左右; */
export const GOALS_IN_WORDS: readonly GoalRow[] = [
  ["居民收入增长与经济增长同步", "居民收入"],
  ["居民人均可支配收入与经济增长基本同步", "居民人均可支配收入"],
  ["城镇居民收入增速高于全省平均水平", "城镇居民收入"],
  ["民间投资增速快于全省", "民间投资"],
  ["单位GDP能耗下降完成省下达任务", "单位GDP能耗"],
  ["节能减排完成省下达目标", "节能减排"],
  ["粮食产量保持稳定", "粮食产量"],
  ["空气质量持续改善", "空气质量"],
  ["居民消费价格涨幅控制在省定范围内", "居民消费价格涨幅"],
  ["进出口总额保持正增长", "进出口总额"],
  ["粮食产量只增不减", "粮食产量"],
];

/** Clauses of the same passage that are no goal in words. */
export const NO_GOALS: readonly string[] = [
  "城镇新增就业5000人以上",
  "居民消费价格涨幅控制在3%以内",
  "在实际工作中努力争取更好结果",
  "做好上述工作",
];
