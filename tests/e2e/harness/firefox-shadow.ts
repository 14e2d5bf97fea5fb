import { z } from "zod";
import { bidiContext, callForJson, callFunction } from "./bidi.ts";
import type { InsideShadow } from "./chromium-shadow.ts";

const hostElement = z.object({ value: z.object({ shadowRoot: z.object({ sharedId: z.string() }) }) });

/** In Firefox WebDriver BiDi describes an element with the roots that are closed to scripts. */
export const insideFirefoxShadow: InsideShadow = async (page, host, look, index = 0) => {
  const [browser, context] = [page.browser(), bidiContext(page)];
  const find = `() => document.querySelectorAll(${JSON.stringify(host)})[${index}]`;
  const element = hostElement.safeParse(await callFunction(browser, context, find));
  if (!element.success) return null;
  const { sharedId } = element.data.value.shadowRoot;
  const lookInside = `(root) => JSON.stringify((${look.toString()})(root) ?? null)`;
  return z.custom<ReturnType<typeof look>>().parse(await callForJson(browser, context, lookInside, sharedId));
};
