import { declared } from "./nodes.ts";
import type { Visibility } from "./visible.ts";

const UNREAD =
  "head title script style noscript template textarea select option optgroup datalist input svg iframe frameset noframes " +
  "object embed canvas audio video rp";
const BLOCKS =
  "html body address article aside blockquote center details dialog dd dir div dl dt fieldset figcaption figure footer form " +
  "h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main marquee menu nav ol p pre search section summary ul " +
  "table caption colgroup thead tbody tfoot tr td th";

const unread = new Set(UNREAD.split(" "));
const blocks = new Set(BLOCKS.split(" "));
const INLINE_DISPLAY = /^(?:inline|contents|ruby|none)/;

/** Whether an element of this tag never holds text of the page: a script, a form's fields, the letters of a drawing. */
export function isUnread(tag: string): boolean {
  return unread.has(tag);
}

/** How an element sets its text. */
export interface Layout {
  /** On lines of its own: 增长<div>5%</div> is two lines, 增长<b>5%</b> one. */
  readonly isBlock: boolean;
  /** As superscript: 企业<sup>2</sup>665户. */
  readonly isRaised: boolean;
}

const INLINE: Layout = { isBlock: false, isRaised: false };
const BLOCK: Layout = { isBlock: true, isRaised: false };

/**
 * The layout of an element by its tag and its style attribute, which a saved page has as well. Only where the page
 * is rendered and an element of an inline tag carries a class, its computed style is asked: it costs more than all
 * the rest, and a page's `<span class>` are few.
 */
export function layoutOf(element: Element, tag: string, visibility: Visibility): Layout {
  const isBlock = blocks.has(tag);
  const style = element.getAttribute("style");
  const display = style === null ? undefined : declared(style, "display");
  if (display !== undefined && INLINE_DISPLAY.test(display) === isBlock) return isBlock ? INLINE : BLOCK;
  if (isBlock) return BLOCK;
  if (tag === "sup" || (style !== null && declared(style, "vertical-align") === "super")) {
    return { isBlock: false, isRaised: true };
  }
  return element.hasAttribute("class") ? visibility.layout(element) : INLINE;
}

/** The layout that a computed style gives. */
export function renderedLayout({ display, verticalAlign }: CSSStyleDeclaration): Layout {
  return { isBlock: !INLINE_DISPLAY.test(display), isRaised: verticalAlign === "super" };
}

/** The layout of inline text, which an element has whose styles are not known. */
export function unstyledLayout(): Layout {
  return INLINE;
}
