import { describe, expect, test } from "vitest";
import { count, runStep } from "./steps.ts";

const passed = { fullName: "增长8% 是目标", status: "passed" };
const failed = { fullName: "增长9% 是目标", status: "failed" };
const file = (status: string, ...assertionResults: (typeof passed)[]) => ({
  name: "role.test.ts",
  status,
  assertionResults,
});
const report = (...testResults: ReturnType<typeof file>[]) => JSON.stringify({ testResults });

describe("the cases of a vitest report", () => {
  test.each([
    ["all pass", report(file("passed", passed, passed)), 0, { passed: 2, failed: 0, failures: [] }],
    ["one fails", report(file("failed", passed, failed)), 1, { passed: 1, failed: 1, failures: [failed.fullName] }],
    ["a file breaks before its cases", report(file("failed")), 1, { passed: 0, failed: 1, failures: ["role.test.ts"] }],
    [
      "a file breaks after them",
      report(file("failed", passed)),
      1,
      { passed: 1, failed: 1, failures: ["role.test.ts"] },
    ],
    ["an error outside the tests", report(file("passed", passed)), 1, { passed: 1, failed: 1, failures: ["unit"] }],
    ["no test at all", report(), 1, { passed: 0, failed: 1, failures: ["unit"] }],
  ])("%s", (_case, json, status, expected) => {
    expect(count("unit", json, status)).toEqual(expected);
  });
});

describe("a step without a report is one case", () => {
  test.each([
    ["exit status 0", "process.exit(0)", 1, 0],
    ["another one", "process.exit(3)", 0, 1],
    ["killed", "process.kill(process.pid)", 0, 1],
  ])("%s", async (_case, script, good, bad) => {
    expect(await runStep({ name: "types", command: [process.execPath, "-e", script] })).toMatchObject({
      passed: good,
      failed: bad,
    });
  });

  test("a program that does not exist has failed", async () => {
    expect(await runStep({ name: "types", command: ["no-such-program"] })).toMatchObject({
      failed: 1,
      failures: ["types"],
    });
  });
});
