import type { Page } from "puppeteer-core";
import { z } from "zod";

const event = z.object({
  name: z.string(),
  pid: z.int(),
  tid: z.int(),
  /** This and the others in microseconds. */
  ts: z.number(),
  dur: z.number().default(0),
  /** What the processor was at work for: a busy machine makes `dur` longer, and not this. */
  tdur: z.number().optional(),
});
const trace = z.object({ traceEvents: z.array(event) });
type TraceEvent = z.infer<typeof event>;

/** What is recorded: the tasks of each thread with what they do, and the marks that the page's own clock is given. */
const CATEGORIES = ["-*", "disabled-by-default-devtools.timeline", "devtools.timeline", "blink.user_timing"];

/** Milliseconds of the processor for the longest of a page's tasks: those with a script in them, and those that draw a frame. */
export interface LongestTasks {
  readonly script: number;
  readonly frame: number;
}

/** The longest tasks of the page's main thread, of those that begin behind `mark` while `act` goes on. */
export async function longestTasks(page: Page, mark: string, act: () => Promise<void>): Promise<LongestTasks> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const recorded = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = trace.parse(JSON.parse(recorded));
  const begin = traceEvents.find(({ name }) => name === mark);
  if (begin === undefined) throw new Error(`the page was never marked with ${mark}`);
  const later = traceEvents.filter(({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts > begin.ts);
  const tasks = later.filter(({ name }) => name === "RunTask");
  const drawing = later.filter(({ name }) => name === "PrePaint");
  const isFrame = (task: TraceEvent) => drawing.some(({ ts }) => ts >= task.ts && ts <= task.ts + task.dur);
  return {
    script: longest(tasks.filter((task) => !isFrame(task))),
    frame: longest(tasks.filter(isFrame)),
  };
}

function longest(tasks: readonly TraceEvent[]): number {
  return Math.max(0, ...tasks.map(({ dur, tdur = dur }) => tdur)) / 1000;
}
