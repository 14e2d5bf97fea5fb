import { Signs } from "./lexicon/signs.ts";

const CHANGE =
  "(?:增加|增长|提高|提升|上升|上调|扩大|扩展|拓展|下降|下调|降低|减少|压缩|压减|缩短|缩减|缩小|收窄|精简|调整|优化|整合|延伸|回落|回升|抬升|延长|跃升|攀升|发展)[到至为]|[增提升降减扩压缩砍转变跃][到至为]";
const LEADS_ON = new Signs("到至为");
const BEGINS = new RegExp(`^(?:大幅|稳步|进一步|逐步|优化)?(?:${CHANGE})`);
/** What each of them begins with: most words are told by that. */
const BEGINNINGS = new Signs("大稳进逐优增提上扩拓下降减压缩收精调整延回抬跃攀发升砍转变");
const ENDS = new RegExp(`(?:${CHANGE})$`);

/** Whether words lead from the first amount of a change to its last: the 提高到 of 由62%提高到65%. */
export function beginsWithChange(words: string): boolean {
  return BEGINNINGS.at(words, 0) && BEGINS.test(words);
}

/** Whether words end with what leads to the last amount of a change: 企业由两家增加到 13家. */
export function endsWithChange(words: string): boolean {
  return LEADS_ON.end(words) && ENDS.test(words);
}
