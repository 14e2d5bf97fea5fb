import type { Span } from "../../lib/report/span.ts";
import { SIMPLIFIED } from "../../lib/report/traditional-signs.ts";
import { traditionalSigns } from "../../lib/report/traditional.ts";
import type { Random } from "./random.ts";

const TRADITIONAL = traditionalSigns();

/** A simplified sign as a traditional page writes it: 经 as 經; quotation marks as 「」. */
export function traditional(sign: string): string {
  if (sign === "“") return "「";
  if (sign === "”") return "」";
  const index = SIMPLIFIED.indexOf(sign);
  return index < 0 ? sign : TRADITIONAL.charAt(index);
}

/** A sign as a page with full-width forms writes it: 5 as ５, % as ％. */
export function fullWidth(sign: string): string {
  return /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign;
}

const OTHER_WORDS = ["着力", "统筹", "进一步", "加快", "全面", "切实", "深入", "持续", "有序", "共同", "积极", "不断"];

/** Replaces about so large a share of a sentence's words, two signs at a time, its numbers left alone. */
export function reworded(text: string, { start, end }: Span, share: number, random: Random) {
  const changes: (Span & { readonly words: string })[] = [];
  const wanted = Math.max(1, Math.round(((end - start) * share) / 2));
  const places = new Set<number>();
  for (let tries = 0; tries < wanted * 8 && places.size < wanted; tries++) {
    const at = start + random.below(Math.max(1, end - start - 2));
    const isFree = !places.has(at - 1) && !places.has(at + 1);
    if (isFree && /^[一-龥]{2}$/.test(text.slice(at, at + 2)) && !/[\d%]/.test(text.slice(at - 3, at + 5)))
      places.add(at);
  }
  for (const at of [...places].toSorted((a, b) => a - b)) {
    changes.push({ start: at, end: at + 2, words: random.pick(OTHER_WORDS) ?? "" });
  }
  return changes;
}
