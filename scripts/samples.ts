import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseHTML } from "linkedom";

/** A sample report and the address that it is shown at. */
export interface Sample {
  /** The file's name without its ending: qinghe. */
  readonly name: string;
  readonly html: string;
  /** At the site that the page itself names, `http://www.qinghe.gov.cn/qinghe.html`. */
  readonly address: string;
}

const FOLDER = "public/samples";

/** The sample reports, by name. A page that names no site is shown at one of the extension's own invention. */
export async function readSamples(): Promise<readonly Sample[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".html")).toSorted();
  return Promise.all(files.map((file) => readSample(file)));
}

async function readSample(file: string): Promise<Sample> {
  const html = await readFile(join(FOLDER, file), "utf8");
  const name = basename(file, ".html");
  const site = parseHTML(html).document.querySelector("meta[name=SiteDomain]")?.getAttribute("content");
  return { name, html, address: `http://${site ?? `${name}.gov.cn`}/${file}` };
}
