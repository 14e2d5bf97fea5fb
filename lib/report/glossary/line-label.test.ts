import { expect, test } from "vitest";
import { labelAtStart, noteLabelAtStart } from "./line-label.ts";

test.each([
  ["[3]“四上”企业", 3, "square"],
  ["[注3]四上企业", 3, "square"],
  ["注[3]四上企业", 3, "square"],
  ["(12)四上企业", 12, "round"],
  ["㊹四上企业", 44, "circled"],
  ["注2:四上企业", 2, "note"],
  ["注释2:四上企业", 2, "note"],
  ["3.四上企业", 3, "point"],
  ["3、四上企业", 3, "point"],
  ["3“四上”企业", 3, "bare"],
  ["3", 3, "cell"],
  ["十二、四上企业", 12, "numeral"],
  ["二十、四上企业", 20, "numeral"],
  ["二十一、四上企业", 21, "numeral"],
] as const)("%s is numbered %i", (line, number, style) => {
  expect(labelAtStart(line)).toMatchObject({ number, style });
});

test("a blank between number and term belongs to neither: 注2 15分钟便民圈", () => {
  expect(labelAtStart("注2 15分钟便民圈:步行可达")?.length).toBe(3);
});

test.each(["2024年工作安排", "四上企业", "[2023]年鉴", "3%左右", "、四上企业", "", "十佳企业", "注释四上企业"])(
  "%s is not numbered",
  (line) => expect(labelAtStart(line)).toBeNull(),
);

test.each([
  ["[1]四上企业:", 1],
  ["②四上企业:", 2],
  ["注3:四上企业", 3],
  ["(1)新建学校", undefined],
  ["1.新建学校", undefined],
  ["一、新建学校", undefined],
])("%s may be a note without a heading: %s", (line, number) => expect(noteLabelAtStart(line)?.number).toBe(number));
