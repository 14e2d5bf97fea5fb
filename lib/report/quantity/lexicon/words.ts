import { INDICATORS } from "./indicators.ts";
import { WordList, wordsOf } from "./word-list.ts";

/**
 * Words around an amount, by what they do there. Data, sorted by sense; a new word is one word here.
 * Longer words win over shorter ones by themselves.
 */

/** Words of change and level that stand between an indicator and its amount: 地区生产总值【增长】7%. */
const MEASURES = `
  增长 增加 增至 增幅 增速 涨幅 降幅 增长率 提高 提升 提升至 上升 上涨 上调 下降 下调 下浮 降低 减少 增产 减产 增收 减收 压减 压缩 压降 缩短 回落 缩减 递增 递减 扩大 缩小
  达到 达 达成 完成 实现 突破 保持 稳定 控制 维持 超 超过 迈上 跨越 跨上 站上 跃上 登上 越过 冲刺 高达 累计 调整为 调整到 优化为 优化到 整合为 优化整合为 缩小到 升至 增到 降至 减至 发展到 发展至 入选 分别低 分别高 高出 转为 转正为 扩至 扩到 提至 降到 下降到 下降至 压降到 压降至 降低到 降低至 压至 压到 压减到 缩至 压缩到 压缩至 缩减到 减到 砍到 扩为 升到 提升到 上升到 抬升到 削减到 核减到 精减到 转变为 提到 跃至 跃到 变为 改为 调至 调整至 调并为 抬升至 回升至 回升到 延长到 延长至 上调至 上调到 下调至 下调到 降为 下降为 回落为 增为 减为 缩减为 精简为 压减为 压缩为 合并为 拓展到 拓展至 扩展到 扩展至 延伸到 延伸至 攀升到 攀升至 壮大到 壮大至 翻 削减 飙升 飙升至 跃升 跃升至 跃升到
  总数 总量 总额 总值 总规模 总投资 总投资额 总面积 总长 总里程 规模 面积 数量 金额 比例 比重 占比 占 贡献率 覆盖率 覆盖面 新增 净增 投资 投入 获得 资金 位居 居 实际金额 合同金额`;

/** Adverbs and auxiliaries between indicator and amount that carry no measure: 地区生产总值【预计同比】增长. */
const ADVERBS = `
  同比 可比 同期 环比 比上年 较上年 比去年 较去年 同口径 可比口径 按可比口径 按可比口径计算 按可比价格 按可比价格计算 按可比价计算 可比价 按可比价 按不变价 名义 实际 年均 平均 分别 依次 预计 将 均 各 再 净 总 又 已 也 全部 进一步
  首次 大幅 快速 力争 确保 争取 在 于 了 以 用 为 是 有 仅 只 过 到 至 连年 逐年 多年 连续 的 每年 全年 稳步 持续 基本 累计达 由 从 共 合计 共计 预期 有望 再次 突破性 不 不得 不再 继续 动态 全面 超额 都 预定 仍 仍然 依然 每次 定为 确定为 接近 双双 目前 最快 最高 扣除物价因素 扣除价格因素 剔除价格因素`;

/** Those among the measures that are nouns: without a subject of their own they name an aspect of the one before. */
const NOMINAL_MEASURES =
  "总投资 总投资额 总面积 总里程 总长 资金 投资 投入 覆盖率 覆盖面 贡献率 比例 比重 占比 规模 面积 金额 数量 实际金额 合同金额";

/** Words that end like a measure or an adverb and are none: the 达 of 雷达, the 均 of 人均. */
const WHOLE_WORDS = `
  雷达 发达 抵达 人均 户均 亩均 费用 利用 信用 应用 使用 公用 通用 商用 民用 国有 所有 公共 参与 给予 赋予 还是 行为 作为 节约 合约 履约 报到 存在 现在 通过 经过 出资 招商引资 农用`;

/** Words that begin like an opener and are none: the 新 of 新能源, the 在 of 在校学生. */
const WHOLE_BEGINNINGS = `
  安置房 安置点 安置区 新能源 新型 新兴 新材料 新产业 新业态 新模式 新质 新闻 新市民 新城 新区 新农合 新三板 新一代 新动能 新农村 新时代 新就业 新生儿 新赛道
  和美 和谐 超低 超高 超大 超市 超算 超常规 超长期 超充 超级 计划生育 均价 并网 创新型 贷款余额 存款余额 减税降费 签约金额 签约额 有进出口 在校 在册 在建 在库 在岗 在外 在职 在线 在营 与会 近视 近海 近岸 年产 年营收 年销售 年处理 年末 年报 年金 年游客 将军 要素 要件 使用 使命 以工代赈 对外 对口 由来 有机 有线 有效 为民 为农 共享 共建 共富 共治 共有产权 再生 再贷款 再就业 还建 还款 还迁 另类
  创新主体 创新平台 创新中心 创新券 建设用地 建设项目 生产安全 生产煤矿 生产企业 服务业 在保 在读 在园 扶持资金 扶持政策 重点人群 重点工程 重点项目`;

/** Those among the actions that are also the name of what is counted: 拆违352处, 供地10宗. */
const NOMINAL_ACTIONS =
  "拆违 供地 征收 造林 绿化 植树 贷款 融资 接种 出口 进口 销售 退税 减税 技改 出让 流转 收储 移民";

/** Actions that stand before what is counted: 【新增】停车位1500个, 【改造】84个老旧小区. They become the measure. */
const ACTIONS = `
  新增 净增 增加 减少 降低 发生 新创建 新建成 新培育 新引育 新上榜 上榜 新建 改建 扩建 续建 新改建 新改扩建 改扩建 新建改造 新建和改造 新建扩建 建设 建成 共建 建成投用 建成通车 建立 修建 修复 铺设 开工 新开工 新竣工 新投产 开工建设 竣工 竣工投产 建成投产 投产 投用 投入使用
  改造 改造提升 改造升级 提升改造 提质改造 更新改造 升级 提升 整治 治理 清理 清退 处置 拆除 拆违 化解 排查 整改 完善 完善提升 健全 销号 关停 淘汰 更换 安装 加装 布设 设置 增设
  培育 培养 培训 引进 新引进 引育 招引 招引落地 签约 新签约 新签 落地 引进培育 打造 创建 争创 创成 新创 认定 新认定 新获批 获批 获评 评选 命名 入选 入围 新入选 申报 新申报 入库 新入库 新登记 登记 注册 新注册
  举办 承办 开展 组织 组织开展 组建 成立 设立 新设 发布 推出 出台 制定 修订 编制 研制 转化 实施 推进 启动 推动 落实 谋划 储备 争取 到位 兑现 投放 新增投放 发放 拨付 下达 筹集 筹措 安排 统筹安排
  投入 投资 减免 减免缓 减税 退税 追回 挽回 节约 盘活 收储 供应 供地 出让 流转 征收 腾退 交付 分配 配租 筹集分配 筹建 接待 吸引 带动 惠及 覆盖 服务 受益 帮扶 帮助 扶持 救助 资助 安置 转移 促成 促进 解决 受理 办理 办结 审结 查处 取缔 查办 查破 破获 抓获 查获
  选派 派出 下派 下沉 走访 选聘 招聘 招录 招募 发展 种植 播种 造林 植树 绿化 栽植 完成 实现 取得 获得 荣获 斩获 获 摘得 承接 下放 取消 精简 压减 支持 保障 保持 守牢 新增发放 生产 销售 出口 进口 融资 贷款 发行 募集 接种 免费筛查 筛查 检测 累计发放 组织实施 提档升级 创办 孵化 集聚 拉动 撬动 撤并 合并 重组 深化 探索 打通 消除 优化 整合 涉及 购置 召开 吸纳 接送 提请审议 投运 收回 置换 清收 清欠 偿还 承担 补充 补足 恢复 建好 办好 办成 抓好 做好 用好 招满 更新 参与 挂牌 开通 新开通 新开 新辟 开行 运营 免费开放 开放 派驻 引入 新招引 推介 谋划实施 谋划建设 接续实施 滚动实施 加快建设 加快推进 统筹推进 深入 靠前服务 出动 调解 审理 侦破 清运 供给 供热 征拆 征迁 拨款 提供 释放 消化 消化处置 查改 推行 助推 助力 涵盖 形成 巩固 首创 建立健全 削减
  修缮 疏浚 撤销 摊铺 挣回 征缴 补发 预拨 外调 调运 抢修 巡查 劝阻 止付 核减 核增 裁撤 腾出 省下 节省 拿出 划拨 补植 抚育 放流 拆解 加固 除险加固 维修 翻修 迁建 搬迁 移送 执结 调处 评定 评出 表彰 聘请 聘任 输出 输送 放映 接访 参加 添置 新添 增开 新上 上线 收购 回收 慰问 走访慰问 结对帮扶 认领 配建 配备 配发 配置 培优 评选认定 抽检 抽查 扑灭`;

/** Those among the actions that govern a whole noun, other actions in it: 增加【绿化面积】, 提供【融资担保】. */
const GOVERNING = "增加 减少 降低 提供 形成 释放 巩固 消化 涵盖";

/** Words that open a clause and say nothing of what is measured: 【预计全年全市】实现…, 【力争】…. */
const OPENERS = `
  预计 有望 初步预计 初步核算 据初步核算 预计全年 全年 今年 明年 去年 上年 当年 年内 年末 年底 年底前 年末前 依法 年度 到年底 上半年 下半年 一年来 五年来 过去一年 连续 连年 多年 去年底 过去五年 今后五年 未来五年 全市 全区 全县 全省 全州 全旗 全国 全镇 全盟 全系统 全社会共 我市 我区 我县 我省 我州 其中 但 其余 在实际工作中 实际工作中 力争 确保 争取 尽早 尽快 努力 力求 奋力 计划 规划 拟 拟定 预期 目标 要 将 使 让 把 对 为 在 从 由 以 按 与 和 及 及时 并 也 还 已 已经 再 又 更 更多 均 共 累计 合计 先后 分别 同时 同步 全力 全面 持续 继续 大力 深入 加快 有序 扎实 精准 率先 成功 积极 稳步 切实 着力 加大 加强 重点 集中 创新 统筹 高标准 高质量 高水平 高效 常态化 滚动 累计达 一次性 首次 首批 另 另有 此外 特别是 尤其 通过 围绕 坚决 不折不扣 保质保量 扎扎实实 千方百计 想方设法 一季度 二季度 三季度 四季度 前三季度 按时 按期 逐步 陆续 相继 稳妥 适时 力促 力保 相应 着手 依规 严格 从严 分批 分期 逐年 同比 聚焦 依托 支持 鼓励 引导 推动 促进 带动 保证 保障 保持 稳定 约 近 超 新 提出 每年 年均 平均 共有 共计 现有 拥有 目前 截至目前 截至 有 至少 不断 主动 超额 圆满 顺利 如期 提前 最后 靠前 基本 剔除留抵退税 剔除`;

/** Words with which the predicate of a clause begins, behind the noun that an amount counts: 22个项目【开工】. */
const PREDICATES = `
  基本 实现 完成 惠及 涉及 纳入 获批 获评 竣工 开工 建成 投用 加快 启动 参与 入选 入围 落户 落地 全部 顺利 达到 当年 争取 获得 深入 提供 主动 加紧 被 均 已 列为 列入 稳定 保持 稳居 蝉联 评为 获评为 跻身 荣膺 荣登 荣获 位列 当选 被评为 认定为 通过 进入 稳步 有序 缔结 结为 出台 入驻
  正式 如期 成功 分别 总投资 为 占 开展 推进 得到 连续 创历史 创下 创近 创出 创全 位居 居全 居第 居前 居首 居于 排名 列全 列第 列前 列省 迈进 冲刺 较 比 同比 增长 下降 高于 低于 预计 按 主要 其中 以上 左右 减少 提高 增加 降至 精简 整合 优化整合 缩减 调整
  压减 扩大 提升 增至 增到 升至 减至 降为 减为 增为 降到 发展到 涌 受益 并 且 台阶 大台阶 两个台阶 三个台阶 两个大台阶 三个大台阶 大关 门槛 关口 行列 超额 上榜 分获 建立 通上 用上 住上 喝上 吃上 搬进 设立 建有 应开尽开 应保尽保 应建尽建 应改尽改 应收尽收`;

/** Adverbs of manner that part a noun from its predicate, where one follows: 35个重点项目【全面】完成, but 3个全面小康村. */
const MANNERS =
  "全面 扎实 加速 显著 明显 有效 相继 陆续 圆满 有力 高效 逐步 迅速 大幅 再次 即将 按期 按时 共 累计 合计";

export const manners = new WordList(MANNERS);
/** A remark in brackets ends the noun that is counted as a predicate does. */
export const predicates = new WordList(`${PREDICATES} (`);
export const measures = new WordList(MEASURES);
export const nominalMeasures = new WordList(NOMINAL_MEASURES);
export const adverbs = new WordList(ADVERBS);
export const actions = new WordList(ACTIONS);
export const nominalActions = new WordList(NOMINAL_ACTIONS);
export const governing = new WordList(GOVERNING);
export const openers = new WordList(OPENERS);

const PLAIN_ACTIONS = wordsOf(ACTIONS)
  .filter((word) => word.length > 1 && !measures.has(word) && !nominalActions.has(word))
  .join(" ");

/** Actions that are neither a measure nor a noun: 支持, but not 拆违. */
export const plainActions = new WordList(PLAIN_ACTIONS);
/** What a lead ends with where no word of measure is left: a subject, a whole word, an action of its own. */
export const subjectEndings = new WordList([INDICATORS, WHOLE_WORDS, PLAIN_ACTIONS].join(" "));
/** What a lead begins with where no word that opens it is left: a subject, a whole word. */
export const subjectBeginnings = new WordList(`${INDICATORS} ${WHOLE_BEGINNINGS}`);
