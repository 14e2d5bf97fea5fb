/** Stands between two texts that were written at the same time into one note. */
const SEPARATOR = "\n\n另一处同时写下：\n";

/**
 * Two texts in one, the first above the second: 已核对, 另一处同时写下：, 待核. Where one holds all lines of the other
 * already, that one alone, so that keeping both twice is keeping them once.
 */
export function keepBoth(first: string, second: string): string {
  if (holds(first, second)) return first;
  if (holds(second, first)) return second;
  return first + SEPARATOR + second;
}

/**
 * `kept` with `grown` in the place of `second`, which was the lower one of two texts kept in it; null where it was not:
 * 待核，七月前 for 待核 below 已核对.
 */
export function replaceSecond(kept: string, second: string, grown: string): string | null {
  return kept.endsWith(SEPARATOR + second) ? kept.slice(0, kept.length - second.length) + grown : null;
}

function holds(text: string, lines: string): boolean {
  return lines === "" || `\n${text}\n`.includes(`\n${lines}\n`);
}
