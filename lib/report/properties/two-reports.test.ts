import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "../analyze.ts";
import { findings, HEADINGS, inventReport, SENTENCES } from "./invented.ts";

/** Enough of a report that it is no mere lead that quotes one. */
const PARAGRAPH = `${"河水清，街巷净，村舍新，邻里和，人心齐。".repeat(50)}\n`;

const report = fc
  .array(fc.constantFrom(...HEADINGS, ...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((parts) => inventReport([PARAGRAPH, ...parts]));

/** The report of another place and year, with terms of its own under the same numbers. */
const other = report.map((text) =>
  text
    .replaceAll("云岭市", "清河县")
    .replaceAll("2025", "2022")
    .replaceAll("2024", "2021")
    .replaceAll("四上", "雁阵")
    .replaceAll("银杏", "桑榆"),
);

test("of two reports on a page the first is read as if it stood alone", { timeout: 30_000 }, () =>
  fc.assert(
    fc.property(report, other, (first, second) => {
      const text = `${first}\n${second}`;
      const alone = analyze({ text: first, asReport: true });
      const both = analyze({ text, asReport: true });
      expect(alone.report?.region).toBe("云岭市");
      expect(both.report).toEqual(alone.report);
      expect(findings(both)).toEqual(findings(alone));
    }),
    { numRuns: 2000 },
  ),
);
