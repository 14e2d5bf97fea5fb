import { anchor } from "../../lib/anchoring/anchor.ts";
import { describe } from "../../lib/anchoring/describe.ts";
import { prepare } from "../../lib/anchoring/prepare.ts";
import { CLASSES } from "../../tests/anchors/classes.ts";
import type { Material } from "../../tests/anchors/material.ts";
import type { Find, Measured } from "../../tests/anchors/measure.ts";
import { measure } from "../../tests/anchors/measure.ts";
import { loadReports } from "../../tests/anchors/reports.ts";
import { matchQuotation } from "./quotation-matching.ts";

/** One line of the table: ours or the other's, on the same notes over the same changes. */
export interface AnchoringRow {
  readonly notes: number;
  /** Notes that ended on other words, another number or another place. */
  readonly "wrong moves": number;
  /** Notes whose words still stand and that are not anchored. */
  readonly lost: number;
  readonly milliseconds: number;
}

const SEEDS = [1, 2];
const NOTES = 1000;

/** Our anchoring beside quotation matching, and 1,000 notes on the longest report unchanged; rows for `console.table`. */
export async function benchAnchoring(): Promise<Record<string, AnchoringRow>> {
  const materials = await loadReports();
  return {
    "re-anchoring": row(materials, anchor),
    "quotation matching": row(materials, matchQuotation),
    "1,000 notes, text unchanged": unchanged(materials),
  };
}

/** Runs all changes and takes the time of the searching alone, each note's from text and selector to outcome. */
function row(materials: readonly Material[], find: Find): AnchoringRow {
  let milliseconds = 0;
  const timed: Find = (prepared, selector) => {
    const begin = performance.now();
    const anchoring = find(prepared, selector);
    milliseconds += performance.now() - begin;
    return anchoring;
  };
  const measured = materials.flatMap((material, index) =>
    Object.keys(CLASSES).flatMap((name) => SEEDS.flatMap((seed) => measure(material, name, seed * 100 + index, timed))),
  );
  const count = (verdict: Measured["verdict"]) => measured.filter((one) => one.verdict === verdict).length;
  return {
    notes: measured.length,
    "wrong moves": count("wrong"),
    lost: count("lost"),
    milliseconds: Math.round(milliseconds),
  };
}

function unchanged(materials: readonly Material[]): AnchoringRow {
  const [longest] = materials.toSorted((a, b) => b.text.length - a.text.length);
  if (longest === undefined) throw new Error("no report to measure");
  const { text, analysis } = longest;
  const page = prepare(text, analysis);
  const step = Math.floor((text.length - 40) / NOTES);
  const selectors = Array.from({ length: NOTES }, (_, index) =>
    describe(page, { start: index * step, end: index * step + 2 + (index % 30) }),
  );
  const begin = performance.now();
  const again = prepare(text, analysis);
  const lost = selectors.filter((selector) => anchor(again, selector).state !== "anchored").length;
  return { notes: NOTES, "wrong moves": 0, lost, milliseconds: Math.round(performance.now() - begin) };
}
