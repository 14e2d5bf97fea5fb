/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`; by number, since a saved page in Node has no global `Node` to ask. */
const ELEMENT = 1;
const TEXT = 3;

/** Whether `node` is a text node, of a page in the browser or of a saved page in Node. */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

/** Whether `node` is an element, of a page in the browser or of a saved page in Node. */
export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

/**
 * What a style attribute says of `property`, in lower case: `none` of `color:#333; DISPLAY: none`. Undefined where
 * it says nothing. The attribute is read as text, since a saved page in Node has no computed style and both must
 * read the same.
 */
export function declared(style: string, property: string): string | undefined {
  const lower = style.toLowerCase();
  if (!lower.includes(property)) return undefined;
  for (const declaration of lower.split(";")) {
    const colon = declaration.indexOf(":");
    if (declaration.slice(0, colon).trim() === property) {
      return declaration
        .slice(colon + 1)
        .replace("!important", "")
        .trim();
    }
  }
  return undefined;
}

/** The nodes under `root` behind the DOM position (`node`, `offset`), in document order. */
export function* nodesBehind(node: Node, offset: number, root: Node): Generator<Node> {
  let at = node.childNodes[offset] ?? nextOutside(node, root);
  while (at !== null) {
    yield at;
    at = at.firstChild ?? nextOutside(at, root);
  }
}

/** The nodes under `root` before the DOM position (`node`, `offset`), the nearest first. */
export function* nodesBefore(node: Node, offset: number, root: Node): Generator<Node> {
  const child = node.childNodes[offset - 1];
  let at = child === undefined ? previous(node, root) : lastInside(child);
  while (at !== null) {
    yield at;
    at = previous(at, root);
  }
}

/** The node that follows `node` and all that it holds. */
function nextOutside(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

function previous(node: Node, root: Node): Node | null {
  if (node === root) return null;
  return node.previousSibling === null ? node.parentNode : lastInside(node.previousSibling);
}

function lastInside(node: Node): Node {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}
