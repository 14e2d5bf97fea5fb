/** A figure of the scorer's summary, and the least that it may be. */
export interface Bound {
  readonly part: string;
  readonly figure: "precision" | "recall" | "f1";
  readonly least: number;
}

const bothWays = (part: string): readonly Bound[] => [
  { part, figure: "precision", least: 1 },
  { part, figure: "recall", least: 1 },
];

/**
 * What the reading core must reach on the labelled reports. The recall of value, unit, bound, year and indicator
 * is the share of the matched quantities that are right in it.
 */
export const BOUNDS: readonly Bound[] = [
  ...bothWays("entries"),
  ...bothWays("references"),
  ...bothWays("anchors"),
  ...bothWays("headline"),
  { part: "document", figure: "recall", least: 0.95 },
  { part: "mentions", figure: "f1", least: 0.9 },
  { part: "target", figure: "f1", least: 0.92 },
  { part: "result", figure: "f1", least: 0.9 },
  { part: "value", figure: "recall", least: 0.99 },
  { part: "unit", figure: "recall", least: 0.99 },
  { part: "bound", figure: "recall", least: 0.97 },
  { part: "year", figure: "recall", least: 0.95 },
  { part: "indicator", figure: "recall", least: 0.85 },
];

/** The seeds of the dressings as messy HTML, none of which may change a figure. */
export const MARKUP_SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
