import type { Span } from "../report/span.ts";
import type { TextRuns } from "./runs.ts";

/** Text nodes that hold a span and nothing else, until `undo` is called. */
export interface Isolation {
  readonly nodes: Text[];
  /** Joins the text nodes again; those that still stand apart, in a wrapper of ours, are left as they are. */
  readonly undo: () => void;
}

/**
 * Cuts text nodes where spans begin and end, and joins them again when nobody needs the cut any more. Isolations
 * may share a cut or hold one another and be undone in any order, so each cut counts who holds it.
 */
export class Cuts {
  readonly #runs: TextRuns;
  readonly #holders = new Map<number, number>();

  constructor(runs: TextRuns) {
    this.#runs = runs;
  }

  /** Isolates `span`: [1] in 三园[1]建设 gets a text node of its own. Its nodes must be as they were read. */
  isolate(span: Span): Isolation {
    this.#cut(span.start);
    this.#cut(span.end);
    const nodes: Text[] = [];
    const held: number[] = [];
    for (let index = this.#runs.firstWhere((run) => run.start >= span.start); ; index++) {
      const run = this.#runs.at(index);
      if (run === undefined || run.start > span.end) break;
      if (this.#hold(run.start)) held.push(run.start);
      if (run.start < span.end) nodes.push(run.node);
    }
    return { nodes, undo: () => held.splice(0).forEach((offset) => this.#release(offset)) };
  }

  /** Makes a run begin at `offset`, unless one begins or ends there. */
  #cut(offset: number): void {
    const index = this.#runs.indexAt(offset);
    const run = this.#runs.at(index);
    if (run === undefined || run.start === offset || run.end <= offset) return;
    const rest = run.node.splitText(offset - run.start);
    this.#runs.replace(index, 1, { ...run, end: offset }, { ...run, node: rest, start: offset });
    this.#holders.set(offset, 0);
  }

  /** Holds the cut at `offset`; false where the page's own nodes part there. */
  #hold(offset: number): boolean {
    const holders = this.#holders.get(offset);
    if (holders === undefined) return false;
    this.#holders.set(offset, holders + 1);
    return true;
  }

  #release(offset: number): void {
    const holders = (this.#holders.get(offset) ?? 1) - 1;
    this.#holders.set(offset, holders);
    if (holders === 0 && this.#join(offset)) this.#holders.delete(offset);
  }

  /** Joins the two runs that meet at `offset`; false where something stands between their nodes. */
  #join(offset: number): boolean {
    const index = this.#runs.indexAt(offset);
    const left = this.#runs.at(index - 1);
    const right = this.#runs.at(index);
    if (left === undefined || right === undefined || left.node.nextSibling !== right.node) return false;
    left.node.appendData(right.node.data);
    right.node.remove();
    this.#runs.replace(index - 1, 2, { ...left, end: right.end });
    return true;
  }
}
