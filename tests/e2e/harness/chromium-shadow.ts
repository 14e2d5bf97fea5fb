import type { CDPSession, Page } from "puppeteer-core";

/**
 * Runs a function on the closed shadow root of an element that matches a selector, the first if no other index is
 * given, and gives its answer, or null where there is no such element with a shadow root. The answer must be JSON.
 *
 * The reader's shadow roots are closed, so the page's own scripts, and with them a test's, cannot see inside. The
 * shipped build is tested as it is shipped, so the debugging protocols look in from outside.
 */
export type InsideShadow = <Answer>(
  page: Page,
  host: string,
  look: (root: ShadowRoot) => Answer,
  index?: number,
) => Promise<Answer | null>;

/**
 * In Chromium the DevTools protocol describes an element with the roots that are closed to scripts. To be told of one
 * takes several calls, to look into it again takes one, which also says whether its element still stands there.
 */
export const insideChromiumShadow: InsideShadow = async (page, host, look, index = 0) => {
  const { session, roots } = await lookerOf(page);
  const place = JSON.stringify([host, index]);
  const known = roots.get(place);
  if (known !== undefined) {
    // A root that went with its page is refused, and then it is looked for anew.
    const again = await lookInto(session, known, place, look).catch(() => null);
    if (again?.isThere) return again.answer;
  }
  const root = await findRoot(session, place);
  if (root === undefined) return null;
  roots.set(place, root);
  return (await lookInto(session, root, place, look)).answer;
};

/** What is kept of a page for the next look into it. */
interface Looker {
  readonly session: CDPSession;
  /** The protocol's names of shadow roots, by their place: the host's selector and index. */
  readonly roots: Map<string, string>;
}

const lookers = new WeakMap<Page, Promise<Looker>>();

function lookerOf(page: Page): Promise<Looker> {
  const looker = lookers.get(page) ?? page.createCDPSession().then((session) => ({ session, roots: new Map() }));
  lookers.set(page, looker);
  return looker;
}

/** The source of a function that gives the element at a place. */
const FIND = "((host, index) => document.querySelectorAll(host)[index])";

async function findRoot(session: CDPSession, place: string): Promise<string | undefined> {
  const element = await session.send("Runtime.evaluate", { expression: `${FIND}(...${place})` });
  const objectId = element.result.objectId;
  if (objectId === undefined) return undefined;
  const { node } = await session.send("DOM.describeNode", { objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  return (await session.send("DOM.resolveNode", { backendNodeId })).object.objectId;
}

async function lookInto<Answer>(
  session: CDPSession,
  objectId: string,
  place: string,
  look: (root: ShadowRoot) => Answer,
): Promise<{ isThere: boolean; answer: Answer }> {
  const answer = await session.send("Runtime.callFunctionOn", {
    functionDeclaration: `function () {
      const isThere = ${FIND}(...${place}) === this.host;
      return { isThere, answer: isThere ? (${look.toString()})(this) : null };
    }`,
    returnByValue: true,
    objectId,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value;
}
