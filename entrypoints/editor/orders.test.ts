import { describe, expect, test } from "vitest";
import { editorOrder } from "./orders.ts";

const content = { colour: "yellow", text: "去年是 6.4%。", tags: ["待核"] };
const meanings = { yellow: "", green: "", blue: "", red: "引用" };
const begin = {
  type: "begin",
  content,
  quotation: "城镇登记失业率控制在4.5%以内",
  isOnReport: false,
  isKept: true,
  suggestions: ["就业"],
  meanings,
};

describe("an order of the reader's is taken", () => {
  test.each([
    ["to begin", begin],
    ["to begin beside the words", { ...begin, quotation: null }],
    ["to take over another text", { type: "replace", content }],
    ["to say 已保存", { type: "state", state: { name: "saved" } }],
    ["to say what is wrong", { type: "state", state: { name: "fault", fault: "full" } }],
  ])("%s", (_title, order) => {
    expect(editorOrder.parse(order)).toEqual(order);
  });
});

describe("what is none is refused", () => {
  test.each([
    ["words", "jiazhu-editor"],
    ["nothing", null],
    ["an order of another kind", { type: "delete", content }],
    ["a text that is none", { type: "replace", content: { ...content, text: 7 } }],
    ["tags that are none", { ...begin, content: { ...content, tags: "待核" } }],
    ["a colour that is none", { type: "replace", content: { ...content, colour: "url(http://luntan.example)" } }],
    ["suggestions that are none", { ...begin, suggestions: [{}] }],
    ["a colour without a meaning", { ...begin, meanings: { yellow: "待核" } }],
    ["a state that is none", { type: "state", state: { name: "lost" } }],
    ["a fault that is none", { type: "state", state: { name: "fault", fault: "<b>" } }],
  ])("%s", (_title, order) => {
    expect(editorOrder.safeParse(order).success).toBe(false);
  });
});
