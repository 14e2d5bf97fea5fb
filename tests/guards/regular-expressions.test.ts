import { check, type Diagnostics } from "recheck";
import { describe, expect, test, vi } from "vitest";
import { searchTime, slowestSearch } from "./attacks.ts";
import { expressionsIn, expressionsOf, type Pattern, recordBuilt } from "./patterns.ts";

/** A pattern that the automata cannot judge in time may search 60,000 hostile characters for so many milliseconds. */
const PATIENCE = 1000;

/**
 * What recheck's automata say. They know no lookaround: such a pattern is attacked with invented texts instead.
 * A pattern too large for the time is "unknown".
 */
async function judge({ source, flags }: Pattern): Promise<Diagnostics> {
  const verdict = await check(source, flags, { checker: "automaton", timeout: 500 });
  const knows = verdict.status !== "unknown" || verdict.error.kind !== "unsupported";
  return knows ? verdict : check(source, flags, { checker: "fuzz", timeout: 3000 });
}

type Vulnerable = Extract<Diagnostics, { status: "vulnerable" }>;

/** Why a pattern takes more than linear time, and on what: `lib/report/body.ts:7 polynomial '-'.repeat(54773)`. */
async function complaint(pattern: Pattern): Promise<string | undefined> {
  const verdict = await judge(pattern);
  if (verdict.status === "safe") return undefined;
  if (verdict.status === "vulnerable" && isProved(pattern, verdict)) {
    return `${pattern.where} ${verdict.complexity.type} ${verdict.attack.pattern}`;
  }
  const { time, run } = slowestSearch(pattern);
  return time > PATIENCE ? `${pattern.where} ${Math.round(time)} ms for a run of ${run}` : undefined;
}

/** A linear pattern searches an attack of recheck's in a few milliseconds; one of the second degree takes a second. */
const STALL = 100;

/**
 * Automata prove what they say. An invented text only counts its steps in an engine of its own, and on a busy machine
 * too few of them: it has to stall ours, twice.
 */
function isProved(pattern: Pattern, { checker, complexity, attack }: Vulnerable): boolean {
  const isAttempt = checker === "fuzz" && complexity.type === "polynomial";
  const stalls = () => searchTime(pattern, attack.string) > STALL;
  return !isAttempt || (stalls() && stalls());
}

async function slowPatterns(patterns: readonly Pattern[]): Promise<string[]> {
  const slow: string[] = [];
  for (const pattern of patterns) {
    const words = await complaint(pattern);
    if (words !== undefined) slow.push(words);
  }
  return slow;
}

/** What is read with these is short, so that a square of it is little: a clause of a goal in words (`LONGEST_CLAUSE`). Told by how they begin. */
const READ_SHORT_TEXTS = ["[与和同].{2,14}(?:同步"];

function readsShortText({ source }: Pattern): boolean {
  return READ_SHORT_TEXTS.some((beginning) => source.startsWith(beginning));
}

/** A report with all that makes the core build an expression: a year, a marker, a term that is used again. */
const REPORT = `2025年云岭市政府工作报告
各位代表：
现在，我代表云岭市人民政府，向大会报告工作，请予审议。
一、2024年工作回顾
新增“四上”企业[1]60家（含续建）。四上企业达到90家。
名词解释
[1]“四上”企业：指规模以上的企业。
`;

describe("every pattern of the reading core and the page is linear in its text", () => {
  const { literals, built } = expressionsIn(["lib/report", "lib/anchoring", "lib/page"]);

  test("those that are written out", { timeout: 180_000 }, async () => {
    expect(literals.length).toBeGreaterThan(150);
    expect(literals.filter(readsShortText)).toHaveLength(READ_SHORT_TEXTS.length);
    expect(await slowPatterns(literals.filter((pattern) => !readsShortText(pattern)))).toEqual([]);
  });

  test("those that are built when the program runs", { timeout: 120_000 }, async () => {
    const modules = new Set(built.map((where) => where.split(":")[0] ?? ""));
    // Other files may have loaded these, and an expression is built only once.
    vi.resetModules();
    const patterns = await recordBuilt(async () => {
      for (const module of modules) await import(/* @vite-ignore */ `../../${module}`);
      const { analyze } = await import("../../lib/report/analyze.ts");
      analyze({ text: REPORT, asReport: true });
    });
    const seen = new Set(patterns.map(({ where }) => where));
    expect(built.filter((where) => !seen.has(where))).toEqual([]);
    expect(await slowPatterns(patterns)).toEqual([]);
  });
});

test.each([
  ["a run that each of its signs may begin", "export const 目标 = /[增长]+$/;"],
  ["a repeat of a repeat", "export const 目标 = /^(?:增|\\d*年?)*长$/;"],
  ["a run before a lookahead", "export const 目标 = /[一-龥]+?县(?!区)/g;"],
])("%s is found", { timeout: 60_000 }, async (_what, source) => {
  const { literals } = expressionsOf("planted.ts", source);
  expect(await slowPatterns(literals)).toEqual([expect.stringContaining("planted.ts:1 ")]);
});
