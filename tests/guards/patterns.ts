import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "vite";

/** A regular expression of the project, with where it stands: `lib/report/body.ts:7`. */
export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** What one source holds: its literals, and where it builds others with `new RegExp`, whose parts only a run knows. */
export interface Expressions {
  readonly literals: readonly Pattern[];
  readonly built: readonly string[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The regular expressions of a source: `/增长.*$/g` gives 增长.*$ and g, `new RegExp(YEAR)` its place. */
export function expressionsOf(path: string, source: string): Expressions {
  const literals: Pattern[] = [];
  const built: string[] = [];
  const whereIs = (start: number) => `${path}:${source.slice(0, start).split("\n").length}`;
  const visitor = new Visitor({
    Literal(literal) {
      if (!("regex" in literal)) return;
      literals.push({ where: whereIs(literal.start), source: literal.regex.pattern, flags: literal.regex.flags });
    },
    NewExpression({ callee, start }) {
      if (callee.type === "Identifier" && callee.name === "RegExp") built.push(whereIs(start));
    },
  });
  visitor.visit(parseSync(path, source).program);
  return { literals, built };
}

/** The regular expressions of every module of some folders, tests aside. */
export function expressionsIn(folders: readonly string[]): Expressions {
  const found = folders.flatMap((folder) => {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    const modules = names.filter((name) => name.endsWith(".ts") && !name.includes(".test."));
    return modules.map((name) => expressionsOf(`${folder}/${name}`, readFileSync(join(root, folder, name), "utf8")));
  });
  return { literals: found.flatMap(({ literals }) => literals), built: found.flatMap(({ built }) => built) };
}

/**
 * The expressions that are built with `new RegExp` while `run` runs, by the line that builds them. Only modules that
 * `run` is the first to import are seen at work.
 */
export async function recordBuilt(run: () => Promise<void>): Promise<Pattern[]> {
  const patterns = new Map<string, Pattern>();
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string, string?]) {
      const made = new target(source, flags);
      const where = /\/(lib\/(?:report|page)\/[^?:)]+)[^:)]*:(\d+)/.exec(new Error("built").stack ?? "");
      const pattern = { where: `${where?.[1]}:${where?.[2]}`, source: made.source, flags: made.flags };
      if (where) patterns.set(`${pattern.where} ${made.source}`, pattern);
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return [...patterns.values()];
}
