import type { Span } from "../../lib/report/span.ts";
import { byPosition, contains, overlaps } from "../../lib/report/span.ts";
import type { Change, ChangeClass } from "./change.ts";
import { replaced } from "./edited.ts";
import { changedNumber } from "./number-changes.ts";
import { reworded, traditional } from "./rewriting.ts";

const whole = (text: string): Span => ({ start: 0, end: text.length });

export const movedParagraph: ChangeClass = ({ text, paragraphs }, random) => {
  const focus = random.pick(paragraphs);
  const target = random.pick(paragraphs.filter((paragraph) => paragraph !== focus));
  if (!focus || !target) return null;
  const moved = { start: focus.start, end: Math.min(text.length, focus.end + 1) };
  const [first, second] = [moved, { start: target.start, end: target.start }].toSorted(byPosition);
  if (!first || !second) return null;
  const between = { start: first.end, end: second.start };
  return { old: text, pieces: [{ start: 0, end: first.start }, second, between, first, rest(text, second)], focus };
};

function rest(text: string, { end }: Span): Span {
  return { start: end, end: text.length };
}

export const removedParagraph: ChangeClass = ({ text, paragraphs }, random) => without(text, random.pick(paragraphs));
export const deletedSentence: ChangeClass = ({ text, sentences }, random) => without(text, random.pick(sentences));

function without(text: string, focus: Span | undefined): Change | null {
  return focus ? { old: text, pieces: replaced(text, [{ ...focus, words: "" }]), focus } : null;
}

export function rewording(share: number): ChangeClass {
  return ({ text, sentences }, random) => {
    const focus = random.pick(sentences);
    if (!focus) return null;
    return { old: text, pieces: replaced(text, reworded(text, focus, share, random)), focus };
  };
}

/** A sentence said once more at the end of another paragraph. */
export const repeatedSentence: ChangeClass = ({ text, sentences, paragraphs }, random) => {
  const focus = random.pick(sentences);
  const target = focus && random.pick(paragraphs.filter((paragraph) => !overlaps(paragraph, focus)));
  if (!focus || !target) return null;
  const words = text.slice(focus.start, focus.end);
  return { old: text, pieces: replaced(text, [{ start: target.end, end: target.end, words }]), focus };
};

/** A sentence that the old text said twice, of which one is removed: the copy or the one that the notes are on. */
export const removedCopy: ChangeClass = (material, random) => {
  const change = repeatedSentence(material, random);
  const copy = change?.pieces.find((piece) => "words" in piece);
  const cut = change?.pieces[0];
  if (!change || !copy || !("words" in copy) || !cut || "words" in cut) return null;
  const old = material.text.slice(0, cut.end) + copy.words + material.text.slice(cut.end);
  const shift = change.focus.start >= cut.end ? copy.words.length : 0;
  const focus = { start: change.focus.start + shift, end: change.focus.end + shift };
  const added = { start: cut.end, end: cut.end + copy.words.length };
  const removed = random.below(2) === 0 ? focus : added;
  return { old, pieces: replaced(old, [{ ...removed, words: "" }]), focus };
};

export function rewrittenWhole(write: (sign: string) => string): ChangeClass {
  return ({ text, paragraphs }, random) => {
    const focus = random.pick(paragraphs);
    return focus ? { old: text, pieces: [{ ...whole(text), write }], focus } : null;
  };
}

export const swappedSentences: ChangeClass = ({ text, sentences }, random) => {
  const index = random.below(sentences.length - 1);
  const [first, second] = [sentences[index], sentences[index + 1]];
  if (!first || !second || text.slice(first.end, second.start).includes("\n")) return null;
  const between = { start: first.end, end: second.start };
  return {
    old: text,
    pieces: [{ start: 0, end: first.start }, second, between, first, rest(text, second)],
    focus: first,
  };
};

const CLAUSE = /[^,，;；、。\n]+[,，;；、]/g;

/** The clauses of a sentence, each with the sign that ends it. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses = Array.from(text.slice(start, end).matchAll(CLAUSE));
  return clauses.map(({ 0: words, index }) => ({ start: start + index, end: start + index + words.length }));
}

export const deletedClause: ChangeClass = ({ text, sentences, quantities }, random) => {
  const sentence = random.pick(sentences.filter((one) => clausesOf(text, one).length > 2));
  const clauses = sentence ? clausesOf(text, sentence) : [];
  const counted = clauses.filter((clause) => quantities.some((quantity) => contains(clause, quantity)));
  const gone = random.pick(counted.length > 0 ? counted : clauses);
  const change = without(text, gone);
  return change && sentence ? { ...change, focus: sentence } : null;
};

export const swappedClauses: ChangeClass = ({ text, sentences }, random) => {
  const sentence = random.pick(sentences.filter((one) => clausesOf(text, one).length > 2));
  const clauses = sentence ? clausesOf(text, sentence) : [];
  const index = random.below(clauses.length - 1);
  const [first, second] = [clauses[index], clauses[index + 1]];
  if (!sentence || !first || !second) return null;
  return { old: text, pieces: [{ start: 0, end: first.start }, second, first, rest(text, second)], focus: sentence };
};

export const splitSentence: ChangeClass = ({ text, sentences }, random) => {
  const focus = random.pick(sentences);
  const commas = focus
    ? Array.from(text.slice(focus.start, focus.end).matchAll(/[,，；;]/g), ({ index }) => index)
    : [];
  const comma = random.pick(commas);
  if (!focus || comma === undefined) return null;
  const at = focus.start + comma + 1;
  return { old: text, pieces: replaced(text, [{ start: at, end: at, words: "\n\n　　" }]), focus };
};

const FURNITURE =
  "网站首页 政务公开 互动交流\n您现在的位置：首页 > 政务公开 > 政府工作报告\n发布时间：2025-01-09 浏览次数：326\n字号：大 中 小\n";
export const furnitureBefore: ChangeClass = ({ text, paragraphs }, random) => {
  const focus = random.pick(paragraphs);
  return focus
    ? { old: text, pieces: [{ words: FURNITURE }, whole(text), { words: "\n打印本页\n关闭窗口" }], focus }
    : null;
};

const NEXT: Readonly<Record<string, string>> = { 一: "二", 二: "三", 三: "四", 四: "五", 五: "六", 六: "七" };
/** A heading has come in at the front, so that all others count one more. */
export const renumberedHeadings: ChangeClass = ({ text, paragraphs }, random) => {
  const focus = random.pick(paragraphs);
  const numbers = Array.from(text.matchAll(/(?<=^\s*[（(]?)[一二三四五六](?=[）)、])|(?<=^\s*)\d(?=[.、．])/gm));
  if (!focus || numbers.length === 0) return null;
  const changes = numbers.map(({ 0: number, index }) => {
    return { start: index, end: index + number.length, words: NEXT[number] ?? String(Number(number) + 1) };
  });
  return { old: text, pieces: replaced(text, changes), focus };
};

/** Only the second half of the report, as its second page holds it. */
export const secondPage: ChangeClass = ({ text, paragraphs }, random) => {
  const cut = paragraphs[Math.floor(paragraphs.length / 2) + random.below(3) - 1];
  const focus = random.pick(paragraphs);
  return cut && focus
    ? { old: text, pieces: [{ words: "政府工作报告 第2页\n" }, rest(text, { start: 0, end: cut.start })], focus }
    : null;
};

/** Another site's copy, traditional, with its own menus, in which a number was corrected. */
export const severalAtOnce: ChangeClass = (material, random) => {
  const change = changedNumber(material, random);
  if (!change) return null;
  const pieces = change.pieces.map((piece) => ("words" in piece ? piece : { ...piece, write: traditional }));
  return { ...change, pieces: [{ words: FURNITURE }, ...pieces] };
};
