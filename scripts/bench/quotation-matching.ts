import search from "approx-string-match";
import type { Anchoring } from "../../lib/anchoring/outcome.ts";
import type { AnchoringText } from "../../lib/anchoring/prepare.ts";
import type { PassageSelector } from "../../lib/anchoring/selector.ts";
import type { Span } from "../../lib/report/span.ts";

/** So much around a quotation is kept by annotators that follow the method. */
const CONTEXT = 32;
const MOST_ERRORS = 256;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

interface Match extends Span {
  readonly errors: number;
}

/**
 * Quotation matching as the best-known annotator describes it, written anew for comparison: every approximate match of
 * the quotation in the whole text, up to half of its length wrong, weighed by likeness of quotation, prefix and suffix
 * and by nearness; the best is taken, whatever it says: a note on 涨幅3%左右 goes to 涨幅2%左右.
 */
export function matchQuotation({ text }: AnchoringText, { quote, position }: PassageSelector): Anchoring {
  const { exact } = quote;
  if (text.slice(position.start, position.end) === exact) return { state: "anchored", ...position };
  const scored = matchesOf(text, exact).map((match) => ({ match, score: scoreOf(text, match, { quote, position }) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best
    ? { state: "anchored", start: best.match.start, end: best.match.end }
    : { state: "orphan", candidates: [] };
}

function matchesOf(text: string, exact: string): Match[] {
  if (exact === "") return [];
  const found: Match[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    found.push({ start, end: start + exact.length, errors: 0 });
  }
  return found.length > 0 ? found : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
}

function scoreOf(
  text: string,
  { start, end, errors }: Match,
  { quote, position }: Pick<PassageSelector, "quote" | "position">,
): number {
  const prefix = quote.prefix.slice(-CONTEXT);
  const suffix = quote.suffix.slice(0, CONTEXT);
  return (
    WEIGHTS.quote * (1 - errors / quote.exact.length) +
    WEIGHTS.prefix * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    WEIGHTS.suffix * likeness(text.slice(end, end + suffix.length), suffix) +
    WEIGHTS.position * (1 - Math.abs(start - position.start) / text.length)
  );
}

function likeness(text: string, words: string): number {
  if (words === "") return 1;
  if (text === "") return 0;
  return 1 - (search(text, words, words.length)[0]?.errors ?? words.length) / words.length;
}
