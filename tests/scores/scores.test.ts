import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { BOUNDS, MARKUP_SEEDS } from "./bounds.ts";

const run = promisify(execFile);

const figures = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const scores = z.object({ summary: z.record(z.string(), figures) });

/** What `npm run -s analyze` runs, without npm, which takes as long to start as the reports take to be read. */
const ANALYZE = ["--analyze", `"${process.execPath}" scripts/analyze.ts`];

async function score(...options: readonly string[]) {
  const args = ["../shared/eval/score.mjs", "--json", ...options, "../shared/reports"];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 26 });
  return scores.parse(JSON.parse(stdout)).summary;
}

let plain: Awaited<ReturnType<typeof score>>;
beforeAll(async () => {
  plain = await score();
}, 60_000);

describe("the labelled reports as plain text", () => {
  test.each(BOUNDS)("$figure of $part is at least $least", ({ part, figure, least }) => {
    expect(plain[part]?.[figure]).toBeGreaterThanOrEqual(least);
  });
});

describe("dressed as messy HTML they score exactly the same", () => {
  test.each(MARKUP_SEEDS)("dressing %i", { timeout: 30_000 }, async (seed) => {
    expect(await score(...ANALYZE, "--markup", String(seed))).toEqual(plain);
  });
});
