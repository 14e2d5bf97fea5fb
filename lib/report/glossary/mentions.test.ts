import { describe, expect, test } from "vitest";
import { readSample, TWO } from "./read-sample.ts";

describe("other places of a term", () => {
  const list =
    "名词解释\n1.“四好”农村路:路好、桥好。\n2.一网通:一张网。\n3.金牌“店小二”:金牌是荣誉。\n4.三资:资金、资产。\n5.“1+8+N”财源格局:一个专班。\n6.VOCs:有机物。\n7.全县“5+2”重点工作:七件事。\n8.高技术产业:研发多的行业。\n9.绿电:可再生的电力。\n10.《青禾英才计划》:引才办法。";
  test.each([
    ["without its quotation marks", "新建四好农村路。", ["四好农村路"]],
    ["with other quotation marks", "新建“四好农村路”。", ["“四好农村路”"]],
    ["with blanks", "新建“四 好”农村 路。", ["“四好”农村路"]],
    ["with a mark behind its first sign", "扩大“绿”电消纳。", ["“绿”电"]],
    ["full-width signs", "落实“１＋８＋Ｎ”财源格局。", ["“1+8+N”财源格局"]],
    ["its quoted core", "压实“1+8+N”机制。", ["“1+8+N”"]],
    ["the core in quotation marks", "当好“店小二”。", ["“店小二”"]],
    ["a part that the definition explains is too short to stand alone", "打造金牌队伍。", []],
    ["two signs, quoted", "清理“三资”问题。", ["“三资”"]],
    ["a padding word left out", "推进“5+2”重点工作。", ["“5+2”重点工作"]],
    ["two signs that the list has without quotation marks", "扩大绿电消纳。", ["绿电"]],
    ["without the marks of a title", "落实青禾英才计划。", ["青禾英才计划"]],
    ["a longer noun behind", "高技术产业投资增长。", ["高技术产业"]],
    ["not inside a longer noun", "建成高技术产业园和高技术产业链。", []],
    ["not two signs unquoted", "三资企业增多。", []],
    ["not the core unquoted", "请店小二上茶。", []],
    ["not inside another word", "推行“一网通办”。", []],
    ["not at the end of another word", "推行“新一网通”。", []],
    ["not at the end of another quoted word", "新建“新四好”农村路。", []],
    ["in a longer quotation", "推进“美丽乡镇、四好”农村路建设。", ["四好”农村路"]],
    ["not inside another number", "建成11+8+N财源格局。", []],
    ["not inside a Latin word", "控制VOCsX排放。", []],
    ["Latin", "治理VOCs排放。", ["VOCs"]],
  ])("%s", (_, body, expected) => {
    expect(readSample(body, list).mentions.map(([quote]) => quote)).toEqual(expected);
  });

  test("the anchor of a marker is no mention, the later place is", () => {
    const found = readSample("推进“两湖联动”[1]格局。再推两湖联动。", `名词解释\n${TWO}`);
    expect(found.mentions).toEqual([["两湖联动", "两湖联动"]]);
  });
});

test("nothing is found where nothing is", () => {
  expect(readSample("", "")).toMatchObject({ entries: [], references: [], mentions: [], spans: [] });
});
