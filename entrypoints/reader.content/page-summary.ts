import type { PageSummary } from "../../lib/messages.ts";
import type { ReportAnalysis } from "../../lib/report/analysis.ts";

/** What the popup and the badge show of an analysis; null where the page holds no report. */
export function summarise({ report, glossary, references, quantities }: ReportAnalysis): PageSummary | null {
  if (report === null) return null;
  const { kind, title, region, planYear, reviewYear, deliveredOn, partial } = report;
  const joined = references.filter(({ entry }) => entry !== null).length;
  return {
    kind,
    title,
    region,
    planYear,
    reviewYear,
    deliveredOn,
    partial,
    terms: glossary.length,
    references: joined,
    dangling: references.length - joined,
    targets: quantities.filter(({ role }) => role === "target").length,
    results: quantities.filter(({ role }) => role === "result").length,
  };
}
