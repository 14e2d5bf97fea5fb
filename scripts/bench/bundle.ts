import { build } from "vite";

/** A script of this folder as one piece with the global name `Bench`, for a page to run: built as WXT builds it. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry: `scripts/bench/${entry}`, formats: ["iife"], name: "Bench" } },
  });
  const [built] = Array.isArray(output) ? output : [output];
  if (built === undefined || !("output" in built)) throw new Error("Vite built nothing");
  return built.output[0].code;
}
