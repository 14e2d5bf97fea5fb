import { readFile } from "node:fs/promises";
import type { Frame, Page } from "puppeteer-core";
import { z } from "zod";

const AXE = "node_modules/axe-core/axe.min.js";

const findings = z.object({
  violations: z.array(
    z.object({ id: z.string(), impact: z.string().nullish(), nodes: z.array(z.object({ html: z.string() })) }),
  ),
});

/** Each serious or critical finding in a page or a frame, `color-contrast <small>…</small>`, in order. */
export async function seriousFindings(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, "utf8"));
  const result = await page.evaluate("axe.run(document, { resultTypes: ['violations'], iframes: false })");
  return findings
    .parse(result)
    .violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
    .toSorted();
}
