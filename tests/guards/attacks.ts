import { threadTime } from "../thread-time.ts";
import type { Pattern } from "./patterns.ts";

/** As much as a hostile page may put on one line, without making the reader wait for the network. */
const SIZE = 60_000;

/** What the reading core sees oftest in runs, and what its patterns repeat. */
const RUNS = [
  "-",
  "附件 ",
  "附件",
  "8",
  "８",
  "（",
  "(",
  "“",
  "”",
  "[1]",
  "①",
  "一",
  "年",
  "2024年",
  "市",
  "增",
  "的",
  "a",
  "、",
  "·",
  " ",
  "。",
];

/** A line that looks like an entry of a glossary. */
export const ENTRY = "1.“桑榆计划”：指养老服务的试点。";

/** Texts made to stall: one run each, up to 60,000 characters, a break at the end. */
export function attacks(runs: readonly string[] = [...RUNS, ENTRY]): ReadonlyMap<string, string> {
  return new Map(runs.map((run) => [run, `${run.repeat(SIZE / run.length)}\n!`]));
}

/** The words that stand in a pattern itself, 主要预期目标 of /主要预期目标.*?为/: what leads it on before it fails. */
function ownWords({ source }: Pattern): string[] {
  return source.match(/[\u4e00-\u9fff]+/g)?.filter((word, i, all) => all.indexOf(word) === i) ?? [];
}

/** How long a pattern searches all of a text for every match, in milliseconds. */
export function searchTime({ source, flags }: Pattern, text: string): number {
  const expression = new RegExp(source, `${flags.replaceAll(/[gy]/g, "")}g`);
  return threadTime(() => text.replaceAll(expression, ""));
}

/** The slowest search of the pattern through an attack, in milliseconds. */
export function slowestSearch(pattern: Pattern): { readonly time: number; readonly run: string } {
  let slowest = { time: 0, run: "" };
  for (const [run, text] of [...attacks(), ...attacks(ownWords(pattern))]) {
    const time = searchTime(pattern, text);
    if (time > slowest.time) slowest = { time, run };
  }
  return slowest;
}
