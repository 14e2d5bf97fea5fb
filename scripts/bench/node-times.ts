import { analyze } from "../../lib/report/analyze.ts";
import type { AnalysisInput } from "../../lib/report/analysis.ts";

const MEASURED_FOR = 500;

/** Milliseconds of the analysis per 10,000 characters: the very first run, and the mean once the engine is warm. */
export function timeAnalysis(input: AnalysisInput): { readonly cold: number; readonly warm: number } {
  const per = 10_000 / input.text.length;
  const cold = milliseconds(() => analyze(input));
  let runs = 0;
  const begin = performance.now();
  for (; performance.now() - begin < MEASURED_FOR; runs++) analyze(input);
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
