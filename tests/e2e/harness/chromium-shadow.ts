import type { Page } from "puppeteer-core";

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

/** In Chromium the DevTools protocol describes an element with the roots that are closed to scripts. */
export const insideChromiumShadow: InsideShadow = async (page, host, look, index = 0) => {
  const session = await page.createCDPSession();
  try {
    const expression = `document.querySelectorAll(${JSON.stringify(host)})[${index}]`;
    const element = await session.send("Runtime.evaluate", { expression });
    const objectId = element.result.objectId;
    if (objectId === undefined) return null;
    const { node } = await session.send("DOM.describeNode", { objectId, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const root = await session.send("DOM.resolveNode", { backendNodeId });
    const answer = await session.send("Runtime.callFunctionOn", {
      functionDeclaration: `function () { return (${look.toString()})(this); }`,
      returnByValue: true,
      ...(root.object.objectId !== undefined && { objectId: root.object.objectId }),
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  } finally {
    await session.detach();
  }
};
