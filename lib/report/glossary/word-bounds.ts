import type { Span } from "../span.ts";
import { countOf, DROPPED, signBefore } from "./bare.ts";

const WORD_SIGN = /[A-Za-z0-9]/;
const NUMERAL = /[一二三四五六七八九十百千\d]/;
const MARKER_START = /[[(〔【^①-⑳㉑-㉟㊱-㊿]/;
const HAN_ONLY = /^[\u4e00-\u9fff]+$/;
/** A quoted phrase that holds a name and so much more at most is another word. */
const OTHER_WORD = 2;

/** A name's last two signs with the next one, where they make another noun: not 高技术产业 in 高技术产业园. */
const LONGER_WORD = /产业[园链带群化]|企业家|工程师|工业[化园]|服务[业员]|合作社|科技[馆园]|生态园/;

/** Whether the name in `span` is a word of its own: not part of a longer number, Latin word or quoted phrase. */
export function standsAlone(text: string, span: Span, quotedOnly: boolean): boolean {
  const { start, end } = span;
  const opened = text[start - 1] === "“";
  const after = text[end] ?? "";
  const closed = after === "”" || (opened && MARKER_START.test(after));
  if (quotedOnly) return opened && closed;
  const closes = closed || text.slice(start, end).includes("”");
  if (LONGER_WORD.test(text.slice(Math.max(start, end - 2), end + 1))) return false;
  const first = text[start] ?? "";
  const before = signBefore(text, start);
  if (WORD_SIGN.test(first) && WORD_SIGN.test(before)) return false;
  if (WORD_SIGN.test(text[end - 1] ?? "") && WORD_SIGN.test(signBehind(text, end))) return false;
  if (!opened && NUMERAL.test(first) && NUMERAL.test(before)) return false;
  return !isContinuedInQuote(text, span, opened) && !isBegunInQuote(text, span, closes);
}

function signBehind(text: string, end: number): string {
  let i = end;
  while (DROPPED.at(text, i)) i++;
  return text[i] ?? "";
}

/** Whether the quotation that the name opens goes on a little behind it: “一网通办” for 一网通. */
function isContinuedInQuote(text: string, { start, end }: Span, opened: boolean): boolean {
  if (!opened || text.slice(start, end).includes("”")) return false;
  const rest = text.slice(end, end + OTHER_WORD + 1);
  return HAN_ONLY.test(rest.slice(0, Math.max(0, rest.indexOf("”"))));
}

/** Whether the quotation that the name closes began a little before it: “新双十” for 双十, “新三通”工程 for 三通工程. */
function isBegunInQuote(text: string, { start, end }: Span, closes: boolean): boolean {
  if (!closes || text.slice(start, end).includes("“")) return false;
  const lead = text.slice(Math.max(0, start - OTHER_WORD - 1), start);
  return lead.includes("“") && HAN_ONLY.test(lead.slice(lead.lastIndexOf("“") + 1));
}

/** Takes in both quotation marks where they enclose the span, or the one whose partner is inside: “四上”企业. */
export function withBothQuotes(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const opens = text[start - 1] === "“" && !inside.startsWith("“");
  const closes = text[end] === "”" && !inside.endsWith("”");
  if (opens && closes) return { start: start - 1, end: end + 1 };
  if (opens && isUnbalanced(inside, "”")) return { start: start - 1, end };
  return { start, end: closes && isUnbalanced(inside, "“") ? end + 1 : end };
}

/** Whether `words` hold more of `mark` than of its partner. */
function isUnbalanced(words: string, mark: "“" | "”"): boolean {
  const openings = countOf(words, "“");
  const closings = countOf(words, "”");
  return mark === "“" ? openings > closings : closings > openings;
}
