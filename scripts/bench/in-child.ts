import { argv, resourceUsage } from "node:process";
import { analyze } from "../../lib/report/analyze.ts";
import { loadFile } from "../load-page.ts";
import type { Growth } from "./growth.ts";
import { perTenThousand } from "./node-times.ts";

/** Measures the analysis of a report whose sections stand `times` times, in a process that does nothing else. */
async function main(path = "", times = "1"): Promise<void> {
  const text = grown((await loadFile(path)).text, Number(times));
  const run = () => analyze({ text, asReport: true });
  const before = heapUsed();
  // The first run decides the memory: later ones only add what is not collected yet.
  const held = run();
  const rss = resourceUsage().maxRSS * 1024;
  const heap = heapUsed() - before;
  const runs = Math.max(3, Math.round(100 / Number(times)));
  const time = perTenThousand({ characters: text.length, parts: [run], warmUp: 1500, runs });
  const measured: Growth = { characters: text.length, quantities: held.quantities.length, time, rss, heap };
  console.log(JSON.stringify(measured));
}

/** The report with its numbered sections `times` times, what stands before and behind them once. */
function grown(text: string, times: number): string {
  const { report } = analyze({ text, asReport: true });
  const sections = report?.sections.filter(({ role }) => role !== "closing" && role !== "glossary") ?? [];
  const start = sections.at(0)?.start ?? 0;
  const end = Math.max(start, ...sections.map((section) => section.end));
  return text.slice(0, start) + text.slice(start, end).repeat(times) + text.slice(end);
}

/** Bytes of the heap that are in use once what nobody holds is collected (`--expose-gc`). */
function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

await main(...argv.slice(2));
