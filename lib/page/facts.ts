import type { PageFacts } from "../report/analysis.ts";

const HEADINGS = 10;

/**
 * What the page says about itself outside its running text: address, title, meta tags by lower-cased name
 * (`articletitle`: 2024年云溪县政府工作报告), the first headings. Cheap: no layout, no walk. Where a name comes twice
 * the first counts, since some sites repeat the tags in a footer for the footer itself (ColumnName 公共尾).
 */
export function readPageFacts(document: Document): PageFacts {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[name][content]")) {
    const name = element.getAttribute("name")?.trim().toLowerCase() ?? "";
    const content = element.getAttribute("content")?.trim() ?? "";
    if (content !== "" && !meta.has(name)) meta.set(name, content);
  }
  const headings: string[] = [];
  for (const element of document.querySelectorAll("h1, h2")) {
    if (headings.length === HEADINGS) break;
    const heading = element.textContent.trim();
    if (heading !== "") headings.push(heading);
  }
  return { url: document.URL, title: document.title.trim(), meta: Object.fromEntries(meta), headings };
}
