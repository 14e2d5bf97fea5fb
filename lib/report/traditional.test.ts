import { describe, expect, test } from "vitest";
import { SIMPLIFIED } from "./traditional-signs.ts";
import { toSimplified, traditionalSigns } from "./traditional.ts";

test.each([
  ["地區生產總值增長7%左右", "地区生产总值增长7%左右"],
  ["現在，我代表縣人民政府，向大會報告工作", "现在，我代表县人民政府，向大会报告工作"],
  ["發揮後發優勢，頭髮、裡外、剩餘、隻身、臺賬", "发挥后发优势，头发、里外、剩余、只身、台账"],
  ["控製在5.5％以內", "控制在5.5％以内"],
  ["壯大「專精特新」企業", "壮大「专精特新」企业"],
])("%s reads %s", (traditional, simplified) => expect(toSimplified(traditional)).toBe(simplified));

describe("what simplified text has too stays", () => {
  test.each(["乾坤", "著名", "瞭望", "慰藉", "皇后", "公里", "余额", "只有", "台州", "斗志", "GDP 6%", "", "\ud842"])(
    "%s",
    (text) => expect(toSimplified(text)).toBe(text),
  );
});

test("positions stay: one sign for one", () => {
  const text = "經濟𠮷社會\n\u3000發展";
  expect(toSimplified(text)).toHaveLength(text.length);
});

test("the table holds each sign once, in order, and nothing maps onto another traditional sign", () => {
  const traditional = traditionalSigns();
  expect(traditional).toHaveLength(SIMPLIFIED.length);
  expect(Array.from(traditional)).toEqual(Array.from(new Set(traditional)).toSorted());
  expect(Array.from(SIMPLIFIED).filter((sign) => traditional.includes(sign))).toEqual([]);
});
