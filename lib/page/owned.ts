const opaque = new WeakSet<Node>();
const wrappers = new WeakSet<Node>();

/**
 * Remembers `element` as ours, so that reading leaves it out with all that it holds: the host of a card, an inline
 * note such as 〔一带指江北岸线〕. A WeakSet, since whatever name or class we gave it, a page might use too.
 */
export function own<T extends Element>(element: T): T {
  opaque.add(element);
  return element;
}

/**
 * Remembers `element` as ours, wrapped around text of the page: the trigger around a marker [1]. Reading goes
 * through it, so that the page's text stays the same with and without our triggers.
 */
export function ownWrapper<T extends Element>(element: T): T {
  wrappers.add(element);
  return element;
}

/** Whether `element` is left out by reading. */
export function isOpaque(element: Element): boolean {
  return opaque.has(element);
}

/**
 * Whether `node` is ours: an element given to `own` or `ownWrapper`, or anything inside one given to `own`. The
 * [1] inside our trigger is the page's.
 */
export function isOwned(node: Node): boolean {
  if (wrappers.has(node)) return true;
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (opaque.has(at)) return true;
  }
  return false;
}
