import type { Span } from "../report/span.ts";
import { nodesBefore, nodesBehind } from "./nodes.ts";
import { shownText, type TextRun, type TextRuns } from "./runs.ts";

/** The part of a text node, in its own units, that a span covers. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/** Whether `run`'s node still stands in the page and is as long as it was. */
function isInPlace({ node, start, end }: TextRun): boolean {
  return node.isConnected && node.length === end - start;
}

/** Whether `run`'s node still holds what was read between two offsets. */
function isFresh(run: TextRun, text: string, start: number, end: number): boolean {
  if (!isInPlace(run)) return false;
  return shownText(run.node.data.slice(start - run.start, end - run.start), run.foldsBreaks) === text.slice(start, end);
}

/** The pieces of `span` in order, none empty; undefined where one of its nodes is gone or has changed. */
export function freshPieces(runs: TextRuns, text: string, span: Span): TextPiece[] | undefined {
  const pieces: TextPiece[] = [];
  for (let index = Math.max(0, runs.indexAt(span.start)); ; index++) {
    const run = runs.at(index);
    if (run === undefined || run.start >= span.end) return pieces;
    const start = Math.max(run.start, span.start);
    const end = Math.min(run.end, span.end);
    if (start >= end) continue;
    if (!isFresh(run, text, start, end)) return undefined;
    pieces.push({ node: run.node, start: start - run.start, end: end - run.start });
  }
}

/**
 * The DOM range of `span`. A start between two touching nodes stands in the later one and an end in the earlier,
 * so that the range is as tight as the words. Null where the nodes are gone, changed or moved about since, and
 * for a span that is none of this text.
 */
export function rangeOf(runs: TextRuns, text: string, span: Span): Range | null {
  if (span.start < 0 || span.end < span.start || span.end > text.length) return null;
  const first = runs.at(runs.indexAt(span.start));
  const last = span.end === span.start ? first : runs.at(runs.firstWhere((run) => run.end >= span.end));
  if (first === undefined || last === undefined || freshPieces(runs, text, span) === undefined) return null;
  if (!isInPlace(first) || !isInPlace(last)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, span.start - first.start);
  range.setEnd(last.node, span.end - last.start);
  return range.startContainer === first.node ? range : null;
}

/** The span of the text that `range` covers; null where it reaches outside `root` or covers nothing that was read. */
export function spanOf(runs: TextRuns, text: string, root: Element, range: Range): Span | null {
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(runs, text, root, range.startContainer, range.startOffset);
  const last = runs.of(range.endContainer) ?? nearest(runs, nodesBefore(range.endContainer, range.endOffset, root));
  if (start === null || last === undefined || !isFresh(last, text, last.start, last.end)) return null;
  const end = last.node === range.endContainer ? last.start + range.endOffset : last.end;
  return end < start ? null : { start, end };
}

/**
 * The text's offset at a DOM position; where nothing was read, between two paragraphs or in a hidden element, the
 * next text's start. Null outside `root`, behind its last text, or where the page has changed there.
 */
export function offsetOf(runs: TextRuns, text: string, root: Element, node: Node, offset: number): number | null {
  const run = runs.of(node);
  if (run === undefined && !root.contains(node)) return null;
  const next = run ?? nearest(runs, nodesBehind(node, offset, root));
  if (next === undefined || !isFresh(next, text, next.start, next.end)) return null;
  return next === run ? next.start + offset : next.start;
}

/** The run of the first of `nodes` that was read. */
function nearest(runs: TextRuns, nodes: Iterable<Node>): TextRun | undefined {
  for (const node of nodes) {
    const run = runs.of(node);
    if (run !== undefined) return run;
  }
  return undefined;
}
