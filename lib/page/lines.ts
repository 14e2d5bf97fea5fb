import type { Span } from "../report/span.ts";
import { shownText, type TextRun } from "./runs.ts";

const NOT_COLLAPSIBLE = /[^ \t\n\f\r]/;

/** Whether `data` is empty or only blanks that a browser collapses: the line break between `</p>` and `<p>`. */
export function isCollapsible(data: string): boolean {
  return !NOT_COLLAPSIBLE.test(data);
}

/**
 * Puts text nodes together to lines. A text node stands as it is shown; between two lines stands one "\n". Nodes of
 * collapsible blanks wait: they count between two texts of one line, 增长 <b>5%</b>, and at a line's start or end
 * they are only the layout of the page's source, which would be lines of nothing.
 */
export class LineBuilder {
  readonly #parts: string[] = [];
  readonly #runs: TextRun[] = [];
  readonly #waiting: Text[] = [];
  #length = 0;
  #isAtLineStart = true;

  get isAtLineStart(): boolean {
    return this.#isAtLineStart;
  }

  /** Adds a node that holds more than blanks. */
  add(node: Text, foldsBreaks: boolean): void {
    if (this.#isAtLineStart) this.#startLine();
    else if (this.#waiting.length > 0) this.settle();
    this.#append(node, foldsBreaks);
  }

  /** Adds a node of collapsible blanks. */
  wait(node: Text): void {
    if (node.length > 0) this.#waiting.push(node);
  }

  breakLine(): void {
    this.#isAtLineStart = true;
    this.#waiting.length = 0;
  }

  /** Keeps the blanks that wait, and tells how many runs there are. */
  settle(): number {
    for (const node of this.#waiting.splice(0)) this.#append(node, true);
    return this.#runs.length;
  }

  /** From the first to the last sign read since there were `count` runs, blanks at both ends aside. */
  inkSince(count: number): Span | undefined {
    const inked = this.#runs.slice(count).filter(({ node }) => node.data.trim() !== "");
    const first = inked[0];
    const last = inked.at(-1);
    if (first === undefined || last === undefined) return undefined;
    return { start: first.end - first.node.data.trimStart().length, end: last.start + last.node.data.trimEnd().length };
  }

  finish(): { text: string; runs: TextRun[] } {
    return { text: this.#parts.join(""), runs: this.#runs };
  }

  #startLine(): void {
    this.#isAtLineStart = false;
    if (this.#length === 0) return;
    this.#parts.push("\n");
    this.#length++;
  }

  #append(node: Text, foldsBreaks: boolean): void {
    const start = this.#length;
    this.#length += node.length;
    this.#parts.push(shownText(node.data, foldsBreaks));
    this.#runs.push({ node, start, end: this.#length, foldsBreaks });
  }
}
