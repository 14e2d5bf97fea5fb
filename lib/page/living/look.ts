import type { Span } from "../../report/span.ts";
import { findArticle } from "../article.ts";
import { readPage, type PageText } from "../read.ts";

/** The page as it stands at one moment. */
export interface Look {
  readonly page: PageText;
  /** Where its article stands: the whole text where no furniture can be told from it. */
  readonly article: Span;
}

/** Reads the whole page; it is not changed by that. */
export function lookAt(body: Element): Look {
  const page = readPage(body);
  return { page, article: findArticle(page, body) ?? { start: 0, end: page.text.length } };
}

/**
 * Whether two looks saw the same article: the same words in the same text nodes. What lies around it does not count,
 * so that a clock, a 浏览次数 or a row of changing pictures beside the report changes nothing.
 */
export function isSameArticle(before: Look, now: Look): boolean {
  if (wordsOf(before) !== wordsOf(now)) return false;
  const pieces = now.page.piecesOf(now.article);
  const piecesBefore = before.page.piecesOf(before.article);
  return pieces.length === piecesBefore.length && pieces.every(({ node }, index) => node === piecesBefore[index]?.node);
}

function wordsOf({ page, article }: Look): string {
  return page.text.slice(article.start, article.end);
}
