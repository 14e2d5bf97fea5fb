import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import type { BrowserName } from "./scripts/browser-places.ts";
import { chromiumSwitches, findBrowser } from "./scripts/browsers.ts";

/** A busy machine is slow, and a condition that holds ends the waiting at once. */
const patient = { testTimeout: 30_000, hookTimeout: 30_000, expect: { poll: { timeout: 8000 } } };

/** The end-to-end tests in one browser: they need its build (`npm run build`), and take their time. */
function endToEnd(browser: BrowserName) {
  return {
    test: {
      name: browser,
      include: ["tests/e2e/**/*.test.ts"],
      provide: { browser },
      ...patient,
      // Each file starts a browser of its own: one at a time is what a small machine has room for.
      fileParallelism: false,
    },
  };
}

const chromium = findBrowser("chromium");

/** What the property tests draw their texts from: the same in every run, unless the environment names another. */
const drawn = {
  provide: { seed: Number(process.env["SEED"] ?? 20_250_301) },
  setupFiles: [fileURLToPath(new URL("tests/seed.ts", import.meta.url))],
};

/**
 * `unit` runs in Node and needs no page, `dom` in the machine's own Chromium, `scores` measures the
 * reading core on labelled reports, `chromium` and `firefox` drive the built extension end to end.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...drawn,
          name: "unit",
          // What it tries holds no state, so its files share one thread of modules.
          isolate: false,
          include: ["{lib,components,entrypoints,scripts}/**/*.test.ts", "tests/{anchors,guards,pages}/**/*.test.ts"],
          exclude: ["**/*.dom.test.*"],
        },
      },
      {
        // Found only as a test imports them, they would be bundled anew in mid-run, and the page loaded again.
        optimizeDeps: {
          include: [
            "preact",
            "preact/hooks",
            "preact/jsx-dev-runtime",
            "axe-core",
            "dexie",
            "diff",
            "approx-string-match",
            "@floating-ui/dom",
            "wxt/utils/content-script-context",
            "zod",
          ],
        },
        test: {
          ...drawn,
          ...patient,
          name: "dom",
          include: ["{lib,components,entrypoints}/**/*.dom.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium && { executablePath: chromium }), args: [...chromiumSwitches()] },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        test: {
          name: "scores",
          include: ["tests/scores/**/*.test.ts"],
          sequence: { concurrent: true },
          maxConcurrency: 2,
        },
      },
      endToEnd("chromium"),
      endToEnd("firefox"),
    ],
  },
});
