import { describe, expect, test } from "vitest";
import { parseSettings, readerOptions } from "./settings.ts";

const DEFAULTS = {
  terms: true,
  targets: true,
  results: false,
  inlineNotes: false,
  hoverDelay: 300,
  colourMeanings: { yellow: "", green: "", blue: "", red: "" },
  offPages: [],
  offSites: [],
};

describe("parseSettings", () => {
  test.each([[undefined], [null], ["broken"], [7], [[]], [{}], [{ colour: "red" }]])(
    "%j gives the defaults",
    (stored) => expect(parseSettings(stored)).toEqual(DEFAULTS),
  );

  test.each([
    ["a switch that is no switch", { terms: "no" }],
    ["a delay that is too long", { hoverDelay: 801 }],
    ["a delay below nothing", { hoverDelay: -1 }],
    ["a delay that is no number", { hoverDelay: Number.NaN }],
    ["meanings that are none", { colourMeanings: "待核" }],
    ["a list that is none", { offPages: "http://www.qinghe.gov.cn/" }],
  ])("%s falls back alone, its neighbours stay", (_title, broken) =>
    expect(parseSettings({ targets: false, offSites: ["www.qinghe.gov.cn"], ...broken })).toEqual({
      ...DEFAULTS,
      targets: false,
      offSites: ["www.qinghe.gov.cn"],
    }),
  );

  test("a broken item of a list goes, the others stay", () =>
    expect(parseSettings({ offSites: ["a.gov.cn", 7, null, "b.gov.cn"] }).offSites).toEqual(["a.gov.cn", "b.gov.cn"]));

  test("a colour whose meaning is broken has its own again, the others keep theirs", () =>
    expect(
      parseSettings({ colourMeanings: { yellow: "待核", green: 7, blue: "字".repeat(21) } }).colourMeanings,
    ).toEqual({
      yellow: "待核",
      green: "",
      blue: "",
      red: "",
    }));

  test.each([0, 300, 800])("a delay of %i is kept", (hoverDelay) =>
    expect(parseSettings({ hoverDelay }).hoverDelay).toBe(hoverDelay),
  );
});

test("a page's reader learns nothing of other pages", () =>
  expect(readerOptions(parseSettings({ offPages: ["http://www.qinghe.gov.cn/"] }))).toEqual({
    terms: true,
    targets: true,
    results: false,
    inlineNotes: false,
    hoverDelay: 300,
    colourMeanings: { yellow: "", green: "", blue: "", red: "" },
  }));
