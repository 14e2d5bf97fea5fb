import type { PageSummary } from "../../lib/messages.ts";
import type { Words } from "../../lib/words.ts";
import "./facts.css";

/** The report's title and, in one line, where and when: 青禾区 · 计划 2025 · 回顾 2024 · 2025-01-08 作报告. */
export function Facts({ summary, words }: { readonly summary: PageSummary; readonly words: Words }) {
  const facts = [
    summary.region,
    summary.planYear && words("popupPlanYear", String(summary.planYear)),
    summary.reviewYear && words("popupReviewYear", String(summary.reviewYear)),
    summary.deliveredOn && words("popupDelivered", summary.deliveredOn),
  ];
  return (
    <header class="facts">
      <h1 lang="zh-CN">{summary.title || words("popupUntitled")}</h1>
      <ul>{facts.map((fact) => fact && <li key={fact}>{fact}</li>)}</ul>
      {summary.kind === "unknown" ? <p>{words("popupAsked")}</p> : summary.partial && <p>{words("popupPartial")}</p>}
    </header>
  );
}

/** How much the page holds: 名词 18 · 注号 18 · 目标 66 · 结果 24, and how many markers have no note on it. */
export function Counts({ summary, words }: { readonly summary: PageSummary; readonly words: Words }) {
  const counts = [
    { name: "terms", label: words("popupCountTerms"), count: summary.terms },
    { name: "references", label: words("popupCountReferences"), count: summary.references },
    { name: "targets", label: words("popupCountTargets"), count: summary.targets },
    { name: "results", label: words("popupCountResults"), count: summary.results },
  ];
  const nothing = counts.every(({ count }) => count === 0);
  return (
    <section class="counts" aria-label={words("popupCounts")}>
      <dl>
        {counts.map(({ name, label, count }) => (
          <div key={name} class={name}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {summary.dangling > 0 && <p>{words("popupDangling", String(summary.dangling))}</p>}
      {nothing && summary.dangling === 0 && <p>{words("popupNothingFound")}</p>}
    </section>
  );
}
