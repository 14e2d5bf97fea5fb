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
 * What the reading core must reach on the labelled reports. The recall of value, unit, bound, year, indicator,
 * span and stretch is the share of the matched quantities that are right in it.
 */
export const BOUNDS: readonly Bound[] = [
  ...bothWays("entries"),
  ...bothWays("references"),
  ...bothWays("anchors"),
  ...bothWays("headline"),
  { part: "document", figure: "recall", least: 1 },
  { part: "mentions", figure: "f1", least: 0.98 },
  { part: "target", figure: "f1", least: 0.97 },
  { part: "result", figure: "f1", least: 0.96 },
  { part: "value", figure: "recall", least: 0.995 },
  { part: "unit", figure: "recall", least: 0.995 },
  { part: "bound", figure: "recall", least: 0.99 },
  { part: "year", figure: "recall", least: 0.98 },
  { part: "indicator", figure: "recall", least: 0.92 },
  { part: "span", figure: "recall", least: 0.97 },
  { part: "stretch", figure: "recall", least: 1 },
];

/** The seeds of the dressings as messy HTML, none of which may change a figure. */
export const MARKUP_SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
