import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a command said: its exit status and its standard output. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}

/** A folder outside the project that has one of its guards and only the planted files. */
export interface PlantedProject {
  /** Runs a tool of the project in the folder: `run("oxlint", ["--format=json"])`. */
  run(tool: string, args: readonly string[]): Promise<Outcome>;
  remove(): Promise<void>;
}

/**
 * Plants files in a copy of the project's layout, so that a guard can be seen to bite.
 * The copy lives in the system's temporary folder: whatever happens, the project's own tree stays clean.
 * It has no node_modules (through a symbolic link to ours the type-aware linter runs without end), so no types of Node.
 *
 * @param guard the configuration of the guard to try: `oxlint.config.ts`
 * @param files the source by its path: `{ "lib/report/数.ts": "export const 数 = 1;\n" }`
 */
export async function plant(guard: string, files: Readonly<Record<string, string>>): Promise<PlantedProject> {
  const folder = await mkdtemp(join(tmpdir(), "jiazhu-guards-"));
  await cp(join(root, guard), join(folder, guard));
  const types = { extends: join(root, "tsconfig.json"), compilerOptions: { types: [] }, include: ["**/*"] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(types));
  await Promise.all(Object.entries(files).map(([path, source]) => write(join(folder, path), source)));
  return {
    run: (tool, args) => run(join(root, "node_modules/.bin", tool), args, folder),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function write(path: string, source: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
}

function run(command: string, args: readonly string[], folder: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { ...process.env, OXLINT_TSGOLINT_PATH: join(root, "node_modules/.bin/tsgolint") };
    const options = { cwd: folder, env, maxBuffer: 1 << 26, timeout: 30_000 };
    const child = execFile(command, args, options, (_error, output) => {
      resolve({ status: child.exitCode ?? 1, output });
    });
  });
}
