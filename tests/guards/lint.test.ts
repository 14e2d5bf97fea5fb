import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { plant, type PlantedProject } from "./planted.ts";
import { forbiddenImports, legalFiles, violations } from "./violations.ts";

const lintReport = z.object({ diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })) });

const importTests = forbiddenImports.map(([path, statement], index) => ({
  path: path.replace("*", `planted-import-${index}`),
  source: `${statement}\n`,
  rule: "eslint(no-restricted-imports)",
  title: `${path}: ${statement}`,
}));
const ruleTests = violations.map(([rule, path, source]) => ({ path, source, rule, title: `${rule} in ${path}` }));
const planted = [...ruleTests, ...importTests];

let project: PlantedProject;
const found = new Map<string, string[]>();

beforeAll(async () => {
  const sources = [...planted.map(({ path, source }) => [path, source]), ...Object.entries(legalFiles)];
  project = await plant("oxlint.config.ts", Object.fromEntries(sources));
  const { output } = await project.run("oxlint", ["--format=json"]);
  for (const { code, filename } of lintReport.parse(JSON.parse(output)).diagnostics) {
    found.set(filename, [...(found.get(filename) ?? []), code]);
  }
}, 60_000);

afterAll(() => project.remove());

describe("a planted violation is reported, and nothing else of the file", () => {
  test.each(planted)("$title", ({ path, rule }) => {
    expect([...new Set(found.get(path))]).toEqual([rule]);
  });
});

describe("what the rules allow is not reported", () => {
  test.each(Object.keys(legalFiles))("%s", (path) => {
    expect(found.get(path)).toBeUndefined();
  });
});

test("every report is on a planted file", () => {
  const paths = new Set(planted.map(({ path }) => path));
  expect([...found.keys()].filter((path) => !paths.has(path))).toEqual([]);
});
