import { findBody } from "../body.ts";
import { cleanView } from "../clean-view.ts";
import { readGlossary } from "./read-glossary.ts";

/** Fills a paragraph so that a body looks like one. */
export const PROSE = "全县上下真抓实干,项目建设提速增效,民生保障持续加强,各项工作迈出新的步伐。";

/** Reads a made-up report, for tests: `body` between two paragraphs, `list` behind; every finding as its wording. */
export function readSample(body: string, list: string, superscripts: readonly { start: number; end: number }[] = []) {
  const view = cleanView(`各位代表:\n${PROSE}\n${body}\n${PROSE}\n${list}`);
  const { text } = view;
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const offset = text.indexOf(cleanView(body).text);
  const raised = superscripts.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  const glossary = readGlossary(view, findBody(view, undefined), raised);
  const termOf = (id: string | null) => glossary.entries.find((entry) => entry.id === id)?.term ?? null;
  return {
    entries: glossary.entries.map((entry) => [entry.label, entry.term, slice(entry.definition)]),
    aliases: glossary.entries.map((entry) => entry.aliases),
    references: glossary.references.map((reference) => [slice(reference), termOf(reference.entry)]),
    anchors: glossary.references.map((reference) => (reference.anchor ? slice(reference.anchor) : null)),
    mentions: glossary.mentions.map((mention) => [slice(mention), termOf(mention.entry)]),
    spans: glossary.spans.map(slice),
  };
}

/** A list of two entries: 1.“两湖联动”… */
export const TWO = "1.“两湖联动”:东湖与西湖一体开发。\n2.“三色”工程:红色、绿色、古色。";
