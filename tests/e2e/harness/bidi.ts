import type { Browser, Page } from "puppeteer-core";
import { BidiBrowser } from "puppeteer-core/internal/bidi/Browser.js";
import { BidiFrame } from "puppeteer-core/internal/bidi/Frame.js";
import { z } from "zod";

/** The WebDriver BiDi connection of a Firefox, for what Puppeteer has no words for. */
export function bidiConnection(browser: unknown): BidiBrowser["connection"] {
  if (browser instanceof BidiBrowser) return browser.connection;
  throw new TypeError("not driven by WebDriver BiDi");
}

/** The browsing context that a page's own document lives in, as BiDi commands name it. */
export function bidiContext(page: Page): string {
  const frame: unknown = page.mainFrame();
  if (frame instanceof BidiFrame) return frame.browsingContext.id;
  throw new TypeError("not driven by WebDriver BiDi");
}

const success = z.object({ type: z.literal("success"), result: z.unknown() });
const text = z.object({ value: z.string() });

/** Calls a function, given as its source, in a browsing context: what BiDi says of its answer. */
export async function callFunction(
  browser: Browser,
  context: string,
  functionDeclaration: string,
  sharedId?: string,
): Promise<unknown> {
  const { result } = await bidiConnection(browser).send("script.callFunction", {
    functionDeclaration,
    arguments: sharedId === undefined ? [] : [{ sharedId }],
    target: { context },
    awaitPromise: true,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: "all" },
  });
  const answer = success.safeParse(result);
  if (answer.success) return answer.data.result;
  throw new Error(`in the browser: ${JSON.stringify(result).slice(0, 500)}`);
}

/** Calls a function that answers with JSON, and parses it: what BiDi itself gives is a description of the answer. */
export async function callForJson(...call: Parameters<typeof callFunction>): Promise<unknown> {
  return JSON.parse(text.parse(await callFunction(...call)).value);
}
