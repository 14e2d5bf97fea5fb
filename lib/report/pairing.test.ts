import { describe, expect, it } from "vitest";
import type { Quantity } from "./analysis.ts";
import { counterpart, stretchOf } from "./pairing.ts";

/** A quantity of an invented report; positions only tell them apart. */
let position = 0;
function quantity(quote: string, rest: Partial<Quantity>): Quantity {
  position += 10;
  return {
    start: position,
    end: position + quote.length,
    quote,
    role: "target",
    indicator: "地区生产总值",
    measure: "增长",
    canonical: null,
    value: 7,
    unit: "%",
    bound: "exact",
    stretch: false,
    year: 2025,
    headline: false,
    ...rest,
  };
}

const target = quantity("7%左右", { role: "target" });

describe("the other side of a target", () => {
  it.each<[string, Partial<Quantity>]>([
    ["同一指标、同一单位、上一年", {}],
    ["简称与全称是同一统计指标", { indicator: "GDP", canonical: "地区生产总值" }],
    ["指标中间的空白不算", { indicator: "地区 生产总值" }],
    ["同比增长也是增长", { measure: "同比增长" }],
    ["年份不明", { year: null }],
  ])("is found: %s", (_title, rest) => {
    const result = quantity("6.4%", { role: "result", year: 2024, ...rest });
    expect(counterpart([result, target], target)).toBe(result);
    expect(counterpart([result, target], result)).toBe(target);
  });

  it.each<[string, Partial<Quantity>]>([
    ["另一指标", { indicator: "固定资产投资" }],
    ["另一单位", { unit: "元" }],
    ["同一年", { year: 2025 }],
    ["隔一年", { year: 2023 }],
    ["占比不是增速", { measure: "占比" }],
    ["完成数不是增速", { measure: "完成" }],
    ["下降不是增长", { measure: "下降" }],
    ["既非目标也非结果", { role: "context" }],
    ["同是目标", { role: "target", year: 2024 }],
  ])("is not found: %s", (_title, rest) => {
    const other = quantity("6.4%", { role: "result", year: 2024, ...rest });
    expect(counterpart([other, target], target)).toBeUndefined();
  });

  it("主要指标先于别处，力争的高目标不作数", () => {
    const elsewhere = quantity("6%", { role: "result", year: 2024 });
    const main = quantity("6.4%", { role: "result", year: 2024, headline: true });
    const higher = quantity("8%", { stretch: true });
    expect(counterpart([elsewhere, main, target], target)).toBe(main);
    expect(counterpart([higher, target, main], main)).toBe(target);
  });

  it("没有指标的数字不配对", () => {
    const nameless = quantity("7%", { indicator: "" });
    const result = quantity("6%", { indicator: "", role: "result", year: 2024 });
    expect(counterpart([nameless, result], nameless)).toBeUndefined();
  });
});

describe("the higher aim beside a base value", () => {
  const base = quantity("7%", {});
  const higher = quantity("8%", { stretch: true });
  const other = quantity("9%", { stretch: true, indicator: "固定资产投资" });
  it.each([
    ["增长7%、力争8%", [base, higher], higher],
    ["别的指标的力争", [base, other], undefined],
    ["没有力争", [base, target], undefined],
    ["隔着另一个数", [base, target, higher], undefined],
  ])("%s", (_title, quantities, expected) => {
    expect(stretchOf(quantities, base)).toBe(expected);
  });
});
