import { readSamples } from "../../../scripts/samples.ts";
import { type ReportCase, reportCases, sampleCases } from "./cases.ts";
import { dress, readLabelledReports } from "./labelled-reports.ts";

/** A report to make notes on, and the other pages that the same report stands on. */
export interface NoteCase {
  readonly report: ReportCase;
  readonly copies: readonly { readonly name: string; readonly address: string; readonly html: string }[];
  /** The next year's report of the same place, where there is one. */
  readonly nextYear: string | null;
}

const SAMPLE = "qinghe";
const LABELLED = "000";
/** A year of this decade, with the markup that tears it: `2<span>025</span>年`. */
const YEAR = /(2(?:<[^>]*>)*0(?:<[^>]*>)*2(?:<[^>]*>)*)(\d)(?=(?:<[^>]*>)*[年-])/g;

/** A sample with its next year, and where they are there, one of the labelled reports dressed in three ways. */
export async function noteCases(): Promise<readonly NoteCase[]> {
  return [...(await sampleCase()), ...(await labelledCase())];
}

async function sampleCase(): Promise<readonly NoteCase[]> {
  const report = (await sampleCases()).find(({ name }) => name.endsWith(SAMPLE));
  const sample = (await readSamples()).find(({ name }) => name === SAMPLE);
  if (report === undefined || sample === undefined) throw new Error(`the sample ${SAMPLE} is gone`);
  const { html } = sample;
  const address = "http://zfgzbg.gov.cn/index_1.html";
  const nextYear = html.replaceAll(YEAR, (_, decade: string, year: string) => decade + String(Number(year) + 1));
  return [{ report, copies: [{ name: "another site", address, html }], nextYear }];
}

async function labelledCase(): Promise<readonly NoteCase[]> {
  const report = (await reportCases()).find(({ name }) => name === `report ${LABELLED}`);
  const text = readLabelledReports().find(({ name }) => name === LABELLED)?.text;
  if (report === undefined || text === undefined) return [];
  const dressed = (name: string, seed: number, address: string) =>
    dress(text, seed).then((html) => ({ name, address, html }));
  const copies = await Promise.all([
    dressed("another site, in other markup", 11, "http://zfgzbg.gov.cn/index_2.html"),
    dressed("its page for telephones", 13, "http://wap.qinghe.gov.cn/m/000.html"),
  ]);
  return [{ report, copies, nextYear: null }];
}
