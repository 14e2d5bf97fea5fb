import type { Span } from "../report/span.ts";

/** A text node that was read, and where its text stands in the page's linear text. */
export interface TextRun extends Span {
  readonly node: Text;
  /** Whether the node's own line breaks are shown as blanks: those of the page's source, outside `<pre>`. */
  readonly foldsBreaks: boolean;
}

/** A node's text as it is shown, unit by unit: a source's line break inside 增长⏎6% is a blank to the reader. */
export function shownText(data: string, foldsBreaks: boolean): string {
  return foldsBreaks ? data.replace(/[\n\r\f]/g, " ") : data;
}

/** The text nodes of a page in order, and which of them holds an offset. */
export class TextRuns {
  readonly #list: TextRun[];
  #byNode: Map<Node, TextRun> | undefined;

  constructor(list: TextRun[]) {
    this.#list = list;
  }

  get length(): number {
    return this.#list.length;
  }

  at(index: number): TextRun | undefined {
    return this.#list[index];
  }

  /** The run of `node`; undefined where it was not read. The table is made when it is first asked for. */
  of(node: Node): TextRun | undefined {
    this.#byNode ??= new Map(this.#list.map((run) => [run.node, run]));
    return this.#byNode.get(node);
  }

  /** The index of the first run for which `isReached` holds; it must hold for all that follow. Their number if none. */
  firstWhere(isReached: (run: TextRun) => boolean): number {
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#list[middle];
      if (run === undefined || isReached(run)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The index of the run that holds the unit at `offset`, or that ends there; -1 before the first. */
  indexAt(offset: number): number {
    return this.firstWhere((run) => run.start > offset) - 1;
  }

  /** Puts `runs` in the place of `count` runs from `index` on. */
  replace(index: number, count: number, ...runs: TextRun[]): void {
    const gone = this.#list.splice(index, count, ...runs);
    if (this.#byNode === undefined) return;
    for (const run of gone) this.#byNode.delete(run.node);
    for (const run of runs) this.#byNode.set(run.node, run);
  }
}
