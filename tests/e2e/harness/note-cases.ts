import { readSamples } from "../../../scripts/samples.ts";
import { type ReportCase, reportCases, sampleCases } from "./cases.ts";
import { dress, readLabelledReports } from "./labelled-reports.ts";

/** A report to make notes on, and the other pages that the same report stands on. */
export interface NoteCase {
  readonly report: ReportCase;
  readonly copies: readonly { readonly name: string; readonly address: string; readonly html: string }[];
  /** The next year's report of the same place, the same in all but its years. */
  readonly nextYear: string;
}

const SAMPLE = "qinghe";
/** A year of this decade, 2025 or 二〇二五, with the markup or the blanks that tear it: `2<span>025</span>年`. */
const YEAR =
  /([2二](?:<[^>]*>|\s)*[0〇](?:<[^>]*>|\s)*[2二](?:<[^>]*>|\s)*)([0-8〇一二三四五六七八])(?=(?:<[^>]*>|\s)*[年-])/g;
const DIGITS = "0123456789〇一二三四五六七八九";

/** The labelled reports, each dressed in three ways; where they are not there, a sample. */
export async function noteCases(): Promise<readonly NoteCase[]> {
  const labelled = await labelledCases();
  return labelled.length > 0 ? labelled : sampleCase();
}

async function sampleCase(): Promise<readonly NoteCase[]> {
  const report = (await sampleCases()).find(({ name }) => name.endsWith(SAMPLE));
  const sample = (await readSamples()).find(({ name }) => name === SAMPLE);
  if (report === undefined || sample === undefined) throw new Error(`the sample ${SAMPLE} is gone`);
  const { html } = sample;
  const address = "http://zfgzbg.gov.cn/index_1.html";
  return [{ report, copies: [{ name: "another site", address, html }], nextYear: aYearOn(html) }];
}

async function labelledCases(): Promise<readonly NoteCase[]> {
  const reports = (await reportCases()).filter(({ isForeign }) => !isForeign);
  return Promise.all(
    readLabelledReports().flatMap(({ name, text }, index) => {
      const report = reports.find((one) => one.name === `report ${name}`);
      return report === undefined ? [] : [labelledCase(report, name, text, index)];
    }),
  );
}

/** The seeds are such that no copy has the layout of the first page: paragraphs, line ends, boxes, Word's own. */
async function labelledCase(report: ReportCase, name: string, text: string, index: number): Promise<NoteCase> {
  const [another, mobile, nextYear] = await Promise.all([
    dress(text, index + 10),
    dress(text, index + 15),
    dress(aYearOn(text), index + 1),
  ]);
  const copies = [
    { name: "another site, in other markup", address: `http://zfgzbg.gov.cn/${name}_2.html`, html: another },
    { name: "its page for telephones", address: `http://wap.qinghe.gov.cn/m/${name}.html`, html: mobile },
  ];
  return { report, copies, nextYear };
}

/** Every year one later. */
function aYearOn(text: string): string {
  return text.replaceAll(YEAR, (_, decade: string, year: string) => decade + (DIGITS[DIGITS.indexOf(year) + 1] ?? ""));
}
