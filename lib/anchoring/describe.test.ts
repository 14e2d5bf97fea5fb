import { expect, test } from "vitest";
import { describe } from "./describe.ts";
import { prepared, SAMPLE, spanIn } from "./sample-report.ts";

test("涨幅3%左右: words, position, section, its number and those of its sentence", () => {
  const span = spanIn(SAMPLE, "涨幅3%左右");
  const selector = describe(prepared(), span);
  expect(selector).toMatchObject({
    quote: { exact: "涨幅3%左右" },
    position: span,
    section: ["二、2025年工作安排"],
    numbers: { inside: [{ quote: "3%左右", value: 3, unit: "%", bound: "about" }] },
  });
  expect(selector.numbers.around.map(({ quote }) => quote)).toEqual(["6.5%左右", "7%左右", "1.3万人"]);
});

test("prefix, quotation and suffix stand in the text as they are, blanks and quotation marks too", () => {
  for (const words of ["“四上”企业[1]新增43家", "。\n一、2024年工作回顾", "2025年青禾区", "的统称。"]) {
    const { quote, position } = describe(prepared(), spanIn(SAMPLE, words));
    expect(SAMPLE.slice(position.start - quote.prefix.length, position.end + quote.suffix.length)).toBe(
      quote.prefix + quote.exact + quote.suffix,
    );
  }
});

test.each(["增长", "10%以上", "坚持把实体经济放在首位", "。"])(
  "%s stands often: what is kept around it, once",
  (words) => {
    const { exact, prefix, suffix } = describe(prepared(), spanIn(SAMPLE, words)).quote;
    expect(SAMPLE.split(exact).length).toBeGreaterThan(2);
    expect(SAMPLE.split(prefix + exact + suffix)).toHaveLength(2);
  },
);

test("more is kept around a sentence that stands twice than around one that stands once", () => {
  const text = `${"先行先试，敢为人先，苦干实干。".repeat(30)}\n${SAMPLE}\n${"同心同德，久久为功，奋勇争先。".repeat(30)}`;
  const reach = (words: string) => describe(prepared(text), spanIn(text, words)).quote.prefix.length;
  expect(reach("坚持把实体经济放在首位")).toBeGreaterThan(reach("新增学位2400个"));
});

test("the hash is the same between other menus and in full-width, and another for another number", () => {
  const hash = prepared().hash();
  expect(prepared(`首页\n${SAMPLE}\n打印本页\n关闭窗口`).hash()).toBe(hash);
  expect(prepared(SAMPLE.replaceAll("%", " ％")).hash()).toBe(hash);
  expect(prepared(SAMPLE.replace("3%左右", "2%左右")).hash()).not.toBe(hash);
});
