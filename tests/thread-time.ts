/**
 * Milliseconds of processor time that `run` takes on this thread: a machine that does something else meanwhile makes it
 * no longer. Its clock ticks every few milliseconds, so that it tells a stall from a moment and no more.
 */
export function threadTime(run: () => void): number {
  const begin = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
}
