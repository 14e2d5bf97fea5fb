import {
  Culture,
  recognizeCurrency,
  recognizeDimension,
  recognizeNumber,
  recognizePercentage,
} from "@microsoft/recognizers-text-suite";
import { z } from "zod";
import type { Amount } from "./amount.ts";
import type { Piece } from "./sentences.ts";

/** What the peer says of one find. Its typings leave the resolution open, so it is read as data from outside. */
const finds = z.array(
  z.object({
    start: z.int(),
    /** The last character, not the one behind it. */
    end: z.int(),
    text: z.string(),
    resolution: z.object({ value: z.string().nullable(), unit: z.string().optional() }).nullish(),
  }),
);
type Find = z.infer<typeof finds>[number];

/** The peer's names of the units that reports use, in the reports' own. */
const UNIT_NAMES: ReadonlyMap<string, string> = new Map([
  ["Chinese yuan", "元"],
  ["United States dollar", "美元"],
  ["Meter", "米"],
  ["Kilometer", "公里"],
  ["Square meter", "平方米"],
  ["Square kilometer", "平方公里"],
  ["Cubic meter", "立方米"],
  ["Mu", "亩"],
  ["Hectare", "公顷"],
  ["Ton", "吨"],
  ["Kilogram", "公斤"],
  ["Jin", "斤"],
  ["Microgram", "微克"],
  ["Milligram", "毫克"],
]);

/** What the peer finds in one text. */
export interface PeerFinds {
  /** The finds with a value and a unit: its percentages, sums of money and dimensions. */
  readonly amounts: readonly Amount[];
  /** All its finds, numbers without a unit among them: 1500个 is 1500 to it. */
  readonly anything: readonly Pick<Amount, "start" | "end">[];
}

/** What the peer's four recognisers that fit a report find, sentence by sentence. 1500个 is no amount of its own. */
export function readByPeer(sentences: readonly Piece[]): PeerFinds {
  const found = sentences.map(({ start, words }) => readSentence(words, start));
  return {
    amounts: found.flatMap(({ amounts }) => amounts),
    anything: found.flatMap(({ anything }) => anything),
  };
}

function readSentence(words: string, offset: number): PeerFinds {
  const shares = finds.parse(recognizePercentage(words, Culture.Chinese));
  const sizes = [recognizeCurrency, recognizeDimension].flatMap((read) => finds.parse(read(words, Culture.Chinese)));
  const numbers = finds.parse(recognizeNumber(words, Culture.Chinese));
  const place = ({ start, end }: Find) => ({ start: start + offset, end: end + 1 + offset });
  const amounts = [
    ...shares.map((find) => ({ ...place(find), value: valueOf(find), unit: shareUnit(find.text) })),
    ...sizes.map((find) => ({ ...place(find), value: valueOf(find), unit: unitOf(find) })),
  ];
  return {
    // A unit alone, the 两 of 两个, has no value.
    amounts: amounts.filter(({ value }) => !Number.isNaN(value)).toSorted((a, b) => a.start - b.start),
    anything: [...shares, ...sizes, ...numbers].map(place),
  };
}

function valueOf({ resolution }: Find): number {
  return Number.parseFloat(resolution?.value ?? "");
}

/** It calls 0.3个百分点 0.3% and 八成 80%. */
function shareUnit(text: string): string {
  return text.endsWith("百分点") ? "百分点" : "%";
}

function unitOf({ resolution }: Find): string {
  const name = resolution?.unit ?? "";
  return UNIT_NAMES.get(name) ?? name;
}
