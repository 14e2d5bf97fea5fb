import { describe as group, expect, test } from "vitest";
import { anchor } from "./anchor.ts";
import { describe } from "./describe.ts";
import { prepared, SAMPLE, spanIn } from "./sample-report.ts";

/** Makes a note on `words` of the sample and anchors it in the sample with `changes` made. */
function anchored(words: string, ...changes: readonly (readonly [from: string, to: string])[]) {
  const text = changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`not in the text: ${from}`);
    return changed.replace(from, to);
  }, SAMPLE);
  const anchoring = anchor(prepared(text), describe(prepared(), spanIn(SAMPLE, words)));
  const found = "start" in anchoring ? text.slice(anchoring.start, anchoring.end) : null;
  return { text, anchoring, found };
}

group("the words stand: anchored on them", () => {
  test.each([
    ["nothing has changed", "居民消费价格涨幅3%左右", []],
    ["menus before the report", "涨幅3%左右", [["2025年青禾区", "首页 > 政务公开\n浏览次数：12\n2025年青禾区"]]],
    ["a single sign", "城镇新增⟦就⟧业1.3万人", [["2025年青禾区", "首页\n2025年青禾区"]]],
    ["another number of the sentence has changed", "居民消费价格涨幅3%左右", [["增长6.5%左右", "增长6%左右"]]],
    ["the sentence before is gone", "新建学校5所", [["坚持把实体经济放在首位。新建", "新建"]]],
    ["full-width, and blanks", "地区生产总值增长6.5%左右", [["增长6.5%左右", "增长 ６．５％ 左右"]]],
    ["quotation marks lost", "“四上”企业[1]新增43家", [["“四上”企业[1]新增", "四上企业[1]新增"]]],
    ["a sentence cut in two paragraphs", "增长7%左右，居民消费价格", [["7%左右，居民", "7%左右，\n　　居民"]]],
    [
      "headings count otherwise",
      "工业投资增长10%以上",
      [
        ["（一）加快", "（二）加快"],
        ["（二）办好", "（三）办好"],
      ],
    ],
    ["several paragraphs", "建成通车。\n二、2025年工作安排\n今年发展", [["2025年青禾区", "首页\n2025年青禾区"]]],
    ["the clause before it is gone", "新增养老床位300张", [["改造老旧小区16个，", ""]]],
    [
      "two sentences swapped",
      "森林覆盖率稳定在45%以上",
      [
        ["新建改建农村公路120公里，改造老旧小区16个，新增养老床位300张。", ""],
        ["突破50亿元。", "突破50亿元。新建改建农村公路120公里，改造老旧小区16个，新增养老床位300张。"],
      ],
    ],
  ] as const)("%s: %s", (_case, words, changes) => {
    const { anchoring, found } = anchored(words, ...changes);
    expect(anchoring.state).toBe("anchored");
    const plain = (text: string) => text.normalize("NFKC").replace(/[\s⟦⟧“”]/g, "");
    const marked = /⟦(.*)⟧/.exec(words)?.[1] ?? words;
    expect(plain(found ?? "")).toBe(plain(marked));
  });
});

test("居民消费價格漲幅3%左右: traditional signs are the same words", () => {
  const text = SAMPLE.replaceAll("价", "價").replaceAll("涨", "漲").replaceAll("费", "費").replaceAll("“", "「");
  const anchoring = anchor(prepared(text), describe(prepared(), spanIn(SAMPLE, "居民消费价格涨幅3%左右")));
  expect(anchoring).toMatchObject({ state: "anchored", ...spanIn(text, "居民消費價格漲幅3%左右") });
});

group("the sentence is the same, its number or words are not: changed", () => {
  test.each([
    ["another number", "涨幅3%左右", "3%左右", "2%左右", [["3%左右", "2%左右"]]],
    ["another word of bound", "涨幅3%左右", "3%左右", "3%以上", [["3%左右", "3%以上"]]],
    ["no word of bound any more", "3%⟦左右⟧", "3%左右", "3%", [["涨幅3%左右", "涨幅3%"]]],
    ["another unit", "实施技改项目35个", "35个", "35家", [["35个", "35家"]]],
    ["a bound that stands apart", "50亿元", "突破", "达到", [["突破50亿元", "达到50亿元"]]],
    ["only the digit was marked", "涨幅⟦3⟧%左右", "3%左右", "2%左右", [["3%左右", "2%左右"]]],
    ["only half of the number was marked", "能耗降低2.⟦5%⟧", "2.5%", "3.5%", [["2.5%", "3.5%"]]],
    ["涨幅 alone, whose number it is", "居民消费价格⟦涨幅⟧3%左右", "3%左右", "2%左右", [["3%左右", "2%左右"]]],
    ["one number of a list", "新建学校5所、改造6所", "6所", "8所", [["改造6所", "改造8所"]]],
    ["the other number of the list", "新建学校5所、⟦改造6所⟧", "6所", "8所", [["改造6所", "改造8所"]]],
    ["a place in a row", "实施技改项目35个", "35个", "第35个", [["项目35个", "项目第35个"]]],
    ["a word", "开工建设云汐湖产业园", "开工建设", "建成投用", [["开工建设云", "建成投用云"]]],
    [
      "a whole sentence",
      "森林覆盖率稳定在45%以上，单位生产总值能耗降低2.5%，旅游收入突破50亿元。",
      "2.5%",
      "3%",
      [["降低2.5%", "降低3%"]],
    ],
  ] as const)("%s: %s reads %s → %s", (_case, words, was, now, changes) => {
    const { anchoring, text } = anchored(words, ...changes);
    expect(anchoring).toMatchObject({ state: "changed" });
    const found = anchoring.state === "changed" ? anchoring : { was: "", now: "", start: 0, end: 0 };
    expect(found.was).toContain(was);
    expect(found.now).toContain(now);
    const place = text.indexOf(changes[0][1]);
    expect(found.start).toBeLessThan(place + changes[0][1].length);
    expect(found.end).toBeGreaterThanOrEqual(place - 2);
  });
});

group("gone, or nobody can say where: an orphan", () => {
  test.each([
    ["the sentence is gone, another has the same number", "工业投资增长⟦10%以上⟧", [["工业投资增长10%以上，", ""]]],
    ["of two clauses alike the second is gone", "民间投资增长⟦10%以上⟧", [["，民间投资增长10%以上", ""]]],
    [
      "the target is gone, the result stays",
      "规模以上工业增加值⟦增长7%左右⟧",
      [["规模以上工业增加值增长7%左右，", ""]],
    ],
    ["增长 of a clause that is gone", "民间投资⟦增长⟧10%以上", [["，民间投资增长10%以上", ""]]],
    [
      "the sentence is another one",
      "改造老旧小区16个",
      [
        [
          "新建改建农村公路120公里，改造老旧小区16个，新增养老床位300张。",
          "推进义务教育优质均衡，开展送医下乡，关爱老人儿童。",
        ],
      ],
    ],
    [
      "the slogan that was marked is gone, its copy stays",
      "坚持把实体经济放在首位⟦。⟧新建学校",
      [["坚持把实体经济放在首位。新建", "新建"]],
    ],
  ] as const)("%s: %s", (_case, words, changes) => {
    expect(anchored(words, ...changes).anchoring.state).toBe("orphan");
  });

  test("坚持把实体经济放在首位 stood twice: the copy whose neighbours stand is found, either way", () => {
    const slogan = "坚持把实体经济放在首位。";
    const first = anchored("⟦坚持把实体经济放在首位。⟧新建", ["首位。开工", "首位。\n开工"]);
    expect(first.anchoring).toMatchObject({ state: "anchored", start: SAMPLE.indexOf(slogan) });
    const removed = anchored("⟦坚持把实体经济放在首位。⟧新建", [`${slogan}新建`, "新建"]);
    expect(removed.anchoring.state).toBe("orphan");
  });

  test("a passage that now stands twice with all around it fits twice: both are candidates", () => {
    const text = SAMPLE.replaceAll(/\n[一二（名].*/g, "");
    const page = `${text}\n${text}`;
    const selector = describe(prepared(text), spanIn(text, "旅游收入突破50亿元"));
    const anchoring = anchor(prepared(page), selector);
    expect(anchoring.state).toBe("orphan");
    expect(anchoring.state === "orphan" ? anchoring.candidates : []).toHaveLength(2);
  });
});

group("spans at the edges", () => {
  test("the whole text", () => {
    const selector = describe(prepared(), { start: 0, end: SAMPLE.length });
    expect(anchor(prepared(), selector)).toEqual({ state: "anchored", start: 0, end: SAMPLE.length });
    const changed = anchor(prepared(SAMPLE.replace("3%左右", "2%左右")), selector);
    expect(changed).toMatchObject({ state: "changed", was: "3%左右", now: "2%左右" });
  });

  test("an empty span stays between its neighbours", () => {
    const at = SAMPLE.indexOf("涨幅3%");
    const text = `首页\n${SAMPLE}`;
    const selector = describe(prepared(), { start: at, end: at });
    expect(anchor(prepared(text), selector)).toEqual({ state: "anchored", start: at + 3, end: at + 3 });
  });

  test("a quotation mark alone is found where it stands, and given up where it is lost", () => {
    const selector = describe(prepared(), spanIn(SAMPLE, "⟦“⟧四上"));
    const text = `首页\n${SAMPLE}`;
    expect(anchor(prepared(text), selector)).toEqual({ state: "anchored", ...spanIn(text, "⟦“⟧四上") });
    expect(anchor(prepared(text.replaceAll(/[“”]/g, "")), selector).state).toBe("orphan");
  });

  test("nothing of the report is left", () => {
    const selector = describe(prepared(), spanIn(SAMPLE, "涨幅3%左右"));
    for (const text of ["", "增长", "页面不存在", "增长".repeat(5000)]) {
      expect(anchor(prepared(text), selector)).toEqual({ state: "orphan", candidates: [] });
    }
  });

  test("a span beyond the text is cut to it", () => {
    const selector = describe(prepared(), { start: -5, end: 1e9 });
    expect(selector.position).toEqual({ start: 0, end: SAMPLE.length });
  });
});
