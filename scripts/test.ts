import { existsSync } from "node:fs";
import { requireBrowser } from "./browsers.ts";
import { runStep, type Step, type StepResult } from "./steps.ts";

const REPORTS = "../shared/reports";

/** The whole test run: everything is tried whatever fails, and the last line counts it all. */
async function main(): Promise<void> {
  const browsers = [browserIsThere("chromium"), browserIsThere("firefox")];
  // The types of the extension's own words and addresses are generated, and both lanes need them.
  const prepared = await runStep({ name: "prepare", command: ["wxt", "prepare"] });
  const lanes = await Promise.all([sourceLane(), buildLane()].map(runInOrder));
  const results = [...browsers, prepared, ...lanes.flat()];
  showSummary(results);
  if (!existsSync(REPORTS)) console.log(`\nscores skipped: the labelled reports are not there (${REPORTS})`);
  const failed = sum(results, "failed");
  console.log(`\n${sum(results, "passed")} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** What needs the source only. It and the builds' lane run side by side: two at a time is what two cores bear. */
function sourceLane(): readonly Step[] {
  const steps: Step[] = [
    { name: "types", command: ["tsc"] },
    { name: "lint", command: ["oxlint"] },
    { name: "format", command: ["oxfmt", "--check"] },
    { name: "unused code", command: ["knip"] },
    vitest("unit", "unit tests"),
    vitest("dom", "tests in a page"),
  ];
  return existsSync(REPORTS) ? [...steps, vitest("scores", "scores on labelled reports")] : steps;
}

function buildLane(): readonly Step[] {
  return [
    { name: "build for Chrome", command: ["wxt", "build", "-b", "chrome"] },
    { name: "build for Firefox", command: ["wxt", "build", "-b", "firefox"] },
    { name: "Firefox's own lint", command: ["node", "scripts/lint-build.ts"] },
    vitest("chromium", "end to end in Chromium"),
    vitest("firefox", "end to end in Firefox"),
  ];
}

function vitest(project: string, name: string): Step {
  const report = `node_modules/.cache/jiazhu/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name, command: ["vitest", "run", "--project", project, ...reporters], report };
}

/** Finds or installs a browser before two steps could both try to. */
function browserIsThere(browser: "chromium" | "firefox"): StepResult {
  const name = `browser: ${browser}`;
  try {
    requireBrowser(browser);
    return { name, passed: 1, failed: 0, seconds: 0, failures: [] };
  } catch (error) {
    return { name, passed: 0, failed: 1, seconds: 0, failures: [`${name}: ${String(error)}`] };
  }
}

async function runInOrder(steps: readonly Step[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

function showSummary(results: readonly StepResult[]): void {
  console.log("\n── summary ──");
  for (const { name, passed, failed, seconds } of results) {
    console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  for (const { name, failures } of results) {
    for (const failure of failures) console.log(`✗ ${name} › ${failure}`);
  }
}

function sum(results: readonly StepResult[], key: "passed" | "failed"): number {
  return results.reduce((total, result) => total + result[key], 0);
}

await main();
