import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { analyze } from "../../lib/report/analyze.ts";
import { loadFile } from "../../scripts/load-page.ts";

const folder = new URL("not-reports/", import.meta.url);
const pages = readdirSync(folder);

test("the look-alikes are all there", () => {
  expect(pages.toSorted()).toEqual([
    "deliberation-news.html",
    "interpretation.html",
    "list-of-reports.html",
    "resolution.html",
    "task-breakdown.html",
  ]);
});

test.each(pages)("%s is no report", async (page) => {
  const input = await loadFile(fileURLToPath(new URL(page, folder)));
  expect(analyze(input)).toEqual({
    report: null,
    glossary: [],
    references: [],
    mentions: [],
    quantities: [],
    goals: [],
  });
});

test.each(pages)("%s is read all the same when the reader asks for it", async (page) => {
  const input = await loadFile(fileURLToPath(new URL(page, folder)));
  expect(analyze({ ...input, asReport: true }).report).toMatchObject({ kind: "unknown" });
});
