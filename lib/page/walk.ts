import type { Span } from "../report/span.ts";
import { isUnread, layoutOf } from "./blocks.ts";
import { isCollapsible, LineBuilder } from "./lines.ts";
import { isElement, isText } from "./nodes.ts";
import { isOpaque } from "./owned.ts";
import type { TextRun } from "./runs.ts";
import { visibilityUnder, type Visibility } from "./visible.ts";

/** What one walk over a page gives: its text, the nodes that it came from, and its superscripts. */
export interface WalkedText {
  readonly text: string;
  readonly runs: TextRun[];
  readonly superscripts: readonly Span[];
}

/** An element whose children are being read. */
interface Frame {
  readonly element: Element;
  readonly isBlock: boolean;
  /** For the outermost superscript: how many runs were read before it. */
  readonly superscriptFrom: number | undefined;
  next: Node | null;
  /** Whether its own text is seen; asked when the first text turns up. */
  showsText: boolean | undefined;
}

/** Reads all visible text under `root`, once, without recursion: pages nest deeper than a call stack reaches. */
export function walkText(root: Element): WalkedText {
  const walk = new Walk(visibilityUnder(root));
  walk.run(root);
  return walk.finish();
}

class Walk {
  readonly #visibility: Visibility;
  readonly #lines = new LineBuilder();
  readonly #frames: Frame[] = [];
  readonly #superscripts: Span[] = [];
  #isRaised = false;

  constructor(visibility: Visibility) {
    this.#visibility = visibility;
  }

  run(root: Element): void {
    this.#open(root);
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      const child = frame.next;
      if (child === null) {
        this.#close(frame);
        continue;
      }
      frame.next = child.nextSibling;
      if (isText(child)) this.#readText(frame, child);
      else if (isElement(child)) this.#open(child);
    }
  }

  finish(): WalkedText {
    return { ...this.#lines.finish(), superscripts: this.#superscripts };
  }

  #open(element: Element): void {
    const tag = element.localName;
    if (tag === "br") {
      if (this.#parts(element)) this.#lines.breakLine();
      return;
    }
    if (isUnread(tag) || isOpaque(element)) return;
    const layout = layoutOf(element, tag, this.#visibility);
    const isBlock = layout.isBlock && this.#parts(element);
    if (isBlock) this.#lines.breakLine();
    const isRaised = layout.isRaised && !this.#isRaised;
    if (isRaised) this.#isRaised = true;
    const superscriptFrom = isRaised ? this.#lines.settle() : undefined;
    this.#frames.push({ element, isBlock, superscriptFrom, next: element.firstChild, showsText: undefined });
  }

  #close(frame: Frame): void {
    this.#frames.pop();
    if (frame.superscriptFrom !== undefined) {
      this.#isRaised = false;
      const span = this.#lines.inkSince(frame.superscriptFrom);
      if (span !== undefined) this.#superscripts.push(span);
    }
    if (frame.isBlock) this.#lines.breakLine();
  }

  /** Whether a block or `<br>` parts lines here: one without a box does not, and at a line's start none needs to ask. */
  #parts(element: Element): boolean {
    return this.#lines.isAtLineStart || this.#visibility.hasBox(element);
  }

  #readText(frame: Frame, node: Text): void {
    const { data } = node;
    const hasInk = !isCollapsible(data);
    if (!hasInk && this.#lines.isAtLineStart) return;
    frame.showsText ??= this.#visibility.showsText(frame.element);
    if (!frame.showsText) return;
    if (!hasInk) this.#lines.wait(node);
    else this.#lines.add(node, data.includes("\n") && !this.#visibility.keepsBreaks(frame.element));
  }
}
