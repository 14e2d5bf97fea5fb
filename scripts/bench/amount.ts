/** An amount as a hand marked it or a program found it: 256.94亿元 is 25694000000 of unit 元. Spans are of the text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  readonly unit: string;
}

/** How well a list of amounts agrees with the one marked by hand, in parts of one. */
export interface Accuracy {
  /** F1 of amounts that stand where one was marked, with its value and its unit. */
  readonly valueAndUnit: number;
  /** The share of the marked amounts on which anything was found at all, whatever it says. */
  readonly span: number;
}

/** Of one text, or of many added up. */
export interface Agreement {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
  readonly touched: number;
}

const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ["％", "%"],
  ["个百分点", "百分点"],
  ["平米", "平方米"],
  ["㎡", "平方米"],
  ["千米", "公里"],
  ["人民币元", "元"],
  ["吨标煤", "吨标准煤"],
]);

/**
 * Compares what was found in a text with what was marked in it; each mark is matched once, each find too. Both
 * lists in the order of the text. `anything` may hold more than `found`: all on which something was found.
 */
export function agreement(
  marked: readonly Amount[],
  found: readonly Amount[],
  anything: readonly Pick<Amount, "start" | "end">[] = found,
): Agreement {
  const left = new Set(found);
  let right = 0;
  for (const mark of marked) {
    const match = found.find((amount) => left.has(amount) && overlaps(amount, mark) && isSame(amount, mark));
    if (match === undefined) continue;
    left.delete(match);
    right++;
  }
  const touched = marked.filter((mark) => anything.some((span) => overlaps(span, mark))).length;
  return { marked: marked.length, found: found.length, right, touched };
}

/** The accuracy over several texts. NaN where nothing was marked. */
export function accuracyOf(agreements: readonly Agreement[]): Accuracy {
  const sum = (part: keyof Agreement) => agreements.reduce((total, each) => total + each[part], 0);
  return {
    valueAndUnit: (2 * sum("right")) / (sum("marked") + sum("found")),
    span: sum("touched") / sum("marked"),
  };
}

function overlaps(a: Pick<Amount, "start" | "end">, b: Pick<Amount, "start" | "end">): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether two amounts say the same: 8成 is 80%, 35千米 is 35公里. */
function isSame(a: Amount, b: Amount): boolean {
  const [one, other] = [plain(a), plain(b)];
  return (
    one.unit === other.unit &&
    one.ends.length === other.ends.length &&
    one.ends.every((end, i) => isNear(end, other.ends[i] ?? Number.NaN))
  );
}

function plain({ value, unit }: Amount): { readonly ends: readonly number[]; readonly unit: string } {
  const ends = [value].flat();
  if (unit === "成") return { ends: ends.map((end) => end * 10), unit: "%" };
  return { ends, unit: SAME_UNIT.get(unit) ?? unit };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
