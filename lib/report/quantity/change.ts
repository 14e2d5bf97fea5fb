import { Signs } from "./lexicon/signs.ts";
import { wordsOf } from "./lexicon/word-list.ts";

const MANNERS = wordsOf("大幅 稳步 进一步 逐步 优化");
const VERBS = wordsOf(`
  增加 增长 提高 提升 上升 上调 扩大 扩展 拓展 下降 下调 降低 减少 压缩 压减 缩短 缩减 缩小 收窄 精简 调整 优化 整合 延伸 回落 回升 抬升 延长 跃升
  攀升 发展 增 提 升 降 减 扩 压 缩 砍 转 变 跃`);

const CHANGE = `(?:${VERBS.join("|")})[到至为]`;
const BEGINS = new RegExp(`^(?:${MANNERS.join("|")})?${CHANGE}`);
/** What each of them begins with: most words are told by that. */
const BEGINNINGS = new Signs([...MANNERS, ...VERBS].map((word) => word.charAt(0)).join(""));
const ENDS = new RegExp(`${CHANGE}$`);
const LEADS_ON = new Signs("到至为");

/** Whether words lead from the first amount of a change to its last: the 提高到 of 由62%提高到65%. */
export function beginsWithChange(words: string): boolean {
  return BEGINNINGS.at(words, 0) && BEGINS.test(words);
}

/** Whether words end with what leads to the last amount of a change: 企业由两家增加到 13家. */
export function endsWithChange(words: string): boolean {
  return LEADS_ON.end(words) && ENDS.test(words);
}
