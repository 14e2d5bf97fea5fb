import type { Bound } from "../analysis.ts";
import { type Hint, hintOf } from "./lexicon/hints.ts";
import { Signs } from "./lexicon/signs.ts";
import { WordList } from "./lexicon/word-list.ts";

/** Words of bound that touch a number from the left: 约5万, 不低于7亿元. */
export const BEFORE: Readonly<Record<string, Bound>> = {
  不得低于: "at-least",
  不得少于: "at-least",
  不能低于: "at-least",
  不低于: "at-least",
  不少于: "at-least",
  不小于: "at-least",
  超过: "at-least",
  多于: "at-least",
  高于: "at-least",
  大于: "at-least",
  至少: "at-least",
  最少: "at-least",
  超: "at-least",
  上: "at-least",
  逾: "at-least",
  不得超过: "at-most",
  不能超过: "at-most",
  不超过: "at-most",
  不高于: "at-most",
  不大于: "at-most",
  不多于: "at-most",
  低于: "at-most",
  不足: "at-most",
  不到: "at-most",
  少于: "at-most",
  小于: "at-most",
  最多: "at-most",
  大约: "about",
  将近: "about",
  约: "about",
  近: "about",
};

/** Words of bound that touch a number from the right: 15个以上, 4.3%以内. */
export const BEHIND: Readonly<Record<string, Bound>> = {
  及以上: "at-least",
  或更多: "at-least",
  或者更多: "at-least",
  或更多一些: "at-least",
  或者更多一些: "at-least",
  以上: "at-least",
  及以下: "at-most",
  以下: "at-most",
  以内: "at-most",
  之内: "at-most",
  左右: "about",
  上下: "about",
};

/** Verbs that bound a number from afar: 突破5亿元, 迈上千亿元台阶. They stay outside the amount. */
const REACHES_BEYOND = /(?:突破|迈上|迈过|越过|跨上|跨过|跨越|跃上|站上|登上|冲破|超出|(?<![通经])过)了?$/;
/** The same verbs denied: 政府债务率不突破120%. */
const STAYS_WITHIN = /不(?:得|能|再)?(?:突破|超出|越过|跨过)$/;
const KEPT_WITHIN = /(?:控制|压减|压降|压缩|降)(?:在|到|至)$/;

const wordsBefore = new WordList(Object.keys(BEFORE).join(" "));
const wordsBehind = new WordList(Object.keys(BEHIND).join(" "));

/** Before 约 and before 近 and 超: the signs with which they are another word, 签约38个, 最近3年. */
const MAKES_WORD_OF_APPROXIMATION = new Signs("签节条公履集制相预契合邀违特守赴");
/** Before 上: the signs with which it is another word, 网上, 走上; behind it stands a magnitude, 上亿元. */
const MAKES_WORD_OF_UPWARDS = new Signs(
  "以之网线路走迈跃跨站冲晚加身登爬赶跟送早马至史场会面台桌席车船向岸地山天手户水楼街海",
);
const MAGNITUDES = new Signs("百千万亿");
const MAKES_WORD_OF_NEARNESS = new Signs("最附临靠邻接");
const MAKES_WORD_OF_EXCESS = new Signs("赶高");

/** The word of bound that ends right before `index`, the longest first; "" where there is none. 最近3年 and 签约38个 have none. */
export function boundBefore(text: string, index: number): string {
  const word = wordsBefore.ending(text, index);
  if (word === "约") return MAKES_WORD_OF_APPROXIMATION.at(text, index - 2) ? "" : word;
  if (word === "上") return MAGNITUDES.at(text, index) && !MAKES_WORD_OF_UPWARDS.at(text, index - 2) ? word : "";
  if (word === "近") return MAKES_WORD_OF_NEARNESS.at(text, index - 2) ? "" : word;
  const isWord = word === "超" && MAKES_WORD_OF_EXCESS.at(text, index - 2) && !text.startsWith("提高", index - 3);
  return isWord ? "" : word;
}

/** The word of bound that begins at `index`; "" where there is none. */
export function boundBehind(text: string, index: number): string {
  return wordsBehind.at(text, index);
}

const SAYS_LEVEL = /^(?:的|这一)(?:水平|规模|量级|范围|标准|目标)(以上|以下|以内|之内|左右|上下)/;

/** The bound that stands behind the name of a level: 保持在8%的水平以上, 70亿美元这一量级左右. */
export function boundFromBehind(trail: string): Bound {
  const [, word = ""] = trail.startsWith("的") || trail.startsWith("这") ? (SAYS_LEVEL.exec(trail) ?? []) : [];
  return BEHIND[word] ?? "exact";
}

const ENDS_REACHING = new Signs("破上过越出了");
const ENDS_APPROXIMATE = new Signs("低高占减增近");
const APPROXIMATE = /(?<![签节集履])约[低高占减增]$|接近$/;
const ENDS_KEEPING = new Signs("在到至");

const SAYS_LEAST = hintOf("少");
/** The verb may stand between: 每个乡镇至少建成1个. */
const AT_LEAST = /(?:至少|最少)要?[^,、的]{1,8}$/;

/**
 * The bound that the words before an amount give from afar: 突破 and 至少建成 are at-least, 控制在 without 左右 is at-most,
 * 约占 and 接近 are about.
 */
export function boundFromAfar(lead: string, hints: Hint, own: Bound): Bound {
  if (own !== "exact") return own;
  if ((hints & SAYS_LEAST) !== 0 && AT_LEAST.test(lead)) return "at-least";
  if (ENDS_KEEPING.end(lead)) return lead.includes("控制") && KEPT_WITHIN.test(lead) ? "at-most" : own;
  if (ENDS_APPROXIMATE.end(lead)) return APPROXIMATE.test(lead) ? "about" : own;
  if (!ENDS_REACHING.end(lead)) return own;
  if (lead.includes("不") && STAYS_WITHIN.test(lead)) return "at-most";
  return REACHES_BEYOND.test(lead) ? "at-least" : own;
}
