import { anchor } from "../../lib/anchoring/anchor.ts";
import { describe } from "../../lib/anchoring/describe.ts";
import type { Anchoring } from "../../lib/anchoring/outcome.ts";
import { prepare } from "../../lib/anchoring/prepare.ts";
import { analyze } from "../../lib/report/analyze.ts";
import type { Span } from "../../lib/report/span.ts";
import type { Change } from "./change.ts";
import { CLASSES } from "./classes.ts";
import type { Edited } from "./edited.ts";
import { edit } from "./edited.ts";
import type { Material } from "./material.ts";
import { passagesOf } from "./notes.ts";
import { randomOf } from "./random.ts";
import type { Truth, Verdict } from "./verdict.ts";
import { truthOf, verdictOf } from "./verdict.ts";

/** One note, what became of it and whether that is right. */
export interface Measured {
  readonly name: string;
  readonly change: Change;
  readonly edited: Edited;
  readonly span: Span;
  readonly truth: Truth;
  readonly anchoring: Anchoring;
  readonly verdict: Verdict;
}

/** Finds the passage of a note in a text: ours, or another's for comparison. */
export type Find = typeof anchor;

/** Makes one change of the class `name` and anchors notes over it; nothing where the report has no place for it. */
export function measure(material: Material, name: string, seed: number, find: Find = anchor): Measured[] {
  const random = randomOf(seed);
  const change = CLASSES[name]?.(material, random);
  if (!change) return [];
  const edited = edit(change.old, change.pieces);
  const analysis = change.old === material.text ? material.analysis : analyze({ text: change.old, asReport: true });
  const before = prepare(change.old, analysis);
  const after = prepare(edited.text, analyze({ text: edited.text, asReport: true }));
  return passagesOf(change, analysis, random).map((span) => {
    const anchoring = find(after, describe(before, span));
    const truth = truthOf(change, edited, span);
    const verdict = verdictOf(truth, anchoring, change.old.slice(span.start, span.end), edited);
    return { name, change, edited, span, truth, anchoring, verdict };
  });
}
