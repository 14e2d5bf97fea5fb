import { analyze } from "../../../lib/report/analyze.ts";
import { byPosition, overlaps, type Span } from "../../../lib/report/span.ts";
import { loadHtml } from "../../../scripts/load-page.ts";
import { ink, inkSpan } from "./ink.ts";

/** What the reading core, run in Node on the page's source, says is to be seen on the page. Positions are in ink. */
export interface Expected {
  /** All that the page says, without blanks. */
  readonly ink: string;
  readonly markers: readonly Span[];
  readonly paints: Readonly<Record<string, readonly Span[]>>;
  /** What the commands lead to: markers and mentions with their definition, targets with their amount. */
  readonly terms: readonly (Span & { readonly definition: string | null })[];
  readonly targets: readonly Span[];
}

/** Reads a page's source as the reader reads the page at `url`, which was asked for where it is not recognised. */
export function expectedOf(html: string, url: string): Expected {
  const input = loadHtml(html);
  const { text } = input;
  const facts = { meta: {}, headings: [], title: "", ...input.facts, url };
  const { glossary, references, mentions, quantities } = analyze({ ...input, facts, asReport: true });
  const definitions = new Map(glossary.map(({ id, definition }) => [id, ink(definition)]));
  const spans = (list: readonly Span[]) => apart(list).map((span) => inkSpan(text, span));
  const targets = apart(quantities.filter(({ role }) => role === "target"));
  return {
    ink: ink(text),
    markers: spans(references),
    paints: {
      "jiazhu-mention": spans(mentions),
      "jiazhu-result": spans(quantities.filter(({ role }) => role === "result")),
      "jiazhu-target": spans(targets.filter(({ headline }) => !headline)),
      "jiazhu-headline": spans(targets.filter(({ headline }) => headline)),
    },
    terms: apart([...references, ...mentions]).map((place) => ({
      ...inkSpan(text, place),
      definition: definitions.get(place.entry ?? "") ?? null,
    })),
    targets: targets.map((span) => inkSpan(text, span)),
  };
}

/** In order; of two that overlap the earlier, since one place has one card. */
function apart<Item extends Span>(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const item of items.toSorted(byPosition)) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, item)) kept.push(item);
  }
  return kept;
}
