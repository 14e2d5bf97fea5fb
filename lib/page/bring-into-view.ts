/** Where a readable place begins and ends, as parts of the height, and where we put what stands outside it. */
const READABLE_FROM = 0.15;
const READABLE_TO = 0.65;
const AIM = 0.3;

/**
 * Scrolls `element`'s surroundings until the box that `rectOf` gives stands at a readable height of the window, with
 * room for its card below. At once, without a movement that nobody asked for; nothing happens where it is readable.
 */
export function bringIntoView(element: Element, rectOf: () => DOMRect | null): void {
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (isScroller(at)) scrollTo(at, at.getBoundingClientRect(), rectOf());
  }
  scrollTo(window, new DOMRect(0, 0, window.innerWidth, window.innerHeight), rectOf());
}

function scrollTo(scroller: Element | Window, box: DOMRect, rect: DOMRect | null): void {
  if (rect === null) return;
  const height = (rect.top - box.top) / box.height;
  const top = height < READABLE_FROM || height > READABLE_TO ? rect.top - box.top - box.height * AIM : 0;
  const left = rect.left < box.left || rect.right > box.right ? rect.left - box.left - box.width * AIM : 0;
  if (top !== 0 || left !== 0) scroller.scrollBy({ top, left, behavior: "instant" });
}

function isScroller(element: Element): boolean {
  if (element === document.documentElement || element.scrollHeight <= element.clientHeight) return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY);
}
