import type { Amount } from "./amount.ts";

/** An amount in its clause: what stands before and behind it, up to the next sign of punctuation or amount. */
export interface Statement {
  readonly amount: Amount;
  /** The words between the start of the clause (or the amount before it) and the amount. */
  readonly lead: string;
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
  /** Whether nothing but a comma-like sign parts this amount from the one before: 6.5%、8.5%. */
  readonly listed: boolean;
}

const CLAUSE_END = signs(",。;:!?\n");
/** The number of an item of a list at the start of its clause: 9.完成10个小区改造. */
const LIST_NUMBER = /^(?:\(?\d{1,2}[.)、]|[①-⑳㉑-㉟㊱-㊿])/;

/** Stands for each unit of a marker; no recogniser sees it. */
export const BLANKED = "\ue000";

const LONGEST_LEAD = 60;
const LONGEST_TRAIL = 30;
const LONGEST_SENTENCE = 240;
/** A list sign this near behind an amount parts attributes of one noun, not two amounts: 32个省、市、县挂牌隐患. */
const LONGEST_ATTRIBUTE = 2;

/** The next amount in a direction that is not only part of a noun: 新签5亿元以上项目3个 has one amount beside 3个. */
function neighbour(amounts: readonly Amount[], index: number, step: 1 | -1, text: string): Amount | undefined {
  let at = index + step;
  for (let amount = amounts[at]; amount !== undefined && isAttributive(amount, text); amount = amounts[at]) at += step;
  return amounts[at];
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const OPENING_QUOTE = 0x201c;

/** Whether an amount is a threshold inside a noun: 亿元以上项目, 税收过500万元企业, 30户以下征收项目. */
function isAttributive(amount: Amount, text: string): boolean {
  const next = text.charCodeAt(amount.end);
  if (!(next >= FIRST_HAN && next <= LAST_HAN) && next !== OPENING_QUOTE) return false;
  if (amount.kind === "money" || amount.kind === "extent" || amount.kind === "energy") {
    return amount.end > amount.numberEnd || isBehindPast(amount, text);
  }
  return amount.kind === "count" && text.startsWith("以下", amount.numberEnd);
}

/** Whether the amount follows a plain 过, not 超过 or 突破过: 税收过500万元. */
function isBehindPast(amount: Amount, text: string): boolean {
  return IS_PAST.test(text.slice(Math.max(0, amount.start - 2), amount.start));
}

/** Ends in a plain 过: 税收过, but neither 超过 nor 越过. */
export const IS_PAST = /(?:^|[^超越通经冲迈跨])过$/;

function signs(text: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of text) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Signs and words that join the members of a list. */
const JOINING = "、和及与";

/** Puts each amount in its clause. `amounts` must be ordered by position. */
export function statementsOf(text: string, amounts: readonly Amount[]): Statement[] {
  let sentenceStart = 0;
  let scanned = 0;
  let horizon: number | undefined;
  return amounts.map((amount, index) => {
    const from = scanned;
    const ended = lastSentenceEnd(text.slice(from, amount.start));
    if (ended >= 0) {
      sentenceStart = from + ended + 1;
      horizon = undefined;
    }
    scanned = Math.max(from, amount.start);
    horizon = horizonIn(text.slice(Math.max(from, sentenceStart), amount.start)) ?? horizon;
    const previous = neighbour(amounts, index, -1, text);
    const clauseStart = Math.max(backTo(text, amount.start), previous?.end ?? 0);
    const continues = previous !== undefined && clauseStart === previous.end;
    const lead = wordsBetween(text, clauseStart, amount.start);
    const joins = lead !== "" && JOINING.includes(lead.charAt(0));
    return {
      amount,
      lead: continues ? (joins ? lead.slice(1) : lead) : lead.replace(LIST_NUMBER, ""),
      trail: wordsBetween(
        text,
        amount.end,
        forthTo(text, amount.end, neighbour(amounts, index, 1, text)?.start ?? text.length),
      ),
      sentenceStart,
      sentence: text.slice(Math.max(sentenceStart, amount.start - LONGEST_SENTENCE), amount.start),
      horizon,
      continues,
      runsOn: continues && !joins,
      listed: continues && lead.length === (joins ? 1 : 0),
    };
  });
}

/** The index of the last sign that ends a sentence, -1 where there is none. */
function lastSentenceEnd(stretch: string): number {
  return Math.max(
    stretch.lastIndexOf("。"),
    stretch.lastIndexOf("\n"),
    stretch.lastIndexOf("!"),
    stretch.lastIndexOf("?"),
  );
}

const HORIZON = /(?:到|截至)(20\d\d)年/;

function horizonIn(stretch: string): number | undefined {
  const year = stretch.includes("年") ? HORIZON.exec(stretch)?.[1] : undefined;
  return year === undefined ? undefined : Number(year);
}

/** The words of a stretch without markers and short remarks in brackets: 预计(下同)分别增长. */
function wordsBetween(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  const plain = words.includes(BLANKED) ? words.replaceAll(BLANKED, "") : words;
  return plain.includes("(") ? plain.replace(/\([^()]{0,12}\)/g, "") : plain;
}

function backTo(text: string, index: number): number {
  const limit = Math.max(0, index - LONGEST_LEAD);
  for (let i = index - 1; i >= limit; i--) if (CLAUSE_END[text.charCodeAt(i)] === 1) return i + 1;
  return limit;
}

function forthTo(text: string, index: number, next: number): number {
  const limit = Math.min(text.length, next, index + LONGEST_TRAIL);
  for (let i = index; i < limit; i++) {
    const parts = text.charAt(i) === "、" && (i === index || i - index > LONGEST_ATTRIBUTE);
    if (parts || CLAUSE_END[text.charCodeAt(i)] === 1) return i;
  }
  return limit;
}
