import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { check, type Diagnostics } from "recheck";
import { parseSync, Visitor } from "vite";
import { expect, test } from "vitest";

/** A regular expression of the project, with where it stands: `lib/report/body.ts:7`. */
interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The literals of a source: `/增长.*$/g` gives 增长.*$ and g. What `new RegExp` builds is not among them, since its
 * parts are known only when it runs.
 */
function patternsOf(path: string, source: string): Pattern[] {
  const patterns: Pattern[] = [];
  const visitor = new Visitor({
    Literal(literal) {
      if (!("regex" in literal)) return;
      const line = source.slice(0, literal.start).split("\n").length;
      patterns.push({ where: `${path}:${line}`, source: literal.regex.pattern, flags: literal.regex.flags });
    },
  });
  visitor.visit(parseSync(path, source).program);
  return patterns;
}

function patternsIn(folder: string): Pattern[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const sources = names.filter((name) => name.endsWith(".ts") && !name.includes(".test."));
  return sources.flatMap((name) => patternsOf(`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")));
}

/**
 * What recheck's automata say. They know no lookaround: such a pattern is attacked with invented texts instead.
 * A pattern too large for the time is "unknown": those have bounded repeats, `.{0,60}`, and so a bounded cost.
 */
async function judge({ source, flags }: Pattern): Promise<Diagnostics> {
  const verdict = await check(source, flags, { checker: "automaton", timeout: 500 });
  const knows = verdict.status !== "unknown" || verdict.error.kind !== "unsupported";
  return knows ? verdict : check(source, flags, { checker: "fuzz", timeout: 3000 });
}

/** Where a pattern takes more than linear time, and on what: `lib/report/body.ts:7 polynomial '-'.repeat(54773)`. */
async function slowPatterns(patterns: readonly Pattern[]): Promise<string[]> {
  const slow: string[] = [];
  for (const pattern of patterns) {
    const verdict = await judge(pattern);
    if (verdict.status !== "vulnerable") continue;
    slow.push(`${pattern.where} ${verdict.complexity.type} ${verdict.attack.pattern}`);
  }
  return slow;
}

/** Reads at most the few dozen signs before a marker (`REACH`), and what it takes is what the phrase is. */
const READS_A_SHORT_TEXT = "[A-Za-z][A-Za-z0-9+-]*$";

test("every pattern of the reading core and the page is linear in its text", { timeout: 120_000 }, async () => {
  const patterns = [...patternsIn("lib/report"), ...patternsIn("lib/page")];
  expect(patterns.length).toBeGreaterThan(150);
  expect(patterns.map(({ source }) => source)).toContain(READS_A_SHORT_TEXT);
  expect(await slowPatterns(patterns.filter(({ source }) => source !== READS_A_SHORT_TEXT))).toEqual([]);
});

test.each([
  ["a run that each of its signs may begin", "export const 目标 = /[增长]+$/;"],
  ["a repeat of a repeat", "export const 目标 = /^(?:增|\\d*年?)*长$/;"],
  ["a run before a lookahead", "export const 目标 = /[一-龥]+?县(?!区)/g;"],
])("%s is found", { timeout: 20_000 }, async (_what, source) => {
  expect(await slowPatterns(patternsOf("planted.ts", source))).toEqual([expect.stringContaining("planted.ts:1 ")]);
});
