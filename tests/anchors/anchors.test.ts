import { beforeAll, describe, expect, test } from "vitest";
import type { PassageSelector } from "../../lib/anchoring/selector.ts";
import type { AnchoringText } from "../../lib/anchoring/prepare.ts";
import { CLASSES } from "./classes.ts";
import type { Material } from "./material.ts";
import type { Find, Measured } from "./measure.ts";
import { measure } from "./measure.ts";
import { loadReports } from "./reports.ts";
import type { Verdict } from "./verdict.ts";

const NAMES = Object.keys(CLASSES);
/** Changes of each class in each report. */
const SEEDS = [1, 2, 3, 4];

const measureAll = (materials: readonly Material[], find?: Find) =>
  materials.flatMap((material, index) =>
    NAMES.flatMap((name) => SEEDS.flatMap((seed) => measure(material, name, seed * 100 + index, find))),
  );

const count = (measured: readonly Measured[], verdict: Verdict) =>
  measured.filter((one) => one.verdict === verdict).length;

let materials: readonly Material[];
let measured: readonly Measured[];
beforeAll(async () => {
  materials = await loadReports();
  measured = measureAll(materials);
}, 120_000);

describe("notes over seeded changes of real reports", () => {
  test("at least 300 changes, every class among them", () => {
    expect(new Set(measured.map(({ change }) => change)).size).toBeGreaterThanOrEqual(300);
    expect(new Set(measured.map(({ name }) => name))).toEqual(new Set(NAMES));
  });

  test.each(NAMES)("%s: no note on another number, unit, bound or look-alike", (name) => {
    const wrong = measured.filter((one) => one.name === name && one.verdict === "wrong");
    expect(wrong.map(({ change, span, anchoring }) => [change.old.slice(span.start, span.end), anchoring])).toEqual([]);
  });

  test("98 % of the passages whose words still stand are anchored", () => {
    const standing = measured.filter(({ truth }) => truth.stands);
    expect(count(standing, "right") / standing.length).toBeGreaterThanOrEqual(0.98);
  });

  test("95 % of the passages with a changed number are reported as changed, at their place", () => {
    const changed = measured.filter(({ truth }) => truth.numberChanged);
    expect(count(changed, "right") / changed.length).toBeGreaterThanOrEqual(0.95);
  });
});

test("the measure has teeth: the first place with the words, wherever it is, is wrong often", () => {
  const first = (after: AnchoringText, { quote }: PassageSelector) => {
    const start = after.text.indexOf(quote.exact);
    if (start < 0) return { state: "orphan", candidates: [] } as const;
    return { state: "anchored", start, end: start + quote.exact.length } as const;
  };
  expect(count(measureAll(materials.slice(0, 1), first), "wrong")).toBeGreaterThan(20);
}, 60_000);
