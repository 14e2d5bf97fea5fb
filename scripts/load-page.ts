import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { parseHTML } from "linkedom";
import { findArticle } from "../lib/page/article.ts";
import { readPageFacts } from "../lib/page/facts.ts";
import { readPage } from "../lib/page/read.ts";
import type { AnalysisInput } from "../lib/report/analysis.ts";
import { decode } from "./decode.ts";

const HTML_ENDINGS = new Set([".html", ".htm", ".shtml", ".xhtml"]);

/** What the reading core is given of the file at `path`: a saved page, or a plain text whose lines are blocks. */
export async function loadFile(path: string): Promise<AnalysisInput> {
  const isHtml = HTML_ENDINGS.has(extname(path).toLowerCase());
  const source = decode(await readFile(path), isHtml);
  return isHtml ? loadHtml(source) : { text: source };
}

/**
 * Reads a page's source as the reader reads a page in the browser. A fragment will do: `<p>一、回顾</p>` without
 * `<html>` around. Nothing of the page runs and nothing is fetched.
 */
export function loadHtml(source: string): AnalysisInput {
  const { document } = parseHTML(wholeDocument(source));
  lowerAttributeNames(document);
  const root = document.documentElement;
  const page = readPage(root);
  const article = findArticle(page, root);
  const facts = { ...readPageFacts(document), url: addressOf(document) };
  return { text: page.text, facts, superscripts: page.superscripts, ...(article && { article }) };
}

/** The parser makes no `<html>` of its own, so a source without one gets it. */
function wholeDocument(source: string): string {
  const start = source.search(/<html[\s>]/i);
  const content = start < 0 ? source.replace(/<!doctype[^>]*>/i, "") : source.slice(start);
  return start < 0 ? `<!doctype html><html>${content}</html>` : `<!doctype html>${content}`;
}

/** Old pages write `<META NAME=… CONTENT=…>`; a browser lowers the names of attributes, the parser does not. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of Array.from(element.attributes)) {
      if (name === name.toLowerCase()) continue;
      element.removeAttribute(name);
      element.setAttribute(name.toLowerCase(), value);
    }
  }
}

/** Where the saved page came from, as it says itself; empty where it does not. */
function addressOf(document: Document): string {
  const canonical = document.querySelector("link[rel='canonical']")?.getAttribute("href");
  return canonical ?? document.querySelector("meta[name='Url' i]")?.getAttribute("content") ?? "";
}
