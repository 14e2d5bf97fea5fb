import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";

const runFile = promisify(execFile);

const growth = z.object({
  characters: z.int(),
  quantities: z.int(),
  /** Milliseconds per 10,000 characters, warm. */
  time: z.number(),
  /** The most memory that the process has held until the end of the first run, in bytes, Node itself included. */
  rss: z.number(),
  /** What the analysis holds of the heap once it is made, in bytes. */
  heap: z.number(),
});

/** What the analysis costs on a text of one length. */
export type Growth = z.infer<typeof growth>;

const CHILD = fileURLToPath(new URL("./in-child.ts", import.meta.url));

/** Measures the report at `path` with its body once, ten and a hundred times, each in a process of its own. */
export async function measureGrowth(path: string): Promise<ReadonlyMap<number, Growth>> {
  const measured = new Map<number, Growth>();
  for (const times of [1, 10, 100]) {
    const { stdout } = await runFile(process.execPath, ["--expose-gc", CHILD, path, String(times)]);
    measured.set(times, growth.parse(JSON.parse(stdout)));
  }
  return measured;
}
