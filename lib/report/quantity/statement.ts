import type { Amount } from "./amount.ts";
import { isAttributive } from "./attributive.ts";
import { type Hint, hintOf, hintsAt } from "./lexicon/hints.ts";
import { isHanAt, Signs } from "./lexicon/signs.ts";
import type { Sentence } from "./sentence.ts";
import { sentencesOf, START_OF_TEXT } from "./sentence.ts";

/** An amount in its clause: what stands before and behind it, up to the next sign of punctuation or amount. */
export interface Statement {
  readonly amount: Amount;
  /** The words between the start of the clause (or the amount before it) and the amount. */
  readonly lead: string;
  /** What the signs between the start of the clause and the amount hint at: the lead holds no other hints, and maybe fewer. */
  readonly hints: Hint;
  /** The words behind the amount up to the end of the clause or the next amount. */
  readonly trail: string;
  /** The sentence's start, an index of the view. */
  readonly sentenceStart: number;
  /** The sentence up to the amount, no more than its last stretch where it is very long. */
  readonly sentence: string;
  /** The year up to which its sentence plans or counts, where it names one: 到2030年,…达到8张. */
  readonly horizon: number | undefined;
  /** Whether the lead begins right behind another amount of the same clause, as in 新增A 3家、B 5家. */
  readonly continues: boolean;
  /** Whether it begins so without a list sign: 300名干部下沉 100个村. */
  readonly runsOn: boolean;
  /** Whether it is a threshold before another amount or inside a noun: 亿元以上 of 亿元以上项目3个. */
  readonly attributive: boolean;
  /** Whether nothing but a comma-like sign parts this amount from the one before: 6.5%、8.5%. */
  readonly listed: boolean;
}

/** Stands for each unit of a marker; no recogniser sees it. */
export const BLANKED = "\ue000";

const LONGEST_LEAD = 60;
const LONGEST_TRAIL = 30;
const LONGEST_SENTENCE = 240;
/** A list sign this near behind an amount parts attributes of one noun, not two amounts: 32个省、市、县挂牌隐患. */
const LONGEST_ATTRIBUTE = 2;

/** Puts each amount in its clause. `amounts` must be ordered by position. */
export function statementsOf(text: string, amounts: readonly Amount[]): Statement[] {
  const sentences = sentencesOf(text, amounts);
  const attributive = amounts.map((amount) => isAttributive(amount, text));
  const nextStarts = startsOfNext(text, amounts, attributive);
  let previousEnd = -1;
  return amounts.map((amount, index) => {
    const sentence = sentences[index] ?? START_OF_TEXT;
    const isInside = attributive[index] === true;
    const statement = statementOf(text, amount, sentence, previousEnd, nextStarts[index] ?? text.length);
    if (!isInside) previousEnd = amount.end;
    return isInside ? { ...statement, attributive: true } : statement;
  });
}

/** For each amount, where the next begins that is not only part of a noun: 新签5亿元以上项目3个 has one amount beside 3个. */
function startsOfNext(text: string, amounts: readonly Amount[], attributive: readonly boolean[]): readonly number[] {
  const starts = amounts.map(() => text.length);
  for (let i = amounts.length - 2; i >= 0; i--) {
    const next = attributive[i + 1] === true ? starts[i + 1] : amounts[i + 1]?.start;
    starts[i] = next ?? text.length;
  }
  return starts;
}

const JOINING = new Signs("、和及与");
/** Behind a sign that may join: with these it is a word, 和美乡村, 及时. */
const MAKES_WORD = new Signs("美谐平睦会时格");

/** Whether words begin with a sign that joins them to the amount before: 和驰名商标, but not 和美乡村. */
export function joinsOn(words: string): boolean {
  return JOINING.at(words, 0) && !MAKES_WORD.at(words, 1);
}

/** The number of an item of a list at the start of its clause: 9.完成10个小区改造. */
const LIST_NUMBER = /^(?:\(?\d{1,2}[.)、]|[①-⑳㉑-㉟㊱-㊿])/;

function statementOf(
  text: string,
  amount: Amount,
  { start, horizon }: Sentence,
  previousEnd: number,
  nextStart: number,
): Statement {
  const { start: clauseStart, hints } = clauseOf(text, amount.start, previousEnd);
  const continues = clauseStart === previousEnd;
  const lead = wordsBetween(text, clauseStart, amount.start, hints);
  const joins = joinsOn(lead);
  return {
    amount,
    lead: continues ? (joins ? lead.slice(1) : lead) : isHanAt(lead, 0) ? lead : lead.replace(LIST_NUMBER, ""),
    hints,
    trail: trailOf(text, amount.end, nextStart),
    sentenceStart: start,
    sentence: text.slice(Math.max(start, amount.start - LONGEST_SENTENCE), amount.start),
    horizon,
    continues,
    runsOn: continues && !joins,
    attributive: false,
    listed: continues && lead.length === (joins ? 1 : 0),
  };
}

const ENDS_CLAUSE = hintOf(",。;:!?\n");
const IS_NOT_READ = hintOf(`(${BLANKED}`);

/** Where the clause of the amount at `index` begins, no further back than `limit`; and what its signs hint at. */
function clauseOf(text: string, index: number, previousEnd: number): { readonly start: number; readonly hints: Hint } {
  const limit = Math.max(0, previousEnd, index - LONGEST_LEAD);
  let hints = 0;
  let i = index;
  while (i > limit) {
    const found = hintsAt(text.charCodeAt(i - 1));
    if ((found & ENDS_CLAUSE) !== 0) break;
    hints |= found;
    i--;
  }
  return { start: i, hints };
}

/** The words of a stretch without markers and short remarks in brackets: 预计(下同)分别增长. */
function wordsBetween(text: string, start: number, end: number, hints: Hint): string {
  const words = text.slice(start, end);
  return (hints & IS_NOT_READ) === 0 ? words : words.replaceAll(BLANKED, "").replace(/\([^()]{0,12}\)/g, "");
}

const LIST_SIGN = "、".charCodeAt(0);

function trailOf(text: string, index: number, next: number): string {
  const limit = Math.min(text.length, next, index + LONGEST_TRAIL);
  let hints = 0;
  let i = index;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    const found = hintsAt(code);
    const parts = code === LIST_SIGN && (i === index || i - index > LONGEST_ATTRIBUTE);
    if (parts || (found & ENDS_CLAUSE) !== 0) break;
    hints |= found;
  }
  return wordsBetween(text, index, i, hints);
}
