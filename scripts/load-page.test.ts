import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { loadHtml } from "./load-page.ts";

const BODY = "<p>过去一年，全县增长6%；粮食增产。</p>".repeat(30);
const NAVIGATION = "<div class=nav><a>首页</a><a>政务公开</a><a>增长、增长</a></div>";
const FOOTER = "<div class=footer>版权所有：云溪县人民政府办公室 网站标识码4300000000</div>";

/** The article as it was found: its first and its last signs. */
function articleOf(html: string): string | null {
  const { text, article } = loadHtml(html);
  if (article === undefined) return null;
  const words = text.slice(article.start, article.end).trim();
  return `${words.slice(0, 4)}…${words.slice(-4)}`;
}

describe("the article of a page", () => {
  it.each([
    ["between navigation and footer", `${NAVIGATION}<div>${BODY}</div>${FOOTER}`, "过去一年…食增产。"],
    [
      "with the title that stands before it",
      `${NAVIGATION}<h1>工作报告</h1><i>字号</i><div>${BODY}</div>`,
      "工作报告…食增产。",
    ],
    ["a title by its class", `${NAVIGATION}<b class=artTitle>工作报告</b><div>${BODY}</div>`, "工作报告…食增产。"],
    ["in a cell of a table", `<table><tr><td>${NAVIGATION}<tr><td>${BODY}</table>${FOOTER}`, "过去一年…食增产。"],
    [
      "with a glossary in a sibling",
      `${NAVIGATION}<main><div>${BODY}</div><div><p>名 词 解 释</p><p>1.一带：江北</p></div></main>${FOOTER}`,
      "过去一年…带：江北",
    ],
    [
      "with an attachment in a sibling",
      `${NAVIGATION}<main><div>${BODY}</div><div><p>附件2</p><p>1.一带：江北</p></div></main>${FOOTER}`,
      "过去一年…带：江北",
    ],
    ["in two halves", `${NAVIGATION}<main><div>${BODY}</div><div>${BODY}完</div></main>${FOOTER}`, "过去一年…产。\n完"],
    ["the whole text", BODY, null],
    ["links only", `${NAVIGATION}${FOOTER}`, null],
    ["nothing", "", null],
  ])("%s", (_title, html, expected) => {
    expect(articleOf(html)).toBe(expected);
  });
});

describe("a saved page", () => {
  it.each([
    ["a fragment", "<p>一、回顾</p><p>二、目标</p>", "一、回顾\n二、目标"],
    ["a fragment in brackets", "[<div><p>一、回顾</p></div>]", "[\n一、回顾\n]"],
    ["a whole page", "<!DOCTYPE html><html><head><title>报告</title></head><body><p>回顾</p></body></html>", "回顾"],
    ["a comment before <html>", "<!-- saved --><html><body>回顾</body></html>", "回顾"],
    [
      "hidden by attributes",
      "<P STYLE='DISPLAY: none'>藏</P><p HIDDEN>藏</p><p style='visibility:hidden'>藏</p>回顾",
      "回顾",
    ],
    ["shown again inside", "<p style='visibility:hidden'>藏<b style='visibility: visible'>回顾</b></p>", "回顾"],
    ["in a closed <details>", "<details><summary>目标</summary><p>藏</p></details>", "目标"],
    ["Word's conditional comments", "回顾<![if !supportFootnotes]>[1]<![endif]>", "回顾[1]"],
    ["a source's line break inside a sentence", "<p>同比增长\n6%</p><pre>甲\n乙</pre>", "同比增长 6%\n甲\n乙"],
    ["entities", "增长&nbsp;6&#37;&lt;", "增长\u00a06%<"],
    ["nothing", "", ""],
  ])("%s", (_title, html, text) => {
    expect(loadHtml(html).text).toBe(text);
  });

  it("tells its facts, the first of a name", () => {
    const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
    const tags =
      meta("ColumnName", "政府工作报告") +
      meta("Url", "http://www.yunxi.example/a.html") +
      meta("ColumnName", "公共尾");
    const { facts } = loadHtml(
      `<html><head><title> 报告 </title>${tags}</head><body><h1>云溪县</h1><h2> </h2></body></html>`,
    );
    expect(facts).toEqual({
      url: "http://www.yunxi.example/a.html",
      title: "报告",
      meta: { columnname: "政府工作报告", url: "http://www.yunxi.example/a.html" },
      headings: ["云溪县"],
    });
  });
});

const GB_REVIEW = [0xbb, 0xd8, 0xb9, 0xcb];
const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

describe("the bytes of a file", () => {
  it.each([
    ["UTF-8", [...new TextEncoder().encode("回顾")], false, "回顾"],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode("回顾")], false, "回顾"],
    ["UTF-16 with a mark", [0xff, 0xfe, 0xde, 0x56], false, "回"],
    ["GB 18030 that says nothing", GB_REVIEW, false, "回顾"],
    ["a declared gb2312", [...ascii("<meta charset='gb2312'>"), ...GB_REVIEW], true, "<meta charset='gb2312'>回顾"],
    [
      "an old declaration",
      [...ascii('<META content="text/html; charset=gbk">'), ...GB_REVIEW],
      true,
      '<META content="text/html; charset=gbk">回顾',
    ],
  ])("%s", (_title, bytes, isHtml, text) => {
    expect(decode(Uint8Array.from(bytes), isHtml)).toBe(text);
  });

  it("no text: NUL bytes, an unknown charset", () => {
    expect(() => decode(Uint8Array.of(0x89, 0x50, 0, 1), false)).toThrow(/binary/);
    expect(() => decode(Uint8Array.from(ascii("<meta charset=klingon>")), true)).toThrow(/klingon/);
  });
});
