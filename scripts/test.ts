import { existsSync } from "node:fs";
import { requireBrowser } from "./browsers.ts";
import { runStep, type Step, type StepResult } from "./steps.ts";

const REPORTS = "../shared/reports";

/** The whole test run: everything is tried whatever fails, and the last line counts it all. */
async function main(): Promise<void> {
  const browsers = [browserIsThere("chromium"), browserIsThere("firefox")];
  // The types of the extension's own words and addresses are generated, and all steps need them.
  const prepared = await runStep({ name: "prepare", command: ["wxt", "prepare"] });
  const results = [...browsers, prepared, ...(await runTwoAtATime(steps()))];
  showSummary(results);
  if (!existsSync(REPORTS)) console.log(`\nscores skipped: the labelled reports are not there (${REPORTS})`);
  const failed = sum(results, "failed");
  console.log(`\n${sum(results, "passed")} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * In the order in which they are begun: the longest first, so that neither lane waits long for the other, an end-to-end
 * run once what it tries is built, and the second of them when the first is about to end: each has use for a core alone.
 */
function steps(): readonly Step[] {
  const [chrome, firefox] = [build("chrome", "Chrome"), build("firefox", "Firefox")];
  const scores = existsSync(REPORTS) ? [vitest("scores", "scores on labelled reports")] : [];
  return [
    chrome,
    firefox,
    { ...vitest("chromium", "end to end in Chromium"), needs: chrome },
    vitest("unit", "unit tests"),
    vitest("dom", "tests in a page"),
    { ...vitest("firefox", "end to end in Firefox"), needs: firefox },
    ...scores,
    { name: "lint", command: ["oxlint"] },
    { name: "Firefox's own lint", command: ["node", "scripts/lint-build.ts"], needs: firefox },
    { name: "types", command: ["tsc"] },
    { name: "unused code", command: ["knip"] },
    { name: "format", command: ["oxfmt", "--check"] },
  ];
}

function build(browser: string, name: string): Step {
  return { name: `build for ${name}`, command: ["wxt", "build", "-b", browser] };
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

/** Two at a time is what two cores bear: whoever is done takes the next, after what it needs. */
async function runTwoAtATime(all: readonly Step[]): Promise<readonly StepResult[]> {
  const waiting = [...all];
  const running = new Map<Step, Promise<StepResult>>();
  const results: StepResult[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (step.needs !== undefined) await running.get(step.needs);
      const run = runStep(step);
      running.set(step, run);
      results.push(await run);
    }
  };
  await Promise.all([work(), work()]);
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
