import { contains, type Span } from "../report/span.ts";
import type { PageText } from "./read.ts";

/** The ends of sentences and of their parts; titles, menus and footers have next to none. */
const PROSE_SIGN = /[。；;]/g;
/** Fewer signs than this are a notice or a list of links. */
const FEWEST_SIGNS = 20;
/** A container may leave this share of the prose outside: a footer's address, a line about the source. */
const FURNITURE_SHARE = 0.02;
/** Blanks inside one line; each run of them is read by one part of a pattern only, so that many cost no more. */
const BLANKS = "[ \\t\\xa0\\u2000-\\u200a\\u3000]*";
/** What heads a glossary or its attachment; whatever stands outside with such words is not furniture. */
const GLOSSARY_WORDS = new RegExp(
  `名\\s*词|注\\s*[释解]|词\\s*典|^${BLANKS}附${BLANKS}件${BLANKS}(?:\\d+${BLANKS})?(?:[:：]${BLANKS})?$`,
  "m",
);
/** No site nests its article deeper; the bound keeps a page of thousands of nested elements cheap. */
const DEEPEST_ARTICLE = 64;
const TITLE = "h1, h2, h3, [class*='title' i], [id*='title' i]";
/** A title may stand this many units before its article, with the date, the source and 字号 大中小 between. */
const TITLE_DISTANCE = 400;

/**
 * The span of the page's article: the smallest container that holds nearly all running prose, with the title that
 * stands before it. Prose is told by its punctuation, not by class names, of which there are as many as sites.
 * Generous: where a sibling holds a glossary, 名词解释, or more prose than furniture has, the container of both is
 * taken. Undefined where that is the whole text, or where there is no prose.
 */
export function findArticle(page: PageText, root: Element): Span | undefined {
  const signs = Array.from(page.text.matchAll(PROSE_SIGN), ({ index }) => index);
  if (signs.length < FEWEST_SIGNS) return undefined;
  let article: Span = { start: 0, end: page.text.length };
  for (const container of containersOf(page, signs[signs.length >> 1] ?? 0, root)) {
    const inner = spanOfContent(page, container);
    if (inner === null || !contains(article, inner) || !leavesFurniture(page.text, signs, article, inner)) break;
    article = inner;
  }
  const start = titleBefore(page, article.start);
  return start === 0 && article.end === page.text.length ? undefined : { start, end: article.end };
}

/** The elements around `offset` inside `root`, outermost first. What holds most of the prose holds its middle. */
function containersOf(page: PageText, offset: number, root: Element): Element[] {
  const containers: Element[] = [];
  let around = page.piecesOf({ start: offset, end: offset + 1 })[0]?.node.parentElement;
  for (; around && around !== root; around = around.parentElement) containers.push(around);
  return containers.toReversed().slice(0, DEEPEST_ARTICLE);
}

/** From the container's first text to the next text behind it. */
function spanOfContent(page: PageText, container: Element): Span | null {
  const start = page.offsetAt(container, 0);
  const end = page.offsetAt(container, container.childNodes.length);
  return start === null ? null : { start, end: end ?? page.text.length };
}

/** Whether what `outer` has more than `inner` is only furniture. */
function leavesFurniture(text: string, signs: readonly number[], outer: Span, inner: Span): boolean {
  const inside = signs.filter((sign) => inner.start <= sign && sign < inner.end).length;
  if (signs.length - inside > signs.length * FURNITURE_SHARE) return false;
  const outside = `${text.slice(outer.start, inner.start)}\n${text.slice(inner.end, outer.end)}`;
  return !GLOSSARY_WORDS.test(outside);
}

/** Where the nearest title before `start` begins; `start` itself where there is none. */
function titleBefore(page: PageText, start: number): number {
  const before = page.piecesOf({ start: Math.max(0, start - TITLE_DISTANCE), end: start });
  for (const { node } of before.toReversed()) {
    const title = node.parentElement?.closest(TITLE);
    if (title) return Math.min(start, page.offsetAt(title, 0) ?? start);
  }
  return start;
}
