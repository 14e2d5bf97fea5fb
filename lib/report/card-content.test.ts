import { describe, expect, it } from "vitest";
import type { GlossaryEntry, Quantity, Reference, ReportAnalysis } from "./analysis.ts";
import { danglingContent, figureContent, termContent } from "./card-content.ts";

function entry(id: string, term: string, definition: string, aliases: readonly string[] = []): GlossaryEntry {
  return { id, label: id.slice(1), term, aliases, definition, start: 0, end: 0 };
}

const glossary = [
  entry("g1", "一河两岸", "一河指青禾河；沿岸推进双百行动，双百行动另有方案。"),
  entry("g2", "双百行动", "改造百条产线、培育百家企业。"),
  entry("g3", "两张网", "雨水网与污水网。", ["沿岸"]),
];
const place = (id: string) => ({ entry: id, quote: "", start: 0, end: 0 });
const section = { level: 1, role: "plan", heading: "二、2025年主要任务 ", start: 0, end: 100 } as const;
const analysis: ReportAnalysis = {
  report: {
    kind: "government-work-report",
    title: "",
    region: null,
    planYear: 2025,
    reviewYear: 2024,
    deliveredOn: null,
    publishedOn: null,
    partial: false,
    sections: [section, { ...section, level: 2, heading: "（一）城市更新", start: 40, end: 60 }],
  },
  glossary,
  references: [{ ...place("g1"), label: "1", anchor: null }],
  mentions: [place("g1"), place("g2")],
  quantities: [],
  goals: [],
};

describe("the card of a term", () => {
  it("counts markers and mentions, and cuts the definition where it uses other terms, each once", () => {
    expect(termContent(analysis, entry("g1", "一河两岸", glossary[0]?.definition ?? ""))).toEqual({
      kind: "term",
      term: "一河两岸",
      label: "1",
      places: 2,
      definition: [
        { text: "一河指青禾河；", entry: null },
        { text: "沿岸", entry: "g3" },
        { text: "推进", entry: null },
        { text: "双百行动", entry: "g2" },
        { text: "，双百行动另有方案。", entry: null },
      ],
    });
  });

  it.each([
    ["a term does not open itself", "双百行动就是双百行动。", [{ text: "双百行动就是双百行动。", entry: null }]],
    ["an empty definition", "", [{ text: "", entry: null }]],
    [
      "引号不论，连同引号",
      "推进“双百”行动与“两张网”。",
      [
        { text: "推进“双百”行动与", entry: null },
        { text: "“两张网”", entry: "g3" },
        { text: "。", entry: null },
      ],
    ],
    ["引号在名词中间", "“两张”网", [{ text: "“两张”网", entry: "g3" }]],
    ["a definition that is a term", "两张网", [{ text: "两张网", entry: "g3" }]],
  ])("%s", (_title, definition, parts) => {
    expect(termContent(analysis, entry("g2", "双百行动", definition)).definition).toEqual(parts);
  });
});

describe("the card of a marker without a definition", () => {
  it.each([
    ["“六小行业”", "六小行业"],
    ["六小行业", "六小行业"],
  ])("%s", (quote, phrase) => {
    const reference: Reference = { ...place(""), entry: null, label: "14", anchor: { quote, start: 0, end: 0 } };
    expect(danglingContent(reference)).toEqual({ kind: "dangling", label: "14", phrase });
  });
});

describe("the card of a number", () => {
  const target: Quantity = {
    start: 45,
    end: 50,
    quote: "7%左右",
    role: "target",
    indicator: "地区生产总值",
    measure: "增长",
    canonical: null,
    value: 7,
    unit: "%",
    bound: "about",
    stretch: false,
    year: 2025,
    headline: true,
  };
  const higher: Quantity = { ...target, start: 51, end: 54, quote: "8%", bound: "exact", stretch: true };
  const result: Quantity = { ...target, start: 1, end: 5, quote: "6.4%", bound: "exact", role: "result", year: 2024 };

  it("sets last year's result before this year's target, with the higher aim", () => {
    const quantities = [result, target, higher];
    for (const quantity of [target, result]) {
      const { sides } = figureContent({ ...analysis, quantities }, quantity);
      expect(sides.map(({ amount, bound, stretch }) => [amount, bound, stretch])).toEqual([
        ["6.4%", "exact", null],
        ["7%", "about", "8%"],
      ]);
    }
  });

  it("stands under the innermost heading, or under none", () => {
    expect(figureContent(analysis, target).section).toBe("（一）城市更新");
    expect(figureContent(analysis, result).section).toBe("二、2025年主要任务");
    expect(figureContent(analysis, { ...target, start: 200, end: 205 }).section).toBeNull();
    expect(figureContent({ ...analysis, report: null }, target).section).toBeNull();
  });
});
