import { describe as group, expect, test } from "vitest";
import { overlaps } from "../report/span.ts";
import { anchor } from "./anchor.ts";
import { describe } from "./describe.ts";
import { prepared, spanIn } from "./sample-report.ts";

const LEAD = "过去一年，全区上下迎难而上，办成了一批大事实事。\n";
const TAIL = "\n新的一年，我们将把群众的事放在心上，一件接着一件办。";

/** Anchors a note on `words` of one text in another, both set between the same sentences. */
function anchoredFrom(was: string, words: string, now: string) {
  const old = LEAD + was + TAIL;
  const text = LEAD + now + TAIL;
  const anchoring = anchor(prepared(text), describe(prepared(old), spanIn(old, words)));
  return { text, anchoring, found: "start" in anchoring ? text.slice(anchoring.start, anchoring.end) : null };
}

const RESULTS =
  "地区生产总值增长6.1%，工业增加值增长7.3%，固定资产投资增长5.2%，社会消费品零售总额增长8.4%，一般公共预算收入增长3.5%。";
const GOALS =
  "地区生产总值增长6.5%，工业增加值增长7.5%，固定资产投资增长5.5%，社会消费品零售总额增长8.5%，一般公共预算收入增长4.5%。";
const PRICES = "\n新建口袋公园9个。\n";

test.each(["固定资产投资", "社会消费品零售总额⟦增长⟧8.5%", "工业增加值增长7.5%"])(
  "%s of the goals, which are gone: not on the results, which list the same indicators in the same words",
  (words) => {
    const old = `${RESULTS}${PRICES}今年的目标是：${GOALS}`;
    const marked = words.startsWith("固定") ? "增长7.5%，⟦固定资产投资⟧" : words;
    expect(anchoredFrom(old, marked, `${RESULTS}${PRICES}`).anchoring.state).toBe("orphan");
  },
);

test("10%以上 of a clause that has changed places: never reported as the 8%以上 that stands there now", () => {
  const old = "实施技改项目35个，工业投资增长10%以上，民间投资增长8%以上，带动就业。";
  const now = "实施技改项目35个，民间投资增长8%以上，工业投资增长10%以上，带动就业。";
  const { anchoring, found } = anchoredFrom(old, "工业投资增长⟦10%以上⟧", now);
  expect(anchoring.state === "orphan" || found === "10%以上").toBe(true);
});

test("2.5%以上 and 60%以上 have changed places: each is reported where it stood", () => {
  const old = "水产良种占比从2.1%提高到2.5%以上，机插秧率提高到60%以上，种养底子更加厚实。";
  const now = "水产良种占比从2.1%提高到60%以上，机插秧率提高到2.5%以上，种养底子更加厚实。";
  const { anchoring, text } = anchoredFrom(old, "⟦2.5%以上⟧，机插", now);
  expect(anchoring).toEqual({ state: "changed", was: "2.5%以上", now: "60%以上", ...spanIn(text, "60%以上") });
});

const SLOGAN = "坚持把实体经济摆在首位，一张蓝图绘到底，一任接着一任干。";

test("a slogan twice with one heading between: without the second, the first is not taken for it", () => {
  const old = `${SLOGAN}\n（一）建强园区。\n${SLOGAN}开工建设云汐湖产业园，招引重点项目28个，完成投资35亿元。`;
  const now = `${SLOGAN}\n（一）建强园区。\n开工建设云汐湖产业园，招引重点项目28个，完成投资35亿元。`;
  const marked = `⟦${SLOGAN}⟧开工`;
  expect(anchoredFrom(old, marked, old).anchoring.state).toBe("anchored");
  expect(anchoredFrom(old, marked, now).anchoring.state).toBe("orphan");
});

test("a slogan twice: without the first, its words in the second are not taken for it", () => {
  const other = "新建改建农村公路120公里，改造老旧小区16个，新增养老床位300张。";
  const old = `做强主业。${SLOGAN}净增规上企业12家。\n${other}\n培育新业。${SLOGAN}招引链主企业3家。`;
  const now = `做强主业。净增规上企业12家。\n${other}\n培育新业。${SLOGAN}招引链主企业3家。`;
  for (const words of [`⟦${SLOGAN}⟧净增`, "做强主业。坚持把⟦实体经济⟧摆在首位"]) {
    expect(anchoredFrom(old, words, now).anchoring.state).toBe("orphan");
  }
});

test("完善养老托幼体系 now stands a second time right before itself: nobody can say which", () => {
  const old = "让群众的获得感更有质感。\n完善养老托幼体系。多办食堂驿站这样的小事，让老街住着舒心。";
  const now = old.replace("质感。", "质感。完善养老托幼体系。");
  const { anchoring } = anchoredFrom(old, "完善养老托幼体系", now);
  expect(anchoring.state === "orphan" ? anchoring.candidates : []).toHaveLength(2);
});

test.each(["6.5%左右", "3.5%左右"])(
  "%s of a list in which two numbers have changed places: not where it now stands",
  (number) => {
    const old = "一产、二产、三产分别增长3.5%左右、6.5%左右、5%左右；工业增加值增长7%左右。";
    const now = "一产、二产、三产分别增长6.5%左右、3.5%左右、5%左右；工业增加值增长7%左右。";
    const { anchoring } = anchoredFrom(old, number, now);
    expect(anchoring.state).not.toBe("anchored");
  },
);

const SHORT = "整治背街小巷40条，更换路灯913套，新增停车泊位300个。";
const STREETS = SHORT.replace("。", "，添置长椅120张，补种行道树1500棵，装扶手80处。");

/** So much beside a sentence that the look-alike next to it keeps more of the surroundings. */
const LONG = "老街坊都说出门路平了灯亮了，晚饭后愿意下楼走一走，孩子放学回家也让人放心。";

group("on the sentence as it was, and not on one with another number that now stands right beside it", () => {
  const twin = STREETS.replace("913套", "918套");
  test.each(["更换路灯913套", "整治背街小巷40条，更换⟦路灯⟧", "整治背街小巷40条", "新增停车泊位300个", STREETS])(
    "%s",
    (words) => {
      const marked = words.includes("⟦") ? words : `⟦${words}⟧`;
      for (const [was, now] of [
        [STREETS, twin + STREETS],
        [STREETS, STREETS + twin],
        [STREETS + LONG, STREETS + twin + LONG],
        [LONG + STREETS, LONG + twin + STREETS],
      ] as const) {
        const { anchoring, text } = anchoredFrom(was, marked, now);
        const own = text.indexOf(STREETS) + STREETS.indexOf(words.replace(/.*⟦|⟧/g, ""));
        expect(anchoring).toMatchObject({ state: "anchored", start: own });
      }
    },
  );
});

test("a slogan that stood twice behind the same sentence: without the first, the second is not taken for it", () => {
  const lead = "要把全区上下的劲头都用到抓落实上，";
  const said = `${lead}干出成效。${SLOGAN}`;
  const other = Array.from({ length: 20 }, (_, index) => `${index + 3}号片区修步道${index + 7}公里。`).join("");
  const old = `${said}净增规上企业12家。\n${other}\n${said}招引链主企业3家。`;
  const now = `净增规上企业12家。\n${other}\n${said}招引链主企业3家。`;
  expect(anchoredFrom(old, `⟦${SLOGAN}⟧净增`, now).anchoring.state).toBe("orphan");
});

test.each(["更换路灯913套", "新增停车泊位300个"])(
  "%s: where the sentence reads otherwise between its neighbours, one word for word elsewhere is not taken for it",
  (words) => {
    const twin = SHORT.replace("913套", "918套").replace("300个", "320个");
    const now = `${twin}${TAIL}\n城乡面貌一天一个样。${SHORT}老街坊都说住得更舒心了。\n年年都有新变化。`;
    const { anchoring, text } = anchoredFrom(SHORT, words, now);
    const elsewhere = { start: text.indexOf(SHORT), end: text.indexOf(SHORT) + SHORT.length };
    expect("start" in anchoring && overlaps(anchoring, elsewhere)).toBe(false);
  },
);

test.each(["⟦千亿⟧台阶", "地区生产总值跨越⟦千⟧亿台阶"])("%s that is 千亿左右 now has changed", (words) => {
  const old = "地区生产总值跨越千亿台阶，财政收入增长7%以上。";
  const { anchoring } = anchoredFrom(old, words, old.replace("千亿", "千亿左右"));
  expect(anchoring).toMatchObject({ state: "changed", now: "千亿左右" });
});

test("盼头 of a sentence that is now also said before the short one in front of it: never on that copy", () => {
  const said = `着眼街坊的盼头，${STREETS.replace("。", "，")}把门口的事一件一件办到街坊的心坎上，让老巷子里的日子越过越有滋味。`;
  const was = `${LONG}办好关键小事。${said}`;
  const { anchoring, text } = anchoredFrom(was, "街坊的⟦盼头⟧，整治", was.replace("办好", `${said}办好`));
  const copy = { start: text.indexOf(said), end: text.indexOf(said) + said.length };
  expect("start" in anchoring && overlaps(anchoring, copy)).toBe(false);
});
