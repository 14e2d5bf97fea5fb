import type { AnalysisInput } from "../../lib/report/analysis.ts";
import { analyze } from "../../lib/report/analyze.ts";
import { type Accuracy, accuracyOf, type Agreement, agreement, type Amount } from "./amount.ts";
import { scanBarely } from "./floor.ts";
import { perTenThousand } from "./node-times.ts";
import { readByPeer } from "./peer.ts";
import { evenly, sentencesOf } from "./sentences.ts";

/** A report to measure with, and the amounts that a hand marked in it, if one did. */
export interface Report {
  readonly path: string;
  readonly input: AnalysisInput;
  readonly labels: readonly Amount[] | null;
}

/** Sentences that the peer is timed on: all of a few reports would take it minutes. */
export const TIMED_SENTENCES = 60;

/** Milliseconds of running before each is timed, the same for all three. */
const WARM_UP = 3000;

/** Milliseconds per 10,000 characters, warm, of us, of the peer and of the bare scan. */
export interface Times {
  readonly ours: number;
  readonly peer: number;
  readonly floor: number;
}

/**
 * Times all three on the same reports. We and the scan read them whole, the peer reads sentences spread evenly over
 * them: cut up it is thirty times faster than on a whole text. Ours is the whole analysis, terms and roles included.
 */
export function timeAll(reports: readonly Report[]): Times {
  const inputs = reports.map(({ input }) => ({ ...input, asReport: true }));
  const sample = evenly(
    inputs.flatMap(({ text }) => sentencesOf(text)),
    TIMED_SENTENCES,
  );
  const characters = lengthOf(inputs.map(({ text }) => text));
  const everyone = { characters, warmUp: WARM_UP };
  return {
    ours: perTenThousand({ ...everyone, runs: 300, parts: inputs.map((input) => () => analyze(input)) }),
    floor: perTenThousand({
      ...everyone,
      runs: 500,
      parts: inputs.map(
        ({ text }) =>
          () =>
            scanBarely(text),
      ),
    }),
    peer: perTenThousand({
      characters: lengthOf(sample.map(({ words }) => words)),
      warmUp: WARM_UP,
      runs: 5,
      parts: sample.map((sentence) => () => readByPeer([sentence])),
    }),
  };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** How well we and the peer agree with the hand, by the same matching on the same texts; null where nothing is marked. */
export function compareAccuracy(reports: readonly Report[]): { ours: Accuracy; peer: Accuracy } | null {
  const ours: Agreement[] = [];
  const peer: Agreement[] = [];
  for (const { input, labels } of reports) {
    if (labels === null) continue;
    const found = readByPeer(sentencesOf(input.text));
    ours.push(agreement(labels, analyze({ ...input, asReport: true }).quantities));
    peer.push(agreement(labels, found.amounts, found.anything));
  }
  return ours.length === 0 ? null : { ours: accuracyOf(ours), peer: accuracyOf(peer) };
}
