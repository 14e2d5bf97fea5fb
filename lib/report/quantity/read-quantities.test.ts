import { describe, expect, test } from "vitest";
import { analyze } from "../analyze.ts";
import { ATTRIBUTES } from "./cases/attributes.ts";
import { BOUNDS } from "./cases/bounds.ts";
import { CHANGES } from "./cases/changes.ts";
import { FROM_TO } from "./cases/from-to.ts";
import { ELIDED } from "./cases/elided.ts";
import {
  ANNOUNCEMENTS,
  GOALS_BEHIND,
  GOALS_IN_WORDS,
  GOALS_ON_LINES,
  NO_ANNOUNCEMENTS,
  NO_GOALS,
} from "./cases/headlines.ts";
import { LAYOUT } from "./cases/layout.ts";
import { LISTS } from "./cases/lists.ts";
import { DATES_AND_ORDERS } from "./cases/not-dates.ts";
import { FURNITURE } from "./cases/not-furniture.ts";
import { LABELS } from "./cases/not-labels.ts";
import { WORDS } from "./cases/not-words.ts";
import { NOUNS } from "./cases/nouns.ts";
import { NUMERALS } from "./cases/numerals.ts";
import { RANGES } from "./cases/ranges.ts";
import type { Place } from "./cases/roles.ts";
import { ROLES } from "./cases/roles.ts";
import type { AmountRow } from "./cases/row.ts";
import { amountsIn, expected, shown } from "./cases/row.ts";
import { SHARES } from "./cases/shares.ts";
import { SUBJECTS } from "./cases/subjects.ts";
import { UNITS } from "./cases/units.ts";

describe.each([
  NUMERALS,
  UNITS,
  RANGES,
  BOUNDS,
  LISTS,
  ELIDED,
  CHANGES,
  FROM_TO,
  SUBJECTS,
  NOUNS,
  ATTRIBUTES,
  SHARES,
  LAYOUT,
])("$name", ({ section, rows }) => {
  test.each(rows.map(([sentence, ...amounts]) => ({ sentence, amounts })))("$sentence", ({ sentence, amounts }) => {
    expect(shown(amountsIn(sentence, section), amounts)).toEqual(amounts.map((amount) => expected(amount, section)));
  });
});

describe.each([
  ["dates and orders", DATES_AND_ORDERS],
  ["labels", LABELS],
  ["furniture", FURNITURE],
  ["words", WORDS],
])("no amount: %s", (_name, sentences) => {
  test.each(sentences)("%s", (sentence) => {
    expect(amountsIn(sentence, "plan").map(({ quote }) => quote)).toEqual([]);
  });
});

/** A small report of 云岭市 with `sentence` at one place; the other places hold a sentence without a number. */
function reportWith(place: Place, sentence: string, title = "政府工作报告"): string {
  const at = (other: Place) => (other === place ? sentence : "各项工作稳步推进，成效持续显现。");
  return [
    title,
    "各位代表：",
    "现在，我代表云岭市人民政府，向大会报告工作，请予审议。",
    "一、2024年工作回顾",
    at("review"),
    "（一）政府自身建设不断加强。",
    at("self-building in the review"),
    "二、2025年工作安排",
    at("plan"),
    "三、加强政府自身建设",
    at("self-building"),
    place === "closing" ? sentence : "各位代表！让我们携手奋进！",
    "名词解释",
    place === "glossary" ? sentence : "1.云岭精神：指敢为人先的精神。",
  ].join("\n");
}

/** The amounts found in `sentence` where it stands at `place` of a small report. */
function amountsAt(place: Place, sentence: string, title?: string) {
  const text = reportWith(place, sentence, title);
  const from = text.indexOf(sentence);
  const { quantities } = analyze({ text, asReport: true });
  return quantities.filter(({ start }) => start >= from && start < from + sentence.length);
}

const sectionOf = (place: Place) => (place === "self-building in the review" ? "review" : place);

function expectAt(place: Place, sentence: string, amounts: readonly AmountRow[]) {
  const found = shown(amountsAt(place, sentence), amounts);
  expect(found).toEqual(amounts.map((amount) => expected(amount, sectionOf(place))));
}

describe("role and year by place", () => {
  test.each(ROLES.map(([place, sentence, ...amounts]) => ({ place, sentence, amounts })))(
    "$place: $sentence",
    ({ place, sentence, amounts }) => expectAt(place, sentence, amounts),
  );
});

test.each([
  "2025年政府工作报告",
  "2025年云岭市政府工作报告",
  "云岭市2025年政府工作报告",
  "2025年青禾区人民政府工作报告",
  "二〇二五年松陵县政府工作报告",
  "关于2025年政府工作的报告",
])("the title %s is no heading of a section", (title) => {
  expect(amountsAt("review", "新增学位1200个。", title)).toMatchObject([
    { quote: "1200个", role: "result", year: 2024 },
  ]);
});

describe("the year's main goals", () => {
  const [goals, ...amounts] = GOALS_BEHIND;
  test.each(ANNOUNCEMENTS)("%s", (announcement) => expectAt("plan", announcement + goals, amounts));
  test.each(ANNOUNCEMENTS)("not of 政府自身建设: %s", (announcement) => {
    const plain = amounts.map(([quote, value, unit, more]): AmountRow => [
      quote,
      value,
      unit,
      { ...more, headline: false },
    ]);
    expectAt("self-building", announcement + goals, plain);
  });
  test.each([...GOALS_ON_LINES, ...NO_ANNOUNCEMENTS].map(([sentence, ...rest]) => ({ sentence, rest })))(
    "$sentence",
    ({ sentence, rest }) => expectAt("plan", sentence, rest),
  );
});

describe("goals in words", () => {
  const goalsOf = (clause: string) => {
    const text = reportWith("plan", `今年主要预期目标是：地区生产总值增长6%左右；${clause}。`);
    return analyze({ text, asReport: true }).goals.map(({ start, end, ...goal }) => ({
      ...goal,
      words: text.slice(start, end),
    }));
  };
  test.each(GOALS_IN_WORDS)("%s", (clause, indicator) => {
    expect(goalsOf(clause)).toMatchObject([{ words: clause, indicator, year: 2025, headline: true }]);
  });
  test.each(NO_GOALS)("none: %s", (clause) => expect(goalsOf(clause)).toEqual([]));
});
