import type { Quantity } from "./analysis.ts";

const BOUND_BEFORE = /^(?:大?约|将?近|超过?|不低于|不少于|不超过|低于|高于|不足|不到|至少|力争|突破)+/;
const BOUND_BEHIND = /(?:左右|上下|以上|以下|以内|之内)$/;
const ROUNDLY = /(?<=[\d十百千万])[余多]/;

/**
 * The amount in the report's own figures without the words of its bound, which the card sets apart: 7% of 7%左右,
 * 5万平方米 of 近 5万平方米. A range and an exact amount stay as they are, blanks aside.
 */
export function amountWords({ quote, bound }: Pick<Quantity, "quote" | "bound">): string {
  const words = quote.replace(/\s/g, "");
  if (bound === "exact") return words;
  const amount = words.replace(BOUND_BEFORE, "").replace(BOUND_BEHIND, "").replace(ROUNDLY, "");
  return amount === "" ? words : amount;
}
