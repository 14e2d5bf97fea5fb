import type { BrowserName } from "../scripts/browser-places.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser that a project of vitest.config.ts runs its end-to-end tests in. */
    browser: BrowserName;
    /** What the property tests draw their texts from. */
    seed: number;
  }
}
