import { describe, expect, test } from "vitest";
import { readSample } from "./read-sample.ts";

const BODY = "落实“三稳”任务,推进“云桥”行动,建设一廊两园,完善青桥夜校,优化“1+N”工作机制。";
const LIST = [
  "1．三稳 稳岗位、稳订单、稳预期。",
  "2．“云桥”行动 把政策送到企业。",
  "3．一廊两园 指沿河走廊，东园：制造，西园：居住。",
  "4．青桥“夜校”白天上班的人晚上来上课。",
  "5.“1+N”工作机制 “1”即一张清单。",
];
const termsOf = (list: readonly string[]) =>
  readSample(BODY, `名词解释\n${list.join("\n")}`).entries.map(([, term, definition]) => [term, definition]);

test("a blank parts each term from its definition, a quotation where there is none", () => {
  expect(termsOf(LIST)).toEqual([
    ["三稳", "稳岗位、稳订单、稳预期。"],
    ["云桥行动", "把政策送到企业。"],
    ["一廊两园", "指沿河走廊,东园:制造,西园:居住。"],
    ["青桥夜校", "白天上班的人晚上来上课。"],
    ["1+N工作机制", "“1”即一张清单。"],
  ]);
});

test("the terms are found in the body", () => {
  const { mentions } = readSample(BODY, `名词解释\n${LIST.join("\n")}`);
  expect(mentions.map(([, term]) => term)).toEqual(["三稳", "云桥行动", "一廊两园", "青桥夜校", "1+N工作机制"]);
});

describe("a blank parts nothing", () => {
  test.each([
    ["before a colon", ["1.三稳 ：指稳岗位。", "2.云桥行动 ：指送政策。", "3.一廊两园 ：指走廊。"]],
    [
      "behind the first word of a definition",
      ["1.三稳：指 稳岗位。", "2.云桥行动：指 送政策。", "3.一廊两园：指 走廊。"],
    ],
    [
      "far behind the term",
      ["1.三稳", "2.云桥行动", "3.一廊两园"].map((term) => `${term}指从年初开始由全县各有关单位共同推动落实 的工作。`),
    ],
    ["inside terms that a colon parts", ["1.三 稳：指稳岗位。", "2.云桥 行动：指送政策。", "3.一廊 两园：指走廊。"]],
    ["where few entries have one", ["1.三稳：指稳 岗位。", "2.云桥行动 指送政策。", "3.一廊两园：指走廊。"]],
    ["inside a quotation", ["1.“三 稳”指稳岗位。", "2.“云桥 行动”指送政策。", "3.“一廊 两园”指走廊。"]],
  ])("%s", (_, list) => {
    const found = termsOf(list);
    expect(found.map(([term]) => term)).toEqual(["三稳", "云桥行动", "一廊两园"]);
    expect(found.filter(([, definition]) => !definition?.startsWith("指"))).toEqual([]);
  });
});
