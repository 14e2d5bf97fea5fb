import { globSync } from "node:fs";
import { loadFile } from "../../scripts/load-page.ts";
import type { Material } from "./material.ts";
import { materialOf } from "./material.ts";

/** The labelled reports where they are at hand, else the samples. */
export async function loadReports(): Promise<Material[]> {
  const labelled = globSync("../shared/reports/*.txt").toSorted();
  const paths = labelled.length > 0 ? labelled : globSync("public/samples/*.html").toSorted();
  return (await Promise.all(paths.map(loadFile))).map(materialOf);
}
