import { readAmounts } from "../report/quantity/amount.ts";
import { scanNumerals } from "../report/quantity/numeral.ts";
import { byPosition, overlaps, type Span } from "../report/span.ts";

/**
 * Cuts a text into the pieces that are compared as wholes: an amount with its unit and words of bound is one, every other
 * sign is one, so that 涨幅3%左右 is 涨, 幅 and 3%左右. `text` is folded or clean.
 */
export function tokensOf(text: string): Span[] {
  const tokens: Span[] = [];
  let from = 0;
  for (const { start, end } of amountsOf(text)) {
    while (from < start) tokens.push({ start: from, end: ++from });
    if (from <= start) tokens.push({ start, end });
    from = Math.max(from, end);
  }
  while (from < text.length) tokens.push({ start: from, end: ++from });
  return tokens;
}

/**
 * The amounts of a folded text by their looks alone: years, places in a list and parts of names are among them. 第35个 is
 * another one than 35个.
 */
export function amountsOf(text: string): Span[] {
  if (!HAS_NUMERAL.test(text)) return [];
  const amounts = readAmounts(text, scanNumerals(text)).map(({ start, end }) => ({
    start: text.charAt(start - 1) === "第" ? start - 1 : start,
    end,
  }));
  for (const { 0: words, index } of text.matchAll(ROUNDED)) {
    const rounded = { start: index, end: index + words.length };
    if (!amounts.some((amount) => overlaps(amount, rounded))) amounts.push(rounded);
  }
  return amounts.toSorted(byPosition);
}

/** A number without digits, as in 跨越千亿台阶, may be bounded too: 千亿左右. */
const ROUNDED = /[十百千万亿]{2,}/g;

/** The words of a folded text, its amounts aside: 街头小景 of 街头小景10个. */
export function wordsOf(text: string): string {
  let from = 0;
  const words = amountsOf(text).map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return before;
  });
  return words.join("") + text.slice(from);
}

const HAS_NUMERAL = /[\d零〇○一二两三四五六七八九十百千万亿半翻]/;
