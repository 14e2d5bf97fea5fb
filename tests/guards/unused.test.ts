import { afterEach, expect, test } from "vitest";
import { plant, type PlantedProject } from "./planted.ts";

const packageJson = (dependencies: Readonly<Record<string, string>>) =>
  JSON.stringify({ name: "planted", type: "module", dependencies });

const legal = {
  "package.json": packageJson({}),
  "scripts/start.ts": 'import { 增长 } from "../lib/report/used.ts";\nconsole.log(增长);\n',
  "lib/report/used.ts": "export const 增长 = 8;\n",
};

let project: PlantedProject | undefined;
afterEach(() => project?.remove());

test.each([
  ["nothing", {}, 0, ""],
  ["a file that nobody imports", { "lib/report/unused.ts": "export const 目标 = 8;\n" }, 1, "lib/report/unused.ts"],
  [
    "an export that nobody takes",
    { "lib/report/used.ts": "export const 增长 = 8;\nexport const 目标 = 9;\n" },
    1,
    "目标",
  ],
  ["a dependency that nobody imports", { "package.json": packageJson({ dexie: "4" }) }, 1, "dexie"],
])("knip reports %s", { timeout: 30_000 }, async (_what, files, status, named) => {
  project = await plant("knip.json", { ...legal, ...files });
  const outcome = await project.run("knip", ["--no-config-hints", "--no-progress"]);
  expect(outcome).toMatchObject({ status, output: expect.stringContaining(named) });
});
