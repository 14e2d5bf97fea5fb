import type { Report } from "../report/analysis.ts";
import { readable } from "../report/readable.ts";
import type { Span } from "../report/span.ts";
import { textFragment } from "./text-fragment.ts";

/** Where and when a passage was read. */
export interface Reading {
  /** The page's address. A fragment of its own is left out. */
  readonly address: string;
  /** The site's name, 青禾区人民政府网; null where it says none. */
  readonly site: string | null;
  /** The day of reading, 2025-03-01. */
  readonly readOn: string;
}

/**
 * The citation of a passage in the form of GB/T 7714—2015 for an electronic resource, with a link that opens the page at
 * the passage: `“增长7%左右”，青禾区人民政府. 2025年青禾区政府工作报告[EB/OL]. (2025-01-06)[2025-03-01]. http://…#:~:text=…`.
 * The date is that of publication, else of delivery; without either its brackets are left out.
 */
export function citation(text: string, span: Span, report: Report, reading: Reading): string {
  const quotation = readable(text.slice(span.start, span.end)).trim();
  const date = report.publishedOn ?? report.deliveredOn;
  const address = reading.address.replace(/#.*$/s, "") + textFragment(text, span);
  const source = `${report.title}[EB/OL]. ${date === null ? "" : `(${date})`}[${reading.readOn}]. ${address}`;
  const author = authorOf(report, reading.site);
  return `${quotation === "" ? "" : `“${innerQuotes(quotation)}”，`}${author === "" ? "" : `${author}. `}${source}`;
}

/** Who answers for the report: its government, else the site. */
function authorOf({ kind, region }: Report, site: string | null): string {
  const isGovernments = kind === "government-work-report" || kind === "development-outline";
  if (region !== null && (isGovernments || site === null)) return region === "全国" ? "国务院" : `${region}人民政府`;
  return site ?? "";
}

/** Quotation marks inside a quotation are single ones: “做强‘四上’企业”. */
function innerQuotes(words: string): string {
  return words.replaceAll("“", "‘").replaceAll("”", "’");
}
