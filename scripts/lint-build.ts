import { execFile } from "node:child_process";
import { z } from "zod";

const findings = z.array(z.object({ code: z.string(), message: z.string(), file: z.string().optional() }));
const report = z.object({ errors: findings, warnings: findings });

/**
 * Warnings that libraries bring and the bundler puts into our files: Preact sets innerHTML where it is asked to, Zod
 * tries `new Function`. Our own source cannot: the linter forbids both there.
 */
const LIBRARY_WARNINGS = new Set(["UNSAFE_VAR_ASSIGNMENT", "DANGEROUS_EVAL"]);

/** Lints the Firefox build as Mozilla's add-on site would: exit status 1 for an error or a warning that is ours. */
async function main(): Promise<void> {
  const { errors, warnings } = report.parse(JSON.parse(await lint(".output/firefox-mv2")));
  const ours = [...errors, ...warnings.filter(({ code }) => !LIBRARY_WARNINGS.has(code))];
  for (const { code, message, file } of ours) console.error(`${file ?? "manifest.json"}: ${code} ${message}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings, ${ours.length} of them ours`);
  process.exitCode = ours.length === 0 ? 0 : 1;
}

function lint(folder: string): Promise<string> {
  const args = ["lint", "--no-config-discovery", "--output", "json", "--source-dir", folder];
  return new Promise((resolve, reject) => {
    execFile("web-ext", args, { maxBuffer: 1 << 26 }, (error, output) => {
      if (output.startsWith("{")) resolve(output);
      else reject(error ?? new Error(`web-ext said no findings: ${output}`));
    });
  });
}

await main();
