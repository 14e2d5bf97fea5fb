/** A row of a table: what it is of, then its figures. */
export type Row = readonly [name: string, ...figures: string[]];

/** Prints a heading and rows under it, names to the left, figures to the right: `whole path   41.20 ms`. */
export function printTable(heading: string, rows: readonly Row[]): void {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  console.log(`\n${heading}`);
  for (const row of rows) {
    const cells = row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0));
    console.log(`  ${cells.join("  ")}`);
  }
}

function pad(cell: string, width: number, isName: boolean): string {
  const blanks = " ".repeat(width - widthOf(cell));
  return isName ? cell + blanks : blanks + cell;
}

/** Columns that a terminal gives to words: 夹注 takes four. */
function widthOf(words: string): number {
  return words.length + (words.match(/[\u4e00-\u9fff]/g)?.length ?? 0);
}

/** 1.234 → `1.23 ms`, 423.4 → `423 ms`. */
export function inMilliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 2 : 0)} ms`;
}

/** 0.9712 → `97.1 %`. */
export function inPercent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}

/** 12_345_678 → `12.3 MB`, 61_200 → `61.2 kB`. */
export function inBytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** 19.4 → `19 times`, 2.6 → `2.6 times`. */
export function inTimes(factor: number): string {
  return `${factor.toFixed(factor < 10 ? 1 : 0)} times`;
}
