import type { Span } from "../report/span.ts";
import { Cuts, type Isolation } from "./isolate.ts";
import { freshPieces, offsetOf, rangeOf, spanOf, type TextPiece } from "./positions.ts";
import { TextRuns } from "./runs.ts";
import { walkText } from "./walk.ts";

/**
 * The one linear text of a page and the way back from any of its spans to the DOM. It is read once; where the page
 * has changed since, the way back ends (null, no pieces) and never leads to other words.
 */
export interface PageText {
  /** Every visible text node as it is shown, blocks and `<br>` parted by "\n": 一、回顾\n增长6%。 */
  readonly text: string;
  /** What stands in `<sup>` or is raised by its style, without the blanks around: the 2 of 企业²665户. */
  readonly superscripts: readonly Span[];
  /** The live range of `span`, null where its nodes are gone or have changed. */
  readonly rangeOf: (span: Span) => Range | null;
  /** The span that `range` covers, null where it reaches outside what was read or holds hidden text only. */
  readonly spanOf: (range: Range) => Span | null;
  /** The offset at a DOM position: the next text's start where nothing was read there, null outside or changed. */
  readonly offsetAt: (node: Node, offset: number) => number | null;
  /** The parts of text nodes that `span` covers, in order, none empty; no parts where one has changed. */
  readonly piecesOf: (span: Span) => TextPiece[];
  /**
   * Splits text nodes so that the nodes given hold exactly `span`. Wrap them or mark them, take that back, then
   * call `undo`, in any order among isolations: the page's own text nodes are whole again. No nodes where `span`
   * has changed. Live ranges that end inside a rejoined node must be taken anew after `undo`.
   */
  readonly isolate: (span: Span) => Isolation;
}

/** Reads the visible text of `root`, usually `document.body`. An empty page gives an empty text. */
export function readPage(root: Element): PageText {
  const { text, runs: list, superscripts } = walkText(root);
  const runs = new TextRuns(list);
  const cuts = new Cuts(runs);
  return {
    text,
    superscripts,
    rangeOf: (span) => rangeOf(runs, text, span),
    spanOf: (range) => spanOf(runs, text, root, range),
    offsetAt: (node, offset) => offsetOf(runs, text, root, node, offset),
    piecesOf: (span) => freshPieces(runs, text, span) ?? [],
    isolate: (span) =>
      freshPieces(runs, text, span) === undefined ? { nodes: [], undo: () => undefined } : cuts.isolate(span),
  };
}
