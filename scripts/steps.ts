import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** One command of the whole test run. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** The file that vitest writes its JSON report to; without it the step is one test case, passed by exit status 0. */
  readonly report?: string;
  /** The step that must have ended before this one begins. */
  readonly needs?: Step;
}

/** What came of a step. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** The full names of failed test cases; for a step that is one test case, its own name. */
  readonly failures: readonly string[];
}

/** Where Node keeps what it has compiled: the steps start the same programs again and again. */
const COMPILED = "node_modules/.cache/jiazhu/compiled";

/** Milliseconds after which a step is stopped and has failed: a test that hangs must not hold up the others. */
const STEP_LIMIT = 420_000;

type Count = Pick<StepResult, "passed" | "failed" | "failures">;

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Runs a step and shows its output as a whole when it has ended, so that two steps at once do not mix their lines. */
export async function runStep(step: Step): Promise<StepResult> {
  const begin = performance.now();
  if (step.report !== undefined) await rm(step.report, { force: true });
  const { status, output } = await run(step.command);
  const seconds = Math.round((performance.now() - begin) / 100) / 10;
  console.log(`\n── ${step.name} (${seconds} s) ──\n${output.trimEnd()}`);
  const report = step.report === undefined ? undefined : await readFile(step.report, "utf8").catch(() => undefined);
  return {
    name: step.name,
    seconds,
    ...(report === undefined ? oneCase(step.name, status) : count(step.name, report, status)),
  };
}

/**
 * Counts the test cases of a vitest report. A file that fails before its first case counts as one failed case, and so
 * does a run that fails though none of its cases did: an error outside the tests, or no test found at all.
 */
export function count(name: string, report: string, status: number): Count {
  const files = vitestReport.parse(JSON.parse(report)).testResults;
  const cases = files.flatMap((file) => file.assertionResults);
  const broken = files.filter((file) => file.status === "failed" && file.assertionResults.every(isNotFailed));
  const failures = [
    ...cases.filter((one) => !isNotFailed(one)).map((one) => one.fullName),
    ...broken.map((file) => file.name),
  ];
  if (status !== 0 && failures.length === 0) failures.push(name);
  return { passed: cases.filter((one) => one.status === "passed").length, failed: failures.length, failures };
}

const isNotFailed = (one: { status: string }) => one.status !== "failed";

function oneCase(name: string, status: number): Count {
  return status === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [name] };
}

function run([program, ...args]: Step["command"]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", NODE_COMPILE_CACHE: join(process.cwd(), COMPILED) },
      timeout: STEP_LIMIT,
    });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => chunks.push(Buffer.from(String(error))));
    child.on("close", (status) => resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
