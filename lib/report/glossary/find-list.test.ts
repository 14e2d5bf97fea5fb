import { describe, expect, test } from "vitest";
import { cleanView } from "../clean-view.ts";
import { PROSE, readSample, TWO } from "./read-sample.ts";

describe("headings", () => {
  test.each([
    "名词解释",
    "名 词 解 释",
    "名词注释:",
    "名词注解",
    "附件2:名词解释",
    "《政府工作报告》名词解释",
    "《政府工作报告》有关内容名词注释",
    "政府工作报告名词解释单",
    "有关名词解释",
    "注释",
    "附件",
  ])("%s", (heading) => {
    const found = readSample("推进“两湖联动”格局,实施“三色”工程。", `${heading}\n${TWO}`);
    expect(found.entries.map(([, term]) => term)).toEqual(["两湖联动", "三色工程"]);
    expect(found.spans[0]?.startsWith(cleanView(heading).text)).toBe(true);
  });

  test.each([
    ["附件 with a list of projects", "附件\n1.就业服务提升:开展培训一千人。\n2.教育扩容:新建学校两所。"],
    ["the word in running text", `做好政府工作报告名词解释工作,切实提升公文质量。\n${PROSE}`],
    ["navigation", "名词解释\n首页\n政务公开\n办事服务"],
  ])("none: %s", (_, list) => {
    expect(readSample("推进“两湖联动”格局。", list).entries).toEqual([]);
  });

  test("注释 above notes in brackets whose words the body does not have", () => {
    const notes = ["双十:指一。", "三为主:指二。", "四到位:指三。"].map((note, i) => `[${i + 1}]${note}`).join("\n");
    expect(readSample("推进项目[1]。", `注释:\n${notes}`).entries.map(([, term]) => term)).toEqual([
      "双十",
      "三为主",
      "四到位",
    ]);
    expect(readSample("推进项目。", `附件\n${notes.replaceAll(/\[(\d)\]/g, "$1.")}`).entries).toEqual([]);
  });

  test("附件 with terms that the body has without their quotation marks", () => {
    const found = readSample("推进两湖联动格局,实施三色工程。", `附件\n${TWO}`);
    expect(found.entries.map(([, term]) => term)).toEqual(["两湖联动", "三色工程"]);
  });

  test("notes at the foot without a heading", () => {
    const found = readSample(
      "推进“两湖联动”[1]格局,实施“三色”工程[2]。",
      "[1]两湖联动:东湖与西湖一体开发。\n[2]三色工程:红色、绿色、古色。",
    );
    expect(found.references.map(([, term]) => term)).toEqual(["两湖联动", "三色工程"]);
  });
});

test("notes at the foot above a list of links that is numbered alike", () => {
  const notes = "[1]两湖联动:两湖一体开发。\n[2]三色工程:红绿古三色。";
  const links = "相关阅读\n[1]清河县召开人代会\n[2]清河县政府工作报告图解\n[3]清河县经济工作会议";
  const found = readSample("推进“两湖联动”[1]格局,实施“三色”工程[2]。", `${notes}\n${links}`);
  expect(found.entries.map(([, term]) => term)).toEqual(["两湖联动", "三色工程"]);
});

test("a file to load behind the last entry is no entry", () => {
  const list = "名词注释\n两湖联动:两湖一体开发。\n三色工程:红绿古三色。\n附件：2025年清河县政府工作报告.docx";
  expect(readSample("推进“两湖联动”格局。", list).entries.map(([, term]) => term)).toEqual(["两湖联动", "三色工程"]);
});

describe("the forms of an entry", () => {
  test.each([
    ["term and colon", "[1]两湖联动:两湖一体。", "1", "两湖联动", "两湖一体。"],
    ["definition on the next line", "［1］两湖联动：\n两湖一体。", "1", "两湖联动", "两湖一体。"],
    ["quotation marks and 是指", "1.“两湖联动”:是指两湖一体。", "1", "两湖联动", "是指两湖一体。"],
    ["a stray blank", "1. “两湖联动”:两湖一体。", "1", "两湖联动", "两湖一体。"],
    ["ideographic comma", "1、“两湖联动”:即两湖一体。", "1", "两湖联动", "即两湖一体。"],
    ["page reference", "1.“两湖联动” ( P1 ) :两湖一体。", "1", "两湖联动", "两湖一体。"],
    ["page in words", "1.“两湖联动”(第3页):两湖一体。", "1", "两湖联动", "两湖一体。"],
    ["no colon but 是指", "1.“两湖联动”是指两湖一体。", "1", "两湖联动", "是指两湖一体。"],
    [
      "no colon, next line",
      "1.两湖联动\n指东湖与西湖一体开发、一体保护。",
      "1",
      "两湖联动",
      "指东湖与西湖一体开发、一体保护。",
    ],
    ["circled", "①两湖联动:两湖一体。", "1", "两湖联动", "两湖一体。"],
    ["no number", "两湖联动:两湖一体。\n三色工程:红绿古三色。", null, "两湖联动", "两湖一体。"],
    ["number glued to a numeral", "1.5+2就业之家:五个中心两个站。", "1", "5+2就业之家", "五个中心两个站。"],
    ["brackets glued to a numeral", "[1]323攻坚行动:三类病。", "1", "323攻坚行动", "三类病。"],
    [
      "further colons and quotation marks",
      "1.“1+N”体系:“1”即:中心;“N”即:站点。",
      "1",
      "1+N体系",
      "“1”即:中心;“N”即:站点。",
    ],
    ["a list inside the term", "1.两个基地、两个枢纽:两类设施。", "1", "两个基地、两个枢纽", "两类设施。"],
  ])("%s", (_, entry, label, term, definition) => {
    expect(readSample("推进各项建设。", `名词解释\n${entry}`).entries[0]).toEqual([label, term, definition]);
  });

  test("colon and quotation marks lost: the marker says where the term ends", () => {
    const found = readSample(
      "营造“春暖花开”“秋高气爽”[1]环境,推进两湖联动。",
      "附件\n[1]春暖花开”“秋高气爽推进公园建设,四季皆宜。\n[2]两湖联动:两湖一体,营造环境。",
    );
    expect(found.entries[0]).toEqual(["1", "春暖花开秋高气爽", "推进公园建设,四季皆宜。"]);
    expect(found.references).toEqual([["[1]", "春暖花开秋高气爽"]]);
  });

  test("a comma in the term: the marker says that it goes on to the colon", () => {
    const found = readSample(
      "坚持“抓好两湖,畅通三河”[1],推进两湖联动。",
      "名词解释\n[1]抓好两湖,畅通三河:治水治岸。\n[2]两湖联动:两湖一体。",
    );
    expect(found.entries[0]).toEqual(["1", "抓好两湖,畅通三河", "治水治岸。"]);
  });

  test("entries run together in one line", () => {
    const found = readSample(
      "推进“两湖联动”。",
      "名词解释\n1.“两湖联动”:两湖一体。2.“三色”工程:红绿古。3.四通:路通、水通。",
    );
    expect(found.entries.map(([, term]) => term)).toEqual(["两湖联动", "三色工程", "四通"]);
  });

  test.each([
    ["responsible editor", "责任编辑:李明"],
    ["a QR code", "扫一扫在手机打开当前页"],
    ["the footer", "主办单位:清河县人民政府 版权所有"],
    ["the report's beginning again", "2024年清河县政府工作报告\n各位代表:"],
  ])("behind the last entry: %s", (_, tail) => {
    const found = readSample("推进“两湖联动”。", `名词解释\n${TWO}\n${tail}`);
    expect(found.entries.at(-1)?.[2]).toBe("红色、绿色、古色。");
  });
});
