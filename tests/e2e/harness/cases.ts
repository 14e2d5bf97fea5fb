import { readSamples } from "../../../scripts/samples.ts";
import { readExpectation } from "../../pages/expectation.ts";
import { expectedOf, type Expected } from "./expected.ts";
import { ink } from "./ink.ts";
import { dress, readLabelledReports, type Labelled } from "./labelled-reports.ts";

/** A report to be read end to end. */
export interface ReportCase {
  readonly name: string;
  readonly address: string;
  readonly html: string;
  /** Outside the official sites: it is read when the person asks for it. */
  readonly isForeign: boolean;
  /** The markers that somebody has labelled, in order; `at` is null where only their order is labelled. */
  readonly markers: readonly (Omit<Labelled, "at"> & { readonly at: number | null })[];
  /** Phrases that somebody has labelled, of a report without markers. */
  readonly phrases: readonly Labelled[];
  /** What the reading core says of the page's source. */
  readonly expected: Expected;
}

/** Copies stand on a forum and at an aggregator. */
const COPIED = new Set(["001", "003"]);

/** The labelled reports, where they are there, as messy pages of official sites; two of them as copies elsewhere too. */
export async function reportCases(): Promise<readonly ReportCase[]> {
  const cases: ReportCase[] = [];
  for (const [index, { name, text, ...labels }] of readLabelledReports().entries()) {
    const copies = COPIED.has(name) ? [false, true] : [false];
    for (const isForeign of copies) {
      const address = isForeign ? `http://luntan.example/${name}.html` : `http://www.qinghe.gov.cn/${name}.html`;
      const html = await dress(text, isForeign ? index + 6 : index + 1);

      cases.push({
        name: `report ${name}${isForeign ? ", a copy on another site" : ""}`,
        address,
        html,
        isForeign,
        ...labels,
        expected: expectedOf(html, address),
      });
    }
  }
  return cases;
}

/** The samples with what a careful reader has found in them. */
export async function sampleCases(): Promise<readonly ReportCase[]> {
  return (await readSamples()).map(({ name, address, html }) => {
    const { glossary, references } = readExpectation(name);
    const definitions = new Map(glossary.map(({ label, definition }) => [label, ink(definition)]));
    const markers = references.map(({ label }) => ({
      at: null,
      sign: label,
      definition: definitions.get(label) ?? null,
    }));
    return {
      name: `sample ${name}`,
      address,
      html,
      isForeign: false,
      markers,
      phrases: [],
      expected: expectedOf(html, address),
    };
  });
}
