import { analyze } from "../../lib/report/analyze.ts";
import type { AnalysisInput } from "../../lib/report/analysis.ts";

/** Long enough for the engine to have optimised all that it will. */
const WARMED_FOR = 3000;

/** Milliseconds of the analysis per 10,000 characters: the very first run, and the mean once the engine is warm. */
export function timeAnalysis(input: AnalysisInput): { readonly cold: number; readonly warm: number } {
  const per = 10_000 / input.text.length;
  const cold = milliseconds(() => analyze(input));
  let runs = 0;
  const begin = performance.now();
  for (; performance.now() - begin < WARMED_FOR; runs++) analyze(input);
  const warmedUp = performance.now();
  const measured = runs;
  for (let run = 0; run < measured; run++) analyze(input);
  return { cold: cold * per, warm: ((performance.now() - warmedUp) / measured) * per };
}

function milliseconds(act: () => void): number {
  const begin = performance.now();
  act();
  return performance.now() - begin;
}
