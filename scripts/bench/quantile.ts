/** The value that such a part of all does not exceed: 0.5 for the median. NaN where there are none. */
export function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}

/** The middle one, as a row of a table wants it. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
