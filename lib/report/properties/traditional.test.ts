import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "../analyze.ts";
import { SIMPLIFIED } from "../traditional-signs.ts";
import { traditionalSigns } from "../traditional.ts";
import { GLOSSARY, HEADINGS, inventReport, OPENING, SENTENCES } from "./invented.ts";

/** Every traditional sign of a simplified one: 里 has none, 发 has 發 and 髮. */
const RENDERINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(Map.groupBy(Array.from(traditionalSigns()), (_sign, i) => SIMPLIFIED.charAt(i))),
);

/** The text as a page switched to 繁體 shows it; of several forms of one sign each is taken in its turn. */
function inTraditional(text: string): string {
  return Array.from(text, (sign, i) => {
    const forms = RENDERINGS.get(sign);
    return forms?.[i % forms.length] ?? sign;
  }).join("");
}

const report = fc.array(fc.constantFrom(...HEADINGS, ...SENTENCES), { minLength: 1, maxLength: 12 }).map(inventReport);

/** All that is found but the page's own words, which are compared by their spans. */
function findings(text: string) {
  const { report: facts, glossary, references, mentions, quantities, goals } = analyze({ text, asReport: true });
  return {
    facts: facts && { ...facts, sections: facts.sections.map(({ heading: _heading, ...section }) => section) },
    glossary: glossary.map(({ term: _term, definition: _definition, ...entry }) => entry),
    references: references.map(({ quote: _quote, anchor, ...reference }) => [reference, anchor?.start, anchor?.end]),
    mentions: mentions.map(({ quote: _quote, ...mention }) => mention),
    quantities: quantities.map(({ quote: _quote, ...quantity }) => quantity),
    goals,
  };
}

test("a page in traditional characters says what the simplified one says", { timeout: 30_000 }, () =>
  fc.assert(
    fc.property(report, (text) => {
      const traditional = inTraditional(text);
      expect(traditional).not.toBe(text);
      expect(findings(traditional)).toEqual(findings(text));
    }),
    { numRuns: 2000 },
  ),
);

test("what is quoted are the page's own words, what names a thing is simplified", () => {
  const text = inTraditional(OPENING + HEADINGS[1] + SENTENCES.join("") + GLOSSARY);
  const { report: facts, glossary, quantities } = analyze({ text });
  expect(facts).toMatchObject({ title: "2025年云岭市政府工作报告", region: "云岭市", planYear: 2025 });
  expect(facts?.sections[0]?.heading).toBe(inTraditional("二、2025年工作安排"));
  expect(glossary.map(({ term, definition }) => term + definition)).toEqual([
    inTraditional("四上企业指规模以上的企业。"),
    inTraditional("银杏计划指养老服务的试点。"),
  ]);
  expect(quantities[0]).toMatchObject({ indicator: "地区生产总值", canonical: "地区生产总值", value: 6 });
  for (const { start, end, quote } of quantities) expect(quote).toBe(text.slice(start, end));
});
