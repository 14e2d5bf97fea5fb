import type { ReaderOptions } from "../messages.ts";
import { z } from "../zod.ts";

/** Milliseconds before a card opens on hover: none at all, and the most that still feels like an answer. */
const HOVER_DELAY = { least: 0, most: 800 } as const;

/** A list of words of which whatever is no word has been left out; empty where the stored thing is no list. */
const strings = z
  .array(z.unknown())
  .catch([])
  .transform((items) => items.filter((item) => typeof item === "string"));

const meaning = z.string().max(20).catch("");
/** Empty: our own word for the colour. */
const NO_MEANINGS = { yellow: "", green: "", blue: "", red: "" };

const schema = z.object({
  terms: z.boolean().catch(true),
  targets: z.boolean().catch(true),
  results: z.boolean().catch(false),
  inlineNotes: z.boolean().catch(false),
  hoverDelay: z.number().min(HOVER_DELAY.least).max(HOVER_DELAY.most).catch(300),
  /** What the reader calls the notes' colours, { yellow: "待核" }. */
  colourMeanings: z.object({ yellow: meaning, green: meaning, blue: meaning, red: meaning }).catch(NO_MEANINGS),
  /** Addresses without their hash, http://www.qinghe.gov.cn/2025/bg.html. */
  offPages: strings,
  /** Hosts, www.qinghe.gov.cn. */
  offSites: strings,
});

/** Everything that the reader has set: the switches, and where 夹注 is to stay away (本页不用夹注, 本站不用夹注). */
export type Settings = Readonly<z.infer<typeof schema>>;

/** Reads stored settings field by field: what is missing or broken gets its default, the other fields stay. */
export function parseSettings(stored: unknown): Settings {
  const result = schema.safeParse(stored);
  return result.success ? result.data : schema.parse({});
}

/** The part of the settings that a page's reader is given; not the lists of other pages. */
export function readerOptions(settings: Settings): ReaderOptions {
  const { terms, targets, results, inlineNotes, hoverDelay, colourMeanings } = settings;
  return { terms, targets, results, inlineNotes, hoverDelay, colourMeanings };
}
