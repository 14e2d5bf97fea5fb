import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReportAnalysis } from "../../lib/report/analysis.ts";
import { analyze } from "../../lib/report/analyze.ts";
import { loadFile } from "../../scripts/load-page.ts";
import { readExpectation } from "./expectation.ts";
import { entryFacts, foundMentions, foundReferences, foundSections } from "./rows.ts";
import { mentionRow, quantityRow, referenceRow, sectionRow } from "./rows.ts";
import { isAlike, withoutBlanks } from "./wording.ts";

const samples = new URL("../../public/samples/", import.meta.url);
const names = ["bailuzhou", "linxi", "qinghe", "songlan", "wangchuan"];

test("the folder of samples holds the five pages and nothing else", () => {
  expect(readdirSync(samples).toSorted()).toEqual(names.map((name) => `${name}.html`));
});

describe.each(names)("%s", (name) => {
  const expected = readExpectation(name);
  let text: string;
  let found: ReportAnalysis;

  beforeAll(async () => {
    const input = await loadFile(fileURLToPath(new URL(`${name}.html`, samples)));
    text = withoutBlanks(input.text);
    found = analyze(input);
  });

  test("every expected quantity stands in the page, in this order", () => {
    let from = 0;
    const missing = expected.quantities.filter(({ quote }) => {
      const at = text.indexOf(withoutBlanks(quote), from);
      from = Math.max(from, at + 1);
      return at < 0;
    });
    expect(missing).toEqual([]);
  });

  test("the report's facts", () => {
    const { sections: _, ...facts } = expected.report;
    expect(found.report).toMatchObject(facts);
  });

  test("the report's sections", () => {
    expect(foundSections(found)).toEqual(expected.report.sections.map((each) => sectionRow(each.role, each.heading)));
  });

  test("the glossary", () => {
    expect(found.glossary.map(entryFacts)).toEqual(expected.glossary.map(entryFacts));
  });

  test("the markers, each with its phrase and its entry", () => {
    const terms = new Map(expected.glossary.map((entry) => [entry.label, entry.term]));
    const rows = expected.references.map(({ label, anchor }) => referenceRow(label, anchor, terms.get(label)));
    expect(foundReferences(found)).toEqual(rows);
  });

  test("the mentions of defined terms", () => {
    expect(foundMentions(found)).toEqual(expected.mentions.map(({ quote, term }) => mentionRow(quote, term)));
  });

  test("the targets and results", () => {
    const amounts = found.quantities.filter(({ role }) => role !== "context");
    expect(amounts.map((each) => quantityRow(each))).toEqual(expected.quantities.map((each) => quantityRow(each)));
  });

  test("what the targets and results measure", () => {
    const amounts = found.quantities.filter(({ role }) => role !== "context");
    const differences = expected.quantities.flatMap(({ quote, indicator }, i) => {
      const foundIndicator = amounts[i]?.indicator ?? "";
      return isAlike(indicator, foundIndicator) ? [] : [`${quote}: ${indicator}, found ${foundIndicator}`];
    });
    expect(differences).toEqual([]);
  });

  test("in which respect they measure it", () => {
    const amounts = found.quantities.filter(({ role }) => role !== "context");
    const differences = expected.quantities.flatMap(({ quote, indicator, measure }, i) => {
      const { indicator: foundIndicator = "", measure: foundMeasure = "" } = amounts[i] ?? {};
      // 新增就业 says the same whether 新增 is read as the measure or as the beginning of the indicator.
      const same = measure === "" || isAlike(measure, foundMeasure) || foundIndicator.includes(measure);
      return same ? [] : [`${quote} ${indicator}: ${measure}, found ${foundMeasure}`];
    });
    expect(differences).toEqual([]);
  });
});
