import { beginsWithChange } from "./change.ts";
import { Signs } from "./lexicon/signs.ts";
import { actions, manners, predicates } from "./lexicon/words.ts";
import { joinsOn, type Statement } from "./statement.ts";

/** The noun that an amount counts, with what its clause says of it. */
export interface Counted {
  readonly noun: string;
  /** What the clause says of it, where that is an action: the 开工 of 22个项目开工. */
  readonly predicate: string;
}

const NOTHING_COUNTED: Counted = { noun: "", predicate: "" };
const LONGEST_NOUN = 24;
const JOINING = new Signs("、和及与");
/** Verbs that end in a joining word's sign. */
const VERB_LIKE_JOINING = /(?:参与|[惠涉普]及)$/;
/** Predicates that describe a noun where they stand before it: 12个稳定供水点, but 连续3年稳定在40万吨. */
const DESCRIBES = /^(?:稳定|保持|涉及|惠及|出台)(?![在到于全第])/;
/** When it is done, between noun and predicate: 13个事项6月底前落地. */
const DATE = /\d{1,2}月/;
const NO_NOUN = new Signs("等的、和与及到至");
/** What an amount comes to, no noun that it counts: 植树三百万的任务. */
const OF_AIM = /^的(?:目标|任务|要求|预期|水平|速度|标准)/;

/** The noun that an amount counts, right behind it: 84个老旧小区 → 老旧小区; empty where none stands there. */
export function countedNoun({ amount, trail }: Statement): Counted {
  const isShare = amount.kind === "none" || amount.kind === "share";
  if (
    trail === "" ||
    joinsOn(trail) ||
    beginsWithChange(trail) ||
    (isShare && !trail.startsWith("的")) ||
    (trail.startsWith("的") && OF_AIM.test(trail))
  )
    return NOTHING_COUNTED;
  const head = trail.startsWith("的") ? trail.slice(1) : trail;
  const plain = JOINING.end(head) && !VERB_LIKE_JOINING.test(head) ? head.slice(0, -1) : head;
  const opening = DESCRIBES.test(plain) ? "" : predicates.at(plain);
  if (opening !== "" && actions.at(plain).length === plain.length) return { noun: "", predicate: plain };
  const rest = actions.has(opening) ? plain.slice(opening.length) : plain;
  const end = predicateStart(rest, Math.max(sizeOf(rest), rest === plain && !DESCRIBES.test(rest) ? 0 : 1));
  const date = rest.search(DATE);
  const noun = rest.slice(0, date < 0 ? end : Math.min(date, end));
  if (NO_NOUN.end(noun) || noun.startsWith("以") || noun.startsWith("左右")) return NOTHING_COUNTED;
  return { noun: noun.slice(0, LONGEST_NOUN), predicate: firstAction(rest, end) };
}

/** How large each is that is counted: 5个【1000平方米以上】活动用房, 6个【亿元以上】项目. */
const SIZE = /^(?:\d[\d.]*[^\d,以]{1,8}|[十百千万亿]+元)以[上下]的?(?=..)/;

function sizeOf(words: string): number {
  return words.includes("以") ? (SIZE.exec(words)?.[0].length ?? 0) : 0;
}

function firstAction(words: string, from: number): string {
  for (let i = actions.next(words, from); i < words.length; i = actions.next(words, i + 1)) {
    const action = actions.at(words, i);
    if (action.length > 1) return action;
  }
  return "";
}

/** Behind a verb that only describes a noun: 开工项目, 推进区, 增长率, 居民. */
const ATTRIBUTED = /^(?:项目|工程|企业|[区率圈站员队局带群民住委]|年(?!度|[底末内]))/;

/** Where the predicate of a counted noun begins, with the adverb before it. */
function predicateStart(noun: string, from: number): number {
  for (let i = predicates.next(noun, from); i < noun.length; i = predicates.next(noun, i + 1)) {
    const predicate = predicates.at(noun, i);
    if (predicate === "" || ATTRIBUTED.test(noun.slice(i + predicate.length))) continue;
    const manner = manners.ending(noun, i);
    return i > manner.length ? i - manner.length : i;
  }
  return noun.length;
}
